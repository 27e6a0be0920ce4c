"""Who may answer, propose and decide, and whether anything has changed since they looked."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from styrkedja.governance.commitments.stopped import (
    CHANGED,
    HEAD_ANSWERS,
    NO_ADJUSTMENT,
    NO_INITIATIVE,
    NOT_TO_PROPOSE,
    OWNER_DECIDES,
    REASON_DECIDE,
    Moved,
    NotYours,
    fault,
    told,
)
from styrkedja.governance.commitments.wish import FrameWish
from styrkedja.governance.deciders import deciders, deciding_unit, may_decide, may_in, unit_of
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative
from styrkedja.registers.benefits.queries import BENEFITS_SHELF
from styrkedja.registers.economy.queries import ADJUSTMENTS_SHELF
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.organisation.permissions import ANSWER, may
from styrkedja.registers.organisation.queries import UNITS_SHELF
from styrkedja.registers.shelf.reading import Record, records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import changes_to

PASS = "gate.pass"  # noqa: S105


def head_of(by: Actor, kind: Kind, id_: str, unit: object) -> str:
    """Refuse whoever does not answer for a unit; gives the unit's name."""
    row = next(iter(records(UNITS_SHELF, [str(unit)])), None) if unit else None
    name = str(row.values["name"]) if row else str(unit or "–")
    if row is None or not may(by, ANSWER, row.id):
        raise NotYours([fault(kind, id_, HEAD_ANSWERS.fill(unit=name))])
    return name


def may_propose(by: Actor, grounds: Portfolio, one: Initiative) -> bool:
    """Whether an actor may have an initiative's frames computed: who writes them, or moves it."""
    owner = deciding_unit(grounds, one)
    units = {*deciders(grounds, owner), *(key for key in (one.unit, one.owner_unit) if key)}
    return may(by, "adjustment.change", None) or may_in(by, may, PASS, grounds, owner, units)


def proposing(by: Actor, grounds: Portfolio, initiative: str) -> None:
    """Refuse whoever may not have an initiative's frames computed."""
    one = grounds.initiative.get(initiative)
    if one is None:
        raise Refused([fault(Kind.INITIATIVE, initiative, NO_INITIATIVE)])
    if not may_propose(by, grounds, one):
        raise NotYours([fault(Kind.INITIATIVE, initiative, NOT_TO_PROPOSE)])


def deciding(trail: Recorder, row: Record, wish: FrameWish) -> Portfolio:
    """Refuse whoever does not decide for the account, a stale page, and a decision without a reason."""
    initiative = str(row.values["initiative"])
    grounds = neighbourhood(initiative, timezone.localtime(trail.at).date())
    one = grounds.initiative[initiative]
    if not may_decide(trail.by, may, grounds, one):
        owner = deciding_unit(grounds, one)
        unit = unit_of(grounds, owner)
        words = OWNER_DECIDES.fill(owner=unit.name if unit else owner or "–")
        raise NotYours([fault(Kind.ADJUSTMENT, row.id, words)])
    unchanged(Kind.ADJUSTMENT, row.id, {(Kind.ADJUSTMENT.code, row.id)}, wish.seen)
    if not wish.motive.strip():
        raise Refused([fault(Kind.ADJUSTMENT, row.id, REASON_DECIDE, "motive")])
    return grounds


def unchanged(kind: Kind, id_: str, refs: Iterable[tuple[str, str]], seen: int | None) -> None:
    """Refuse where any of these has changed since the person looked, and say what."""
    if seen is None:
        return
    if entries := changes_to(refs, seen):
        raise Moved([fault(kind, id_, CHANGED.fill(what=told(entries)))])


def adjustment_of(id_: str) -> Record:
    """A frame adjustment as it is stored. Refuses where it is gone."""
    row = next(iter(records(ADJUSTMENTS_SHELF, [id_])), None)
    if row is None:
        raise Moved([fault(Kind.ADJUSTMENT, id_, NO_ADJUSTMENT)])
    return row


def initiative_in(benefit: object) -> str | None:
    """The initiative of an effektmål."""
    row = next(iter(records(BENEFITS_SHELF, [str(benefit)])), None) if benefit else None
    return str(row.values["initiative"]) if row and row.values["initiative"] else None
