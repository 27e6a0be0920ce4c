"""The mix: how initiatives are spread over the words of a closed list, per unit and per year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from styrkedja.ground.words import w
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import ChangeKind, Kind, Method, Nature, Origin, Solution, Term
from styrkedja.picture.things import Initiative

FORMULA = w("fördelning version 2", "mix version 2")
FIELDS: Mapping[str, type[Term]] = MappingProxyType(
    {
        "origin": Origin,
        "nature": Nature,
        "change_kind": ChangeKind,
        "method": Method,
        "solution": Solution,
    }
)
UNKNOWN = "?"  # of a year or a unit: nothing is recorded


@dataclass(frozen=True, slots=True)
class Row:
    """One unit's or year's initiatives: how many of each word, and of how many nothing is said."""

    key: str  # the unit's id or the year; UNKNOWN where none is recorded
    counts: tuple[int, ...]
    unsaid: int

    @property
    def total(self) -> int:
        """All initiatives of the row."""
        return sum(self.counts) + self.unsaid


@dataclass(frozen=True, slots=True)
class Mix:
    """One field's mix: per unit, per year, and as a whole."""

    field: str
    terms: tuple[Term, ...]
    by_unit: tuple[Row, ...]
    by_year: tuple[Row, ...]
    whole: Row


def mix(picture: Portfolio, field: str, *, unit: str = "", year: str = "") -> Mix:
    """The mix of one field; the units of one year, the years of one unit and those below it, the whole of both."""
    terms = tuple(FIELDS[field])
    reached = reach(unit, picture)
    of_year = [each for each in picture.initiatives if not year or year_of(each) == year]
    of_unit = [
        each for each in picture.initiatives if not unit or unit_of(each, picture) in reached
    ]
    both = [each for each in of_year if not unit or unit_of(each, picture) in reached]
    return Mix(
        field,
        terms,
        rows(((unit_of(each, picture), each) for each in of_year), field, terms),
        rows(((year_of(each), each) for each in of_unit), field, terms),
        row("", both, field, terms),
    )


def rows(
    keyed: Iterable[tuple[str, Initiative]], field: str, terms: tuple[Term, ...]
) -> tuple[Row, ...]:
    """One row for each key, in order, the unknown last."""
    gathered: dict[str, list[Initiative]] = {}
    for key, initiative in keyed:
        gathered.setdefault(key, []).append(initiative)
    order = sorted(gathered, key=lambda key: (key == UNKNOWN, key))
    return tuple(row(key, gathered[key], field, terms) for key in order)


def row(key: str, initiatives: Iterable[Initiative], field: str, terms: tuple[Term, ...]) -> Row:
    """Initiatives counted by what they say in a field."""
    counts = Counter(getattr(each, field) for each in initiatives)
    return Row(key, tuple(counts[term] for term in terms), counts[None])


def year_of(initiative: Initiative) -> str:
    """The year an initiative was registered."""
    day = initiative.registered_on
    return str(day.year) if day else UNKNOWN


def unit_of(initiative: Initiative, picture: Portfolio) -> str:
    """The unit that runs an initiative, where the picture has it."""
    unit = initiative.unit
    return unit if unit is not None and unit in picture.by_id(Kind.UNIT) else UNKNOWN


def reach(unit: str, picture: Portfolio) -> frozenset[str]:
    """A unit and all below it, each once even in a circle."""
    below: dict[str | None, list[str]] = {}
    for each in picture.units:
        below.setdefault(each.parent, []).append(each.id)
    found, ahead = set(), [unit]
    while ahead:
        here = ahead.pop()
        if here not in found:
            found.add(here)
            ahead += below.get(here, ())
    return frozenset(found)


def with_initiatives(picture: Portfolio) -> frozenset[str]:
    """The units that run an initiative, and all above them."""
    known, found = picture.by_id(Kind.UNIT), set()
    for initiative in picture.initiatives:
        unit = initiative.unit
        while unit in known and unit not in found:
            found.add(unit)
            unit = known[unit].parent
    return frozenset(found)


def years(picture: Portfolio) -> tuple[str, ...]:
    """The years initiatives were registered in, the unknown last."""
    found = {year_of(each) for each in picture.initiatives}
    return tuple(sorted(found, key=lambda year: (year == UNKNOWN, year)))
