"""The import profiles that come with the package, those a group writes itself, and which one a file fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.profile_file import read_profile
from styrkedja.front.intake.toml_keys import ProfileError
from styrkedja.front.intake.translating import recognised
from styrkedja.ground.sheets.column import Sheet
from styrkedja.ground.sheets.table import Table
from styrkedja.ground.words import w

OWN = "own"
LEAST_KNOWN = 0.5  # a file is a profile's when it has at least half of its columns


def our_sheets() -> Mapping[str, Sheet]:
    """Our kinds of rows by their code, as profiles name them."""
    return {kind.code: sheet for kind, sheet in SHEETS.items()}


@cache
def shipped() -> Mapping[str, Profile]:
    """The profiles that come with the package, by name; `own` first."""
    folder = files("styrkedja.front.intake") / "profiles"
    found = [
        read_profile(one.read_text(encoding="utf-8"), one.name, our_sheets())
        for one in folder.iterdir()
        if one.name.endswith(".toml")
    ]
    found.sort(key=lambda profile: (not profile.own, profile.name))
    return {profile.name: profile for profile in found}


def named(asked: str) -> Profile:
    """A shipped profile by name, or a group's own by the path of its TOML file. Raises ProfileError."""
    if asked in shipped():
        return shipped()[asked]
    path = Path(asked)
    if path.suffix.lower() != ".toml" or not path.is_file():
        listed = ", ".join(shipped())
        raise ProfileError(
            w(
                f"Det finns ingen profil ”{asked}”. De som följer med är {listed}; en egen anges med sökvägen till sin TOML-fil.",
                f"There is no profile “{asked}”. Those that come along are {listed}; name one of your own by the path of its TOML file.",
            )
        )
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        raise ProfileError(
            w(
                f"{path.name}: profilen går inte att läsa; spara den som UTF-8.",
                f"{path.name}: the profile cannot be read; save it as UTF-8.",
            )
        ) from None
    return read_profile(text, path.name, our_sheets())


def detect(tables: Sequence[Table]) -> Profile:
    """The profile whose columns the tables have; the group's own where no other fits.

    A file that has most of a profile's columns but lacks its key is that profile's too: it is the one
    that can say what is lacking.
    """
    for whole in (True, False):
        fits = [
            (max((recognised(profile, table, whole) for table in tables), default=0.0), name)
            for name, profile in shipped().items()
            if not profile.own
        ]
        share, name = max(fits)
        if share >= LEAST_KNOWN:
            return shipped()[name]
    return shipped()[OWN]
