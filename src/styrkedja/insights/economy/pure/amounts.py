"""Amounts by state and year: which row of each is in force, and sums that never mix categories."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Category, Kind

NOTHING = Decimal(0)
IN_MONEY = (Category.FINANCIAL, Category.REDISTRIBUTION)
BY_INDICATOR = (Category.QUALITY, Category.ENVIRONMENT)
"""Categories whose outcome is told by the indicator; their amounts are only a valuation."""


@dataclass(frozen=True, slots=True)
class Span:
    """Low, expected and high, summed each by itself; `alone` counts rows that gave only the expected."""

    low: Decimal = NOTHING
    expected: Decimal = NOTHING
    high: Decimal = NOTHING
    rows: int = 0
    alone: int = 0

    def __add__(self, other: Span) -> Span:
        return Span(
            self.low + other.low,
            self.expected + other.expected,
            self.high + other.high,
            self.rows + other.rows,
            self.alone + other.alone,
        )


def span_of(row: Estimate) -> Span:
    """One row's amounts; where no lowest or highest is given, the expected stands for it."""
    if row.expected is None:
        return Span()
    low = row.expected if row.low is None else row.low
    high = row.expected if row.high is None else row.high
    return Span(low, row.expected, high, 1, int(row.low is None or row.high is None))


def in_force(picture: Portfolio) -> tuple[Estimate, ...]:
    """The last made row of each benefit, unit, state and year; those before it are history."""
    return once(picture, "economy.in_force", lambda one: latest(one.estimates))


def latest(rows: Iterable[Estimate]) -> tuple[Estimate, ...]:
    """Of rows about the same benefit, unit, state and year the one made last; of two that day, by id."""
    found: dict[object, Estimate] = {}
    for row in rows:
        key = (row.benefit, row.unit, row.state, row.year) if row.year and row.state else row.id
        other = found.get(key)
        if other is None or made(row) > made(other):
            found[key] = row
    return tuple(found.values())


def made(row: Estimate) -> tuple[date, str]:
    """What orders the rows of one key."""
    return (row.made_on or date.min, row.id)


def in_force_of(picture: Portfolio, initiative: str) -> tuple[Estimate, ...]:
    """The amounts in force of one initiative."""
    found = once(picture, "economy.in_force_of", by_initiative)
    return tuple(found.get(initiative, ()))


def by_initiative(picture: Portfolio) -> dict[str | None, list[Estimate]]:
    """The amounts in force by initiative."""
    found: dict[str | None, list[Estimate]] = {}
    for row in in_force(picture):
        found.setdefault(initiative_of(row, picture), []).append(row)
    return found


def category_of(row: Estimate, picture: Portfolio) -> Category | None:
    """The category of the benefit an amount belongs to."""
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    return benefit.category if benefit else None


def initiative_of(row: Estimate, picture: Portfolio) -> str | None:
    """The initiative an amount belongs to, by its benefit."""
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    return benefit.initiative if benefit else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which amounts are meant; None means any."""

    initiative: str | None = None
    category: Category | None = None
    unit: str | None = None
    initiatives: frozenset[str] | None = None

    def has(self, row: Estimate, picture: Portfolio) -> bool:
        """Whether an amount is among them."""
        one = initiative_of(row, picture)
        return (
            (self.initiative is None or one == self.initiative)
            and (self.initiatives is None or one in self.initiatives)
            and (self.category is None or category_of(row, picture) is self.category)
            and (self.unit is None or row.unit == self.unit)
        )


Series = Mapping[int, Mapping[EstimateState, Span]]


def series(picture: Portfolio, wanted: Wanted) -> Series:
    """Potential, commitment, forecast and outcome by year: four columns that never overwrite each other."""
    if wanted.initiative is not None:
        return summed(picture, wanted, in_force_of(picture, wanted.initiative))
    key = ("economy.series", wanted)
    return once(picture, key, lambda one: summed(one, wanted, in_force(one)))


def summed(picture: Portfolio, wanted: Wanted, rows: Iterable[Estimate]) -> Series:
    """The wanted of some amounts, summed by year and state."""
    found: dict[int, dict[EstimateState, Span]] = {}
    for row in rows:
        if row.year and row.state and wanted.has(row, picture):
            year = found.setdefault(row.year, {})
            year[row.state] = year.get(row.state, Span()) + span_of(row)
    return {year: found[year] for year in sorted(found)}


def state_total(amounts: Series, state: EstimateState) -> Span:
    """A state summed over all years."""
    return sum((year.get(state, Span()) for year in amounts.values()), Span())
