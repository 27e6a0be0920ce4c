"""Reading effektmål and measurements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import count

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Coding, Commitment, Estimate, Obligation
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Benefit, Measurement
from styrkedja.registers.benefits import models
from styrkedja.registers.benefits.columns import (
    BENEFITS,
    CODINGS,
    COMMITMENTS,
    ESTIMATES,
    MEASUREMENTS,
    OBLIGATIONS,
)
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.shelf import Shelf

BENEFITS_SHELF = Shelf(
    Kind.BENEFIT,
    BENEFITS,
    Benefit,
    models.Benefit,
    may,
    places=("unit", "initiative.unit", "initiative.owner_unit"),
)
MEASUREMENTS_SHELF = Shelf(
    Kind.MEASUREMENT,
    MEASUREMENTS,
    Measurement,
    models.Measurement,
    may,
    places=("benefit.unit", "benefit.initiative.unit", "benefit.initiative.owner_unit"),
)
COMMITMENTS_SHELF = Shelf(
    Kind.COMMITMENT,
    COMMITMENTS,
    Commitment,
    models.Commitment,
    may,
    places=("unit",),
)
ESTIMATES_SHELF = Shelf(
    Kind.ESTIMATE,
    ESTIMATES,
    Estimate,
    models.Estimate,
    may,
    places=("unit", "benefit.unit", "benefit.initiative.unit"),
)
CODINGS_SHELF = Shelf(
    Kind.CODING,
    CODINGS,
    Coding,
    models.Coding,
    may,
    places=("benefit.unit", "benefit.initiative.unit"),
)
OBLIGATIONS_SHELF = Shelf(
    Kind.OBLIGATION,
    OBLIGATIONS,
    Obligation,
    models.Obligation,
    may,
    places=("unit", "benefit.unit", "initiative.unit"),
)


def benefits(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(BENEFITS_SHELF, viewer, asked)


def benefit(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(BENEFITS_SHELF, viewer, id_)


def measurements(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(MEASUREMENTS_SHELF, viewer, asked)


def measurement(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(MEASUREMENTS_SHELF, viewer, id_)


def accepted_days(benefit: str) -> tuple[date | None, ...]:
    """The day each receiving unit took the effektmål on; None for one that has not."""
    rows = models.Commitment.objects.filter(benefit_id=benefit).order_by("id")
    return tuple(rows.values_list("accepted_on", flat=True))


def accepted_by(places: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], str]:
    """The accepted commitments of these benefits and units, by benefit and unit."""
    wanted = set(places)
    rows = models.Commitment.objects.filter(
        benefit_id__in={benefit for benefit, _ in wanted}, accepted_on__isnull=False
    ).values_list("benefit_id", "unit_id", "id")
    return {(benefit, unit): id_ for benefit, unit, id_ in rows if (benefit, unit) in wanted}


def committed_rows(benefit: str, unit: str) -> tuple[str, ...]:
    """The committed amounts of a benefit in a unit, by id."""
    rows = models.Estimate.objects.filter(
        benefit_id=benefit, unit_id=unit, state=EstimateState.COMMITMENT.code
    )
    return tuple(rows.values_list("id", flat=True))


def next_coding_id(benefit: str) -> str:
    """An id for another coding of an effektmål."""
    taken = models.Coding.objects.filter(benefit_id=benefit).count()
    numbers = (f"K-{benefit}-{number}" for number in count(taken + 1))
    return next(each for each in numbers if not models.Coding.objects.filter(id=each).exists())


def codings_of(benefit: str) -> tuple[tuple[str, str | None], ...]:
    """The second codings of an effektmål: each one's id and the role that made it."""
    rows = models.Coding.objects.filter(benefit_id=benefit).order_by("id")
    return tuple(rows.values_list("id", "coder"))
