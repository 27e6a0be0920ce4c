"""A small picture of money: two initiatives, three units, amounts in four states."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Adjustment, Commitment, Cost, Estimate, Repayment
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, Category, MeasurementKind, Spending
from styrkedja.picture.things import Account, Benefit, Budget, Initiative, Measurement, Unit

POTENTIAL, COMMITTED, FORECAST, OUTCOME = EstimateState
TODAY = date(2026, 11, 24)


def kr(thousands: int) -> Decimal:
    """Thousands of kronor."""
    return Decimal(thousands) * 1000


def amount(
    benefit: str,
    unit: str | None,
    year: int | None,
    expected: int | None,
    state: EstimateState = COMMITTED,
    **more: object,
) -> Estimate:
    """One amount, in thousands."""
    id_ = str(more.pop("id", f"{benefit}-{unit}-{year}-{state.code}"))
    money = None if expected is None else kr(expected)
    return Estimate(id_, benefit, unit, state, year, expected=money, **more)


def run_cost(id_: str, unit: str | None, year: int, planned: int, **more: object) -> Cost:
    """What an initiative costs to run, in thousands."""
    facts = {"kind": BudgetKind.RUN, "spending": Spending.OPERATING, **more}
    return Cost(id_, "I-1", unit, year, planned=kr(planned), **facts)


def picture(**more: object) -> Portfolio:
    """The picture; `more` replaces whole tables."""
    base = Portfolio(
        as_of=TODAY,
        units=(Unit("A", "Alfa"), Unit("B", "Beta"), Unit("C", "Gamma")),
        accounts=(
            Account("DUP", "Hela portföljen"),
            Account("P-1", "Program", parent="DUP"),
            Account("P-2", "Ett annat", parent="DUP"),
        ),
        initiatives=(
            Initiative("I-1", "Robot", account="P-1"),
            Initiative("I-2", "Portal", account="P-2"),
        ),
        benefits=(
            Benefit("E-1", "I-1", "Mindre arbete", category=Category.FINANCIAL),
            Benefit("E-2", "I-1", "Mer tid", category=Category.REDISTRIBUTION),
            Benefit("E-3", "I-2", "Nöjdare", category=Category.QUALITY),
        ),
        commitments=(
            Commitment("Å-1", "E-1", "A", accepted_on=date(2026, 9, 1)),
            Commitment("Å-2", "E-1", "B"),
            Commitment("Å-3", "E-2", "A", accepted_on=date(2026, 9, 1)),
        ),
    )
    return replace(base, **more)


__all__ = [
    "COMMITTED",
    "FORECAST",
    "OUTCOME",
    "POTENTIAL",
    "Adjustment",
    "Budget",
    "Measurement",
    "MeasurementKind",
    "Repayment",
    "amount",
    "kr",
    "picture",
    "run_cost",
]
