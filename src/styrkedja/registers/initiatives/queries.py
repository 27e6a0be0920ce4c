"""Reading accounts and initiatives."""

from __future__ import annotations

from styrkedja.picture.actor import Actor
from styrkedja.picture.deeds import Lesson
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Account, Initiative
from styrkedja.registers.initiatives import models
from styrkedja.registers.initiatives.columns import ACCOUNTS, INITIATIVES, LESSONS
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

ACCOUNTS_SHELF = Shelf(
    Kind.ACCOUNT,
    ACCOUNTS,
    Account,
    models.Account,
    may,
    places=("owner_unit",),
    tree="parent",
)
INITIATIVES_SHELF = Shelf(
    Kind.INITIATIVE,
    INITIATIVES,
    Initiative,
    models.Initiative,
    may,
    places=("unit", "owner_unit"),
    links={
        "goals": models.InitiativeGoal,
        "systems": models.InitiativeSystem,
        "depends_on": models.InitiativeDependency,
    },
    guarded=frozenset({"stage", "stage_since"}),
)
LESSONS_SHELF = Shelf(
    Kind.LESSON,
    LESSONS,
    Lesson,
    models.Lesson,
    may,
    places=("initiative.unit", "initiative.owner_unit"),
)


def accounts(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(ACCOUNTS_SHELF, viewer, asked)


def account(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(ACCOUNTS_SHELF, viewer, id_)


def initiatives(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(INITIATIVES_SHELF, viewer, asked)


def initiative(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(INITIATIVES_SHELF, viewer, id_)
