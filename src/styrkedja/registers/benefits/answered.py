"""Who may answer for a unit: its own head, by whichever door the answer comes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.queries import BENEFITS_SHELF, COMMITMENTS_SHELF
from styrkedja.registers.organisation.permissions import ANSWER, may, takes_over
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.refusing import Fault

ACCEPTED = "accepted_on"
ANSWERS = (ACCEPTED, "declined_on")
ONLY_THE_HEAD = w(
    "{label} skrivs bara av chefen för den mottagande enheten. Förbered åtagandet, så väntar det på enhetens svar på sidan Åtaganden.",
    "{label} is written only by the head of the receiving unit. Prepare the commitment, and it waits for the unit's answer on the page Commitments.",
)

ONLY_THE_UNIT = w(
    "{label} skrivs bara av chefen för den mottagande enheten. Lämna fältet tomt: chefen fyller i det här, eller godtar enhetens åtagande på sidan Åtaganden.",
    "{label} is written only by the head of the receiving unit. Leave the field empty: the head fills it in here, or accepts the unit's commitment on the page Commitments.",
)
ANOTHER_UNIT = w(
    "Den enhet som tog på sig effektmålet är en annan. Enhetens chef tömmer först {label}, och sedan svarar den nya enheten.",
    "The unit that took on the benefit is another one. Its head first empties {label}, and then the new unit answers.",
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


def not_taken_on(changes: Sequence[Change], by: Actor, file: str | None) -> Iterator[Fault]:
    """Effektmål that somebody would take on for another's unit, or carry over to a unit that has not said yes.

    A new row from a file may be taken on already: so it was before the register began.
    """
    if may(by, ANSWER, None) or not any(
        key in change.values for change in changes for key in (ACCEPTED, "unit")
    ):
        return
    plan = steps(BENEFITS_SHELF, changes, guarded=False)
    for step in () if plan.faults else plan.steps:  # a fault is told by the saving itself
        told = ONLY_THE_UNIT if ACCEPTED in step.changed else ANOTHER_UNIT
        if not may_take_on(step, by, file):
            words = told.fill(label=BENEFITS_SHELF.label(ACCEPTED))
            yield Fault(Kind.BENEFIT, step.id, ACCEPTED, words)


def may_take_on(step: Step, by: Actor, file: str | None) -> bool:
    """Whether what a step says of being taken on is the actor's to say, in the unit as it was and will be."""
    before = step.before.values if step.before else None
    was, becomes = before and before[ACCEPTED], step.values[ACCEPTED]
    if before is None and takes_over(by, "benefit.add", file):
        return True
    if ACCEPTED not in step.changed:
        moved = becomes and "unit" in step.changed
        return not moved or may(by, ANSWER, step.values["unit"] or "")
    if was and not may(by, ANSWER, before["unit"] or ""):
        return False
    return not becomes or may(by, ANSWER, step.values["unit"] or "")


def taken_over(step: Step, by: Actor, file: str | None) -> bool:
    """Whether a row came in as it was answered before the register began, so that nothing follows from it."""
    return step.before is None and takes_over(by, "commitment.add", file)


def newly_accepted(
    changes: Sequence[Change], by: Actor, file: str | None
) -> tuple[tuple[str, date], ...]:
    """The effektmål whose commitments these changes accept, each with the day of the answer."""
    return tuple(
        (str(step.values["benefit"]), step.values[ACCEPTED])
        for step in answering(changes, by, file)
        if ACCEPTED in step.changed and step.values[ACCEPTED] and step.values["benefit"]
    )


def answered_benefits(changes: Sequence[Change], by: Actor, file: str | None) -> tuple[str, ...]:
    """The effektmål on whose commitments these changes answer, or take an answer back."""
    found = {step.values["benefit"] for step in answering(changes, by, file)}
    return tuple(sorted(str(key) for key in found if key))


def answering(changes: Sequence[Change], by: Actor, file: str | None) -> Iterator[Step]:
    """The rows that are answered now."""
    if not any(key in change.values for change in changes for key in ANSWERS):
        return
    for step in steps(COMMITMENTS_SHELF, changes, guarded=False).steps:
        answered = any(key in step.changed for key in ANSWERS)
        if answered and not taken_over(step, by, file):
            yield step
