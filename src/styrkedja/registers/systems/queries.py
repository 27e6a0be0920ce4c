"""Reading systems."""

from __future__ import annotations

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import System
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.systems import models
from styrkedja.registers.systems.columns import SYSTEMS

SYSTEMS_SHELF = Shelf(
    Kind.SYSTEM,
    SYSTEMS,
    System,
    models.System,
    may,
    places=("unit",),
)


def systems(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(SYSTEMS_SHELF, viewer, asked)


def system(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(SYSTEMS_SHELF, viewer, id_)
