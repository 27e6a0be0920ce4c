"""Who may answer for a unit: its own head, by whichever door the answer comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.queries import COMMITMENTS_SHELF
from styrkedja.registers.organisation.permissions import ANSWER, may, takes_over
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.refusing import Fault

ANSWERS = ("accepted_on", "declined_on")
ONLY_THE_HEAD = w(
    "{label} skrivs bara av chefen för den mottagande enheten. Förbered åtagandet, så väntar det på enhetens svar på sidan Åtaganden.",
    "{label} is written only by the head of the receiving unit. Prepare the commitment, and it waits for the unit's answer on the page Commitments.",
)


def not_theirs(changes: Sequence[Change], by: Actor, file: str | None) -> Iterator[Fault]:
    """Answers that somebody would give for another's unit.

    A new row from a file may be answered already: so it was before the register began.
    """
    if not any(key in change.values for change in changes for key in ANSWERS):
        return
    plan = steps(COMMITMENTS_SHELF, changes, guarded=False)
    for step in () if plan.faults else plan.steps:  # a fault is told by the saving itself
        answered = [key for key in ANSWERS if key in step.changed]
        if answered and not may_answer(step, by, file):
            for key in answered:
                words = ONLY_THE_HEAD.fill(label=COMMITMENTS_SHELF.label(key))
                yield Fault(Kind.COMMITMENT, step.id, key, words)


def may_answer(step: Step, by: Actor, file: str | None) -> bool:
    """Whether an answer is the actor's to give, in the unit as it was and as it would be."""
    if step.before is None:
        if takes_over(by, "commitment.add", file):
            return True
    elif not may(by, ANSWER, step.before.values["unit"]):
        return False
    return may(by, ANSWER, step.values["unit"])
