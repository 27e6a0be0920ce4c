"""The page of files for other systems: what each carries, tried on the register itself, and the files to take away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.urls import reverse

from styrkedja.front.intake.exporting import written_as
from styrkedja.front.intake.profile import Profile
from styrkedja.front.intake.returning import fates
from styrkedja.front.intake.shipped import shipped
from styrkedja.front.reports.outward_told import OutwardTold, outward_told
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Link
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

TITLE = w("Filer till andra system", "Files for other systems")
MOST_TRIED = 300  # initiatives: enough to meet every field, few enough for a page to wait for
REGISTER, FIELDS = w("Register", "Register"), w("Fält", "Fields")
CARRIED = w("Kommer tillbaka som de var", "Come back as they were")
PARTLY = w("Kommer tillbaka bara delvis", "Come back only in part")
LACKING = w("Kommer inte tillbaka", "Do not come back")
MEDIA: Mapping[str, str] = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True, slots=True)
class OutwardPage:
    """One system's file: what it is, what of the register it carries, and where to take it."""

    title: Words
    tabs: tuple[Link, ...]
    name: Words
    about: Words
    downloads: tuple[Link, ...]
    tables: tuple[Table, ...]
    unknown: tuple[Words, ...]
    tried: int  # initiatives the trial was made on
    whole: bool  # whether those are all


def writable() -> Mapping[str, Profile]:
    """The profiles that say how their files are written."""
    return {name: each for name, each in shipped().items() if each.outward}


def page(asked: str, picture: Portfolio) -> OutwardPage:
    """The page for a picture; a system that is not known is the first."""
    profiles = writable()
    chosen = profiles.get(asked) or next(iter(profiles.values()))
    some = first_of(picture, MOST_TRIED)
    form = chosen.outward.forms[0]
    content = written_as(form, some, chosen)
    told = outward_told(fates(content, f"{chosen.name}.{form}", some, chosen), some)
    return OutwardPage(
        title=TITLE,
        tabs=tuple(
            Link(f"?profil={name}", each.title, name == chosen.name)
            for name, each in profiles.items()
        ),
        name=chosen.title,
        about=chosen.about,
        downloads=tuple(
            Link(reverse("reports:outward_file", args=[chosen.name, form]), form.upper())
            for form in chosen.outward.forms
        ),
        tables=tables(told),
        unknown=told.unknown,
        tried=len(some.initiatives),
        whole=some is picture,
    )


def first_of(picture: Portfolio, most: int) -> Portfolio:
    """The picture with its first initiatives only, and what hangs on them."""
    if len(picture.initiatives) <= most:
        return picture
    initiatives = picture.initiatives[:most]
    benefits = tuple(row for one in initiatives for row in picture.benefits_of.get(one.id, ()))
    return replace(
        picture,
        initiatives=initiatives,
        benefits=benefits,
        measurements=tuple(
            row for one in benefits for row in picture.measurements_of.get(one.id, ())
        ),
        budgets=tuple(row for one in initiatives for row in picture.budgets_of.get(one.id, ())),
    )


def tables(told: OutwardTold) -> tuple[Table, ...]:
    """What comes back, what does so in part, and what does not, register by register."""
    parts = ((CARRIED, told.carried), (PARTLY, told.partly), (LACKING, told.lacking))
    return tuple(
        Table(caption, (REGISTER, FIELDS), rows(groups), cards=True)
        for caption, groups in parts
        if groups
    )


def rows(groups: Mapping[Kind, tuple[Words, ...]]) -> tuple[tuple[object, ...], ...]:
    """One row for each register, its fields in one sentence."""
    return tuple(
        (kind.words, Words("; ".join(row.sv for row in said), "; ".join(row.en for row in said)))
        for kind, said in groups.items()
    )
