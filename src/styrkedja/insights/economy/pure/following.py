"""What came of it: frame adjustments and repayments beside the benefit that was verified."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.ground.words import w
from styrkedja.insights.economy.pure.amounts import (
    NOTHING,
    category_of,
    in_force,
    initiative_of,
)
from styrkedja.insights.economy.pure.proposing import sums_of
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Adjustment, Repayment
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Category

FORMULA = w("utfall mot ram version 1", "outcome against frame version 1")
Key = tuple[str, str, int]  # initiative, unit, year


@dataclass(frozen=True, slots=True)
class Compared:
    """One adjustment beside the verified outcome of the same initiative, unit and year."""

    adjustment: Adjustment
    savings: Decimal  # what the adjustment took
    verified: Decimal | None  # None while nothing is verified

    @property
    def difference(self) -> Decimal | None:
        """What came beyond the adjustment; negative where less came than was taken."""
        return None if self.verified is None else self.verified - self.savings


def compared(picture: Portfolio) -> tuple[Compared, ...]:
    """Every adjustment with its outcome, in order of year, unit and initiative."""
    verified = outcomes(picture)
    rows = sorted(
        picture.adjustments,
        key=lambda row: (row.year or 0, row.unit or "", row.initiative or "", row.id),
    )
    return tuple(
        Compared(row, sums_of(row).savings, verified.get((row.initiative, row.unit, row.year)))
        for row in rows
    )


def outcomes(picture: Portfolio) -> Mapping[Key, Decimal]:
    """Verified financial outcome by initiative, unit and year."""
    return once(picture, "economy.outcomes", lambda one: realised(one, EstimateState.OUTCOME))


def realised(picture: Portfolio, state: EstimateState) -> Mapping[Key, Decimal]:
    """Financial amounts of a state by initiative, unit and year."""
    found: dict[Key, Decimal] = {}
    for row in in_force(picture):
        financial = category_of(row, picture) is Category.FINANCIAL
        if row.state is state and financial and row.expected is not None and row.year:
            key = (initiative_of(row, picture), row.unit, row.year)
            found[key] = found.get(key, NOTHING) + row.expected
    return found


@dataclass(frozen=True, slots=True)
class Instalment:
    """One repayment with what has been paid and realised up to and with its year."""

    repayment: Repayment
    due_so_far: Decimal
    realised_so_far: Decimal

    @property
    def carried(self) -> bool:
        """Whether the benefit realised so far bears what is due so far."""
        return self.realised_so_far >= self.due_so_far


def schedule(picture: Portfolio, initiative: str | None = None) -> tuple[Instalment, ...]:
    """The repayments by initiative and unit, year by year, beside the verified financial benefit."""
    rows = [
        row
        for row in picture.repayments
        if row.year and row.initiative and initiative in (None, row.initiative)
    ]
    rows.sort(key=lambda row: (row.initiative, row.unit or "", row.year, row.id))
    due: dict[tuple[str, str | None], Decimal] = {}
    found = []
    for row in rows:
        place = (row.initiative, row.unit)
        due[place] = due.get(place, NOTHING) + (row.amount or NOTHING)
        so_far = sum(
            (
                amount
                for (one, unit, year), amount in outcomes(picture).items()
                if (one, unit) == place and year <= row.year
            ),
            NOTHING,
        )
        found.append(Instalment(row, due[place], so_far))
    return tuple(found)
