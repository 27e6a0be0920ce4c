"""One field's value out of one record of a file, as a profile says where to look for it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from styrkedja.front.intake.fit import Fit
from styrkedja.front.intake.headers import find, year_in_header
from styrkedja.front.intake.profile import Profile, Source, placeholders
from styrkedja.ground.sheets.cells import lines_of, quoted, written
from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.sheets.table import NoValue
from styrkedja.ground.swedish import folded, without_accents
from styrkedja.ground.words import Words

LONGEST_SLUG = 48


@dataclass(frozen=True, slots=True)
class Bound:
    """A source bound to the columns of one file: where to look, and how to understand what is there."""

    source: Source
    indexes: tuple[int, ...]
    year: int | None = None

    @property
    def index(self) -> int | None:
        """The column a complaint points at."""
        return self.indexes[0] if self.indexes else None


def bound(source: Source, fit: Fit) -> Bound | None:
    """The source upon this file; None where the file does not have its columns."""
    if source.constant is not None:
        return Bound(source, ())
    if source.made is not None:
        return _bound_made(source, source.made, fit)
    if source.join is not None:
        indexes = tuple(fit.index((name,)) for name in source.columns)
        there = tuple(index for index in indexes if index is not None)
        return Bound(source, there) if there else None
    asked = (fit.index(source.columns), find(fit.headers, source.fallback))
    there = tuple(index for index in asked if index is not None)
    if not there:
        return None
    if source.finer and (finer := find(fit.headers, source.finer)) is not None:
        return Bound(source, (there[0], finer))
    year = year_in_header(source.columns, fit.headers[there[0]]) if source.header_year else None
    return Bound(source, there, year) if year or not source.header_year else None


def _bound_made(source: Source, made: str, fit: Fit) -> Bound | None:
    """A made value's columns, its fallback last; a file that lacks one of them has the fallback alone."""
    indexes = [fit.index((name,)) for name in placeholders(made)]
    other = find(fit.headers, source.fallback)
    last = () if other is None else (other,)
    if None in indexes:
        return Bound(replace(source, made=None), last) if last else None
    return Bound(source, (*(index for index in indexes if index is not None), *last))


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a cell that gives several things: the column, and the part's text."""

    index: int
    text: str


class Reader:
    """Reads the values of bound sources; knows what the profile's files write for nothing."""

    def __init__(self, profile: Profile) -> None:
        self.nothing = said(profile.nothing)
        self.withheld = said(profile.withheld)
        self.slugs: dict[str, str] = {}

    def value(self, here: Bound, fit: Fit, line: int, part: Part | None) -> object | None:
        """The value of a field; raises Unreadable. `part` is this thing's part of a parted cell."""
        source = here.source
        cell = self.cell(here, fit, line, part)
        if cell is None:
            return None
        if source.split is not None:
            return self._several(source, str(cell))
        return self._one(source, cell)

    def cell(self, here: Bound, fit: Fit, line: int, part: Part | None) -> object | None:
        """What stands where the source looks; None for nothing."""
        source = here.source
        if source.constant is not None:
            return source.constant
        if here.year is not None:
            return here.year
        found = [
            part.text if part and index == part.index else self._there(fit.grid.cell(line, index))
            for index in here.indexes
        ]
        if source.made is not None:
            count = len(placeholders(source.made))
            made = _made(source.made, found[:count])
            return made if made is not None or len(found) == count else found[count]
        if source.join is not None:
            return (
                source.join.join(written(one).strip() for one in found if one is not None) or None
            )
        if source.finer and len(found) > 1 and word_of(found[-1]) in (source.values or {}):
            return found[-1]
        if source.finer:
            found = found[:1]
        return next((one for one in found if one is not None), None)

    def _there(self, cell: object) -> object | None:
        if cell is None or cell == "":
            return None
        if isinstance(cell, NoValue):
            raise Unreadable(cell.words)
        if not isinstance(cell, str):
            return cell
        text = " ".join(cell[:120].casefold().split())
        if not text or says(self.nothing, text):
            return None
        if says(self.withheld, text):
            raise Unreadable(_kept_back(cell))
        return cell

    def _several(self, source: Source, text: str) -> object | None:
        parts = [part.strip() for part in text.split(source.split)]
        read = [self._one(source, part) for part in parts if part]
        flat = [
            one
            for several in read
            for one in (several if isinstance(several, tuple) else (several,))
        ]
        return tuple(dict.fromkeys(one for one in flat if one is not None)) or None

    def _one(self, source: Source, cell: object) -> object | None:
        if source.pick is not None:
            found = re.search(source.pick, written(cell))
            if found is None or found[1] is None:
                raise Unreadable(_not_picked(cell))
            cell = found[1]
        if source.values is not None:
            return self._translated(source, cell)
        if source.slug:
            cell = self.slug(written(cell))
        return source.parser.read(cell)

    def _translated(self, source: Source, cell: object) -> object | None:
        word = word_of(cell)
        code = source.values.get(word, source.otherwise)
        if code is None:
            if lines_of(cell) is None:
                return None
            raise Unreadable(_not_listed(cell))
        return source.parser.read(code) if code else None

    def slug(self, text: str) -> str | None:
        """A text made an id, the same each time."""
        if text not in self.slugs:
            self.slugs[text] = slug(text)
        return self.slugs[text] or None


def word_of(cell: object | None) -> str:
    """What a cell says, as the words of a profile are compared."""
    return "" if cell is None else " ".join(written(cell).casefold().split())


def _made(template: str, found: list[object | None]) -> str | None:
    if any(one is None for one in found):
        return None
    text = template
    for name, one in zip(placeholders(template), found, strict=True):
        text = text.replace("{" + name + "}", written(one).strip(), 1)
    return text


Said = tuple[frozenset[str], tuple[str, ...]]


def said(patterns: tuple[str, ...]) -> Said:
    """What a profile lists, parted into whole texts and the starts of texts."""
    whole = frozenset(one for one in patterns if not one.endswith("*"))
    return whole, tuple(one[:-1] for one in patterns if one.endswith("*"))


def says(listed: Said, text: str) -> bool:
    """Whether a text is listed, or starts as one that is."""
    return text in listed[0] or (bool(listed[1]) and text.startswith(listed[1]))


def slug(text: str) -> str:
    """A text as an id: small letters, figures and hyphens; a long one shortened with a fingerprint."""
    plain = without_accents(folded(text).replace("£", " "))
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(made) <= LONGEST_SLUG:
        return made
    print_ = hashlib.sha256(plain.encode()).hexdigest()[:6]
    return f"{made[: LONGEST_SLUG - 7].rstrip('-')}-{print_}"


def _kept_back(cell: object) -> Words:
    stands = quoted(cell)
    return Words(
        f"{stands.sv} säger att uppgiften kommer senare eller inte lämnas ut.",
        f"{stands.en} says that it comes later or is not given.",
    )


def _not_listed(cell: object) -> Words:
    stands = quoted(cell)
    return Words(
        f"{stands.sv} finns inte bland de ord som profilen översätter.",
        f"{stands.en} is not among the words the profile translates.",
    )


def _not_picked(cell: object) -> Words:
    stands = quoted(cell)
    return Words(
        f"{stands.sv} innehåller inte det som profilen letar efter.",
        f"{stands.en} does not contain what the profile looks for.",
    )
