"""Reading decisions and waivers."""

from __future__ import annotations

from collections.abc import Iterable

from styrkedja.picture.actor import Actor
from styrkedja.picture.deeds import Exemption
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.picture.things import Decision, Waiver
from styrkedja.registers.decisions import models
from styrkedja.registers.decisions.columns import DECISIONS, EXEMPTIONS, WAIVERS
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

DECISIONS_SHELF = Shelf(
    Kind.DECISION,
    DECISIONS,
    Decision,
    models.Decision,
    may,
    places=("body",),
)
WAIVERS_SHELF = Shelf(
    Kind.WAIVER,
    WAIVERS,
    Waiver,
    models.Waiver,
    may,
    places=("body",),
)
EXEMPTIONS_SHELF = Shelf(
    Kind.EXEMPTION,
    EXEMPTIONS,
    Exemption,
    models.Exemption,
    may,
    places=("body",),
)


def decisions(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(DECISIONS_SHELF, viewer, asked)


def decision(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(DECISIONS_SHELF, viewer, id_)


def waivers(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(WAIVERS_SHELF, viewer, asked)


def waiver(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(WAIVERS_SHELF, viewer, id_)


def decided_about(about: Iterable[tuple[str, str]], kind: DecisionKind) -> tuple[str, ...]:
    """Ids of the decisions of a kind, already made, about any of these things, each (kind code, id)."""
    return tuple(
        id_
        for subject_kind, subject in about
        for id_ in models.Decision.objects.filter(
            kind=kind.code, subject_kind=subject_kind, subject=subject, decided_on__isnull=False
        ).values_list("id", flat=True)
    )
