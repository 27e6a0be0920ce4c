"""What an initiative is expected to bring a year, in kronor: committed where it is, else the assessed potential."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import Category
from styrkedja.picture.things import Benefit, Initiative

IN_MONEY = (Category.FINANCIAL, Category.REDISTRIBUTION)
"""Only these categories are kronor; the amounts of the others are valuations and do not count here."""
BEFORE_DECISION = (EstimateState.COMMITMENT, EstimateState.POTENTIAL)
"""The states an initiative that waits can have, the firmer first."""


def yearly(picture: Portfolio, one: Initiative) -> tuple[Decimal | None, int]:
    """The amounts of a year together, and of how many benefits; None where none has an amount."""
    found = [
        amount
        for row in picture.benefits_of.get(one.id, ())
        if row.category in IN_MONEY and (amount := of_benefit(picture, row)) is not None
    ]
    return (sum(found, Decimal(0)) if found else None), len(found)


def of_benefit(picture: Portfolio, benefit: Benefit) -> Decimal | None:
    """A benefit's amount a year: the mean over the years there are estimates for, else the benefit's own."""
    rows = estimates(picture).get(benefit.id, ())
    for state in BEFORE_DECISION:
        held = latest(row for row in rows if row.state is state)
        if held:
            years = {row.year for row in held}
            return sum((row.expected for row in held if row.expected), Decimal(0)) / len(years)
    return benefit.amount


def latest(rows: Iterable[Estimate]) -> tuple[Estimate, ...]:
    """Of the rows of the same unit and year the one made last; those without year or amount are left out."""
    found: dict[object, Estimate] = {}
    for row in rows:
        if row.year is None or row.expected is None:
            continue
        other = found.get((row.unit, row.year))
        if other is None or made(row) > made(other):
            found[row.unit, row.year] = row
    return tuple(found.values())


def made(row: Estimate) -> tuple[date, str]:
    """What orders the rows of one unit and year."""
    return (row.made_on or date.min, row.id)


def estimates(picture: Portfolio) -> Mapping[str, tuple[Estimate, ...]]:
    """Estimates by benefit."""
    return once(picture, "prioritisation.estimates", lambda p: grouped(p.estimates, "benefit"))
