"""The flags that check and map share: profile, day and policy, and how each is read."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from styrkedja.front.commandline.progress import Progress
from styrkedja.front.commandline.spoken import DAY_HERE
from styrkedja.front.commandline.trouble import Trouble
from styrkedja.front.intake.toml_keys import ProfileError
from styrkedja.front.reports.checking import policy_with, standard_policy
from styrkedja.front.reports.manner import clean
from styrkedja.front.reports.reading import NothingRead, Reading, read_files
from styrkedja.ground.words import Language, Words, w
from styrkedja.picture.policy import Policy, PolicyError

FILES_HERE = w("FIL…", "FILE…")
PROFILE = w(
    "Importprofil: ett namn (se styrkedja profiles) eller en egen TOML-fil. Annars väljs den som passar.",
    "Import profile: a name (see styrkedja profiles) or a TOML file of your own. Else the one that fits is taken.",
)
AS_OF = w(
    "Bedöm läget den här dagen (ÅÅÅÅ-MM-DD). Annars i dag, eller den dag filen själv anger.",
    "Judge as things stood on this day (YYYY-MM-DD). Else today, or the day the file itself gives.",
)
POLICY = w(
    "Egen policyfil (TOML) med det som skiljer sig från standard.",
    "A policy file of your own (TOML) with what differs from the standard.",
)
FILE_HERE, NAME_HERE = w("FIL", "FILE"), w("NAMN", "NAME")
READING = w("Läser {name} …", "Reading {name} …")
NOTHING = w("Inget gick att läsa.", "Nothing could be read.")
MANY = 5  # parts that could not be read are named so far; the rest are counted
MORE_UNREAD = w(
    "{count} till gick inte att läsa; alla visas av ”styrkedja check”.",
    "{count} more could not be read; all are shown by “styrkedja check”.",
)
NO_POLICY = w(
    "Policyfilen {name} går inte att läsa. Kontrollera sökvägen och spara den som UTF-8.",
    "The policy file {name} cannot be read. Check the path and save it as UTF-8.",
)


def reading_options(language: Language) -> list[click.Parameter]:
    """FILE…, --profile, --as-of and --policy."""
    return [
        click.Argument(["files"], nargs=-1, required=True, metavar=FILES_HERE.to(language)),
        click.Option(["--profile"], metavar=NAME_HERE.to(language), help=PROFILE.to(language)),
        click.Option(
            ["--as-of"],
            type=click.DateTime(["%Y-%m-%d"]),
            metavar=DAY_HERE.to(language),
            help=AS_OF.to(language),
        ),
        click.Option(["--policy"], metavar=FILE_HERE.to(language), help=POLICY.to(language)),
    ]


def policy_from(asked: str | None) -> Policy:
    """The standard policy, with the file asked for laid over it."""
    if asked is None:
        return standard_policy()
    try:
        text = Path(asked).read_text("utf-8-sig")
    except (OSError, UnicodeError):
        raise Trouble(NO_POLICY.fill(name=asked)) from None
    try:
        return policy_with(text, Path(asked).name)
    except PolicyError as error:
        raise Trouble(error.words) from None


def reading_from(
    names: tuple[str, ...],
    profile: str | None,
    as_of: datetime | None,
    progress: Progress,
    language: Language,
) -> Reading:
    """The files as a picture; the command line is the one place that reads the clock."""
    today = date.today()  # noqa: DTZ011, TID251 (the day where the user sits)
    try:
        return read_files(
            [Path(name) for name in names],
            profile,
            as_of.date() if as_of else None,
            today,
            lambda name: progress.say(READING.to(language).format(name=name)),
        )
    except ProfileError as error:
        raise Trouble(error.words) from None
    except NothingRead as error:
        raise Trouble(_nothing(error)) from None


def told_unread(reading: Reading, language: Language) -> bool:
    """Say on the error stream what could not be read; the answer is whether there was any such part."""
    found = reading.not_read()
    for each in found[:MANY]:
        click.echo(clean(f"{each.place}: {each.words.to(language)}"), err=True)
    if len(found) > MANY:
        click.echo(MORE_UNREAD.fill(count=len(found) - MANY).to(language), err=True)
    return bool(found)


def _nothing(error: NothingRead) -> Words:
    sv = [f"{note.place}: {note.words.sv}" for note in error.notes]
    en = [f"{note.place}: {note.words.en}" for note in error.notes]
    return Words("\n".join([NOTHING.sv, *sv]), "\n".join([NOTHING.en, *en]))
