"""Reading steering documents and goals."""

from __future__ import annotations

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Document, Goal
from styrkedja.registers.goals import models
from styrkedja.registers.goals.columns import DOCUMENTS, GOALS
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

DOCUMENTS_SHELF = Shelf(
    Kind.DOCUMENT,
    DOCUMENTS,
    Document,
    models.Document,
    may,
    places=("body",),
)
GOALS_SHELF = Shelf(
    Kind.GOAL,
    GOALS,
    Goal,
    models.Goal,
    may,
    places=("unit",),
    tree="parent",
)


def documents(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(DOCUMENTS_SHELF, viewer, asked)


def document(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(DOCUMENTS_SHELF, viewer, id_)


def goals(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(GOALS_SHELF, viewer, asked)


def goal(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(GOALS_SHELF, viewer, id_)
