"""What the components are made of: frozen descriptions that pages build and templates print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.look import shown

Said = Words | str


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and its value in a definition list."""

    words: Said
    value: object
    href: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A numerator or a denominator: how many of what."""

    value: Decimal | int
    words: Said


@dataclass(frozen=True, slots=True)
class FigureFact:
    """A figure that carries what it is made of; none may be shown without.

    `value` None means unknown, and `missing` says why. `between` is how the two parts are put
    together: one of the other, one divided by the other, one less the other.
    """

    title: Said
    value: Decimal | int | float | None
    unit: Said
    source: Said
    year: int | str | date
    formula: Words | str  # its name and version: "coverage version 1"
    numerator: Part | None = None
    denominator: Part | None = None
    decimals: int | None = None
    missing: Said = ""
    href: str = ""
    between: Said = w("av", "of")

    def value_in(self, language: str) -> str:
        """The figure as it is read, or that it is unknown."""
        if self.value is None:
            return shown.shown(w("okänt", "unknown"), language)
        return shown.number(self.value, language, self.decimals)

    def year_in(self, language: str) -> str:
        """The year or day, never grouped in threes."""
        return str(self.year) if isinstance(self.year, int) else shown.shown(self.year, language)


@dataclass(frozen=True, slots=True)
class Change:
    """One field that was changed: what it said before and says after."""

    words: Said
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class TrailRow:
    """One row of a record's history: when, who (a role), what, and why."""

    at: datetime | date
    who: Said
    what: Said
    why: str = ""
    changes: tuple[Change, ...] = ()
    href: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values offered: what is sent, and what is read."""

    value: str
    words: Said


@dataclass(frozen=True, slots=True)
class Filter:
    """One field of a filter bar: a free text, or a choice when it has options."""

    key: str
    words: Said
    value: str = ""
    options: tuple[Option, ...] = ()
    any: Said = w("Alla", "All")
    long: bool = False
    narrow_only: bool = False  # shown on phones only; sent always
    hint: Said = ""  # what may be written in a free text
    folded: bool = False  # stands among those one opens to see


@dataclass(frozen=True, slots=True)
class Filters:
    """A filter bar: a form that asks for the same page again; `clear` is the page without filters."""

    fields: tuple[Filter, ...]
    action: str = ""
    clear: str = ""
    kept: tuple[tuple[str, str], ...] = ()  # sent along unseen

    @property
    def first(self) -> tuple[Filter, ...]:
        """The fields that always stand in sight."""
        return tuple(each for each in self.fields if not each.folded)

    @property
    def more(self) -> tuple[Filter, ...]:
        """The fields that are folded away."""
        return tuple(each for each in self.fields if each.folded)

    @property
    def more_used(self) -> int:
        """How many of the folded fields are in use."""
        return sum(1 for each in self.more if each.value)


@dataclass(frozen=True, slots=True)
class Pages:
    """Which page of a list one is on, and where the others are."""

    number: int
    last: int
    address: Callable[[int], str]

    @property
    def entries(self) -> list[tuple[int, str]]:
        """The page numbers to show with their addresses; (0, "") is a gap."""
        near = {1, self.last, *range(self.number - 1, self.number + 2)}
        wanted = sorted(n for n in near if 1 <= n <= self.last)
        entries: list[tuple[int, str]] = []
        for before, number in zip([0, *wanted], wanted, strict=False):
            if number - before > 1:
                entries.append((0, ""))
            entries.append((number, self.address(number)))
        return entries

    @property
    def previous(self) -> str:
        """The address of the page before, if there is one."""
        return self.address(self.number - 1) if self.number > 1 else ""

    @property
    def next(self) -> str:
        """The address of the page after, if there is one."""
        return self.address(self.number + 1) if self.number < self.last else ""
