"""F18: outcome rate, Σ verified / Σ committed, per year, category and unit; categories are never mixed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from decimal import Context, Decimal

from styrkedja.insights.economy.pure.amounts import (
    BY_INDICATOR,
    NOTHING,
    category_of,
    in_force,
)
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Category, MeasurementKind
from styrkedja.picture.things import Benefit, Measurement

FORMULA = "F18 version 1"
PRECISE = Context(prec=28)
Key = tuple[Category | None, Hashable]


@dataclass(frozen=True, slots=True)
class Rate:
    """One outcome rate with numerator and denominator in kronor, and how many rows each is made of."""

    verified: Decimal = NOTHING
    committed: Decimal = NOTHING
    promised: int = 0  # committed amounts
    followed: int = 0  # of them, those with a verified outcome
    uncommitted: Decimal = NOTHING  # verified without any commitment: told, never counted

    def __add__(self, other: Rate) -> Rate:
        return Rate(
            self.verified + other.verified,
            self.committed + other.committed,
            self.promised + other.promised,
            self.followed + other.followed,
            self.uncommitted + other.uncommitted,
        )

    @property
    def value(self) -> Decimal | None:
        """The rate; None where nothing is committed."""
        return PRECISE.divide(self.verified, self.committed) if self.committed else None


@dataclass(frozen=True, slots=True)
class Pair:
    """What was committed of a benefit in a unit and year, and what was verified of it."""

    benefit: str
    unit: str | None
    year: int
    category: Category | None
    committed: Decimal | None
    verified: Decimal | None

    @property
    def rate(self) -> Rate:
        """Its part of a rate."""
        if self.committed is None:
            return Rate(uncommitted=self.verified or NOTHING)
        seen = self.verified is not None
        return Rate(self.verified or NOTHING, self.committed, 1, int(seen))


def pairs(picture: Portfolio) -> tuple[Pair, ...]:
    """Commitments and outcomes of every year that is not still to come."""
    return once(picture, "economy.pairs", pairs_in)


def pairs_in(picture: Portfolio) -> tuple[Pair, ...]:
    """The same, worked out."""
    found: dict[tuple[str, str | None, int], dict[EstimateState, Estimate]] = {}
    for row in in_force(picture):
        if row.benefit and row.year and row.year <= picture.as_of.year and row.expected is not None:
            found.setdefault((row.benefit, row.unit, row.year), {})[row.state] = row
    return tuple(paired(picture, found))


def paired(
    picture: Portfolio,
    found: dict[tuple[str, str | None, int], dict[EstimateState, Estimate]],
) -> Iterator[Pair]:
    """Each benefit, unit and year that has either."""
    for (benefit, unit, year), states in found.items():
        promised = states.get(EstimateState.COMMITMENT)
        verified = states.get(EstimateState.OUTCOME)
        if promised or verified:
            yield Pair(
                benefit,
                unit,
                year,
                category_of(promised or verified, picture),
                promised.expected if promised else None,
                verified.expected if verified else None,
            )


def by_year(pair: Pair) -> int:
    """The year a pair is about."""
    return pair.year


def by_unit(pair: Pair) -> str | None:
    """The unit a pair is about."""
    return pair.unit


def rates(picture: Portfolio, by: Callable[[Pair], Hashable]) -> dict[Key, Rate]:
    """Outcome rates in money by category and year, or by category and unit.

    Quality and environment are left to their indicators: their kronor are only a valuation.
    """
    found: dict[Key, Rate] = {}
    for pair in pairs(picture):
        if pair.category not in BY_INDICATOR:
            key = (pair.category, by(pair))
            found[key] = found.get(key, Rate()) + pair.rate
    return found


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a benefit's indicator has come: (outcome − baseline) / (target − baseline)."""

    benefit: Benefit
    measurement: Measurement

    @property
    def gained(self) -> Decimal:
        """The numerator, in the indicator's own unit."""
        return self.measurement.value - self.benefit.baseline

    @property
    def wanted(self) -> Decimal:
        """The denominator, in the indicator's own unit."""
        return self.benefit.target - self.benefit.baseline

    @property
    def value(self) -> Decimal | None:
        """The rate; None where the target is the baseline itself."""
        return PRECISE.divide(self.gained, self.wanted) if self.wanted else None


def reached(picture: Portfolio) -> tuple[Reached, ...]:
    """Every quality or environment benefit with baseline, target and a verified outcome: its last one."""
    return tuple(
        Reached(benefit, last)
        for benefit in picture.benefits
        if benefit.category in BY_INDICATOR
        and benefit.baseline is not None
        and benefit.target is not None
        and (last := last_outcome(picture, benefit.id)) is not None
    )


def last_outcome(picture: Portfolio, benefit: str) -> Measurement | None:
    """The last verified outcome that has a value and a day."""
    rows = [
        row
        for row in picture.measurements_of.get(benefit, ())
        if row.kind is MeasurementKind.OUTCOME and row.value is not None and row.measured_on
    ]
    return max(rows, key=lambda row: (row.measured_on, row.id), default=None)
