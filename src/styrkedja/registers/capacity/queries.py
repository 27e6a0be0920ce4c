"""Reading competence pools."""

from __future__ import annotations

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Staffing
from styrkedja.registers.capacity import models
from styrkedja.registers.capacity.columns import STAFFING
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

STAFFING_SHELF = Shelf(
    Kind.STAFFING,
    STAFFING,
    Staffing,
    models.Staffing,
    may,
    places=("unit",),
)


def staffing(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(STAFFING_SHELF, viewer, asked)


def pool(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(STAFFING_SHELF, viewer, id_)
