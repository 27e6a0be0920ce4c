"""Reading budget lines."""

from __future__ import annotations

from styrkedja.picture.actor import Actor
from styrkedja.picture.deeds import Adjustment, Cost, Effort, Fund, Repayment
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Budget
from styrkedja.registers.economy import models
from styrkedja.registers.economy.columns import (
    ADJUSTMENTS,
    BUDGETS,
    COSTS,
    EFFORTS,
    FUNDS,
    REPAYMENTS,
)
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

BUDGETS_SHELF = Shelf(
    Kind.BUDGET,
    BUDGETS,
    Budget,
    models.Budget,
    may,
    places=("unit",),
)
FUNDS_SHELF = Shelf(
    Kind.FUND,
    FUNDS,
    Fund,
    models.Fund,
    may,
    places=("unit",),
)
COSTS_SHELF = Shelf(
    Kind.COST,
    COSTS,
    Cost,
    models.Cost,
    may,
    places=("unit", "initiative.unit"),
)
REPAYMENTS_SHELF = Shelf(
    Kind.REPAYMENT,
    REPAYMENTS,
    Repayment,
    models.Repayment,
    may,
    places=("unit",),
)
ADJUSTMENTS_SHELF = Shelf(
    Kind.ADJUSTMENT,
    ADJUSTMENTS,
    Adjustment,
    models.Adjustment,
    may,
    places=("unit",),
)
EFFORTS_SHELF = Shelf(
    Kind.EFFORT,
    EFFORTS,
    Effort,
    models.Effort,
    may,
    places=("unit", "initiative.unit"),
)


def budgets(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(BUDGETS_SHELF, viewer, asked)


def budget(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(BUDGETS_SHELF, viewer, id_)
