"""What an accepted commitment holds fast: it changes only by a change decision."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence

from styrkedja.ground.words import w
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.registers.benefits.queries import COMMITMENTS_SHELF
from styrkedja.registers.decisions.queries import decided_about
from styrkedja.registers.shelf.planning import Change, steps
from styrkedja.registers.shelf.reading import Record, records
from styrkedja.registers.shelf.refusing import Fault
from styrkedja.registers.trail.queries import Entry, history

HELD = frozenset({"benefit", "unit", "value", "value_on", "accepted_on", "declined_on"})
ACCEPTED = "accepted_on"
KEPT = w(
    "Åtagandet är godtaget. {label} ändras bara genom ett ändringsbeslut: skriv in beslutet, av slaget ändringsbeslut och om åtagandet eller effektmålet, och spara sedan ändringen.",
    "The commitment is accepted. {label} changes only by a change decision: record the decision, of the kind change decision and about the commitment or the benefit, and then save the change.",
)
NOT_REMOVED = w(
    "Åtagandet är godtaget och tas inte bort utan ett ändringsbeslut.",
    "The commitment is accepted and is not removed without a change decision.",
)


def broken_promises(changes: Sequence[Change]) -> Iterator[Fault]:
    """What would change in accepted commitments although no change decision is there to carry it."""
    stored = {row.id: row for row in records(COMMITMENTS_SHELF, [one.id for one in changes])}
    if not any(row.values[ACCEPTED] for row in stored.values()):
        return
    plan = steps(COMMITMENTS_SHELF, changes, guarded=False)
    for step in () if plan.faults else plan.steps:  # a fault is told by the saving itself
        before = stored.get(step.id)
        held = HELD.intersection(step.changed)
        if before is None or not before.values[ACCEPTED] or not held or may_change(before):
            continue
        for key in (cell.key for cell in COMMITMENTS_SHELF.cells if cell.key in held):
            words = KEPT.fill(label=COMMITMENTS_SHELF.label(key))
            yield Fault(Kind.COMMITMENT, step.id, key, words)


def removed_promises(versions: Mapping[str, object]) -> Iterator[Fault]:
    """Accepted commitments that would be removed without a change decision."""
    for row in records(COMMITMENTS_SHELF, versions):
        if row.values[ACCEPTED] and not may_change(row):
            yield Fault(Kind.COMMITMENT, row.id, None, NOT_REMOVED)


def may_change(accepted: Record) -> bool:
    """Whether a change decision has come since what is held was last written: one decision, one change."""
    about = [(Kind.COMMITMENT.code, accepted.id)]
    if accepted.values["benefit"]:
        about.append((Kind.BENEFIT.code, str(accepted.values["benefit"])))
    decisions = decided_about(about, DecisionKind.CHANGE)
    if not decisions:
        return False
    written = last_held(history(Kind.COMMITMENT.code, accepted.id))
    return any(first_at(history(Kind.DECISION.code, id_)) > written for id_ in decisions)


def last_held(entries: Sequence[Entry]) -> int:
    """The position in the trail where anything that is held was last written."""
    return next(
        (each.position for each in entries if HELD.intersection({**each.before, **each.after})), 0
    )


def first_at(entries: Sequence[Entry]) -> int:
    """Where in the trail a row first appears; last of all if it is only now being written."""
    return entries[-1].position if entries else sys.maxsize
