"""Reading units: lists, single rows, and the shelf the snapshot and the intake read from."""

from __future__ import annotations

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Unit
from styrkedja.registers.organisation import models
from styrkedja.registers.organisation.columns import UNITS
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

UNITS_SHELF = Shelf(
    Kind.UNIT,
    UNITS,
    Unit,
    models.Unit,
    may,
    places=("id", "parent"),
    tree="parent",
)


def units(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(UNITS_SHELF, viewer, asked)


def unit(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(UNITS_SHELF, viewer, id_)
