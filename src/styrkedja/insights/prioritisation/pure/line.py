"""How far down the queue next year's money reaches, where anybody has decided a sum; else nobody knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.insights.prioritisation.pure.ranking import Entry
from styrkedja.insights.prioritisation.pure.scope import above
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Line:
    """The money of a year that is tied to no initiative, and the places it reaches from the top."""

    year: int
    money: Decimal
    reaches: int
    used: Decimal
    stopped_by: str | None  # the first initiative the money does not reach
    unknown: bool  # whether that is because nobody knows its budget


def line(picture: Portfolio, body: str, entries: Sequence[Entry]) -> Line | None:
    """The line of next year; None where no development money of that year stands in the forum's accounts.

    An initiative without a budget ends the walk: a line drawn past it would be a guess.
    """
    year = picture.as_of.year + 1
    money = [
        row.amount
        for row in picture.budgets
        if row.year == year
        and row.kind is BudgetKind.DEVELOPMENT
        and row.initiative is None
        and row.amount
        and any(each.owner_unit == body for each in above(picture, row.account))
    ]
    if not money:
        return None
    whole, used = sum(money, NOTHING), NOTHING
    for number, entry in enumerate(entries):
        budget = entry.initiative.budget
        if budget is None or used + budget > whole:
            return Line(year, whole, number, used, entry.initiative.id, budget is None)
        used += budget
    return Line(year, whole, len(entries), used, None, False)
