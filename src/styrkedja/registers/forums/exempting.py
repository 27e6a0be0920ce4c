"""Writing exemptions: a body's name is typed only where its minutes say that it decided that day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.decisions.queries import EXEMPTIONS_SHELF
from styrkedja.registers.forums.queries import met
from styrkedja.registers.organisation.permissions import ANSWER, may, may_somewhere, takes_over
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.refusing import Fault

ADDS, WRITES, SETS_UP = "exemption.add", "exemption.change", "unit.add"
DECIDED = frozenset({"initiative", "gate", "rules", "until", "body", "decided_on"})
NO_BODY = w(
    "En dispens beslutas av ett forum. Skriv forumet och dagen för mötet, eller besluta dispensen på mötets sida.",
    "An exemption is decided by a forum. Write the forum and the day of the meeting, or decide the exemption on the meeting's page.",
)
NO_MEETING = w(
    "{body} har inget möte den {day} i registret, så inget protokoll bär dispensen. Registrera mötet först, eller besluta dispensen på mötets sida.",
    "{body} has no meeting on {day} in the register, so no minutes carry the exemption. Record the meeting first, or decide the exemption on the meeting's page.",
)


def not_in_minutes(changes: Sequence[Change], by: Actor, file: str | None) -> Iterator[Fault]:
    """Exemptions in the name of a body that held no meeting on the day.

    Whoever may set up the whole group takes over new rows from a file: so it was before the register began.
    """
    if may(by, ANSWER, None) or not may_somewhere(by, WRITES):  # the programme itself; a stranger
        return
    plan = steps(EXEMPTIONS_SHELF, changes, guarded=False)
    for step in () if plan.faults else plan.steps:  # a fault is told by the saving itself
        if step.before is None and may(by, SETS_UP, None) and takes_over(by, ADDS, file):
            continue
        if DECIDED.intersection(step.changed) and (fault := unfounded(step)):
            yield fault


def unfounded(step: Step) -> Fault | None:
    """What is wrong with who decided, and when; None where a meeting carries it."""
    body, day = step.values["body"], step.values["decided_on"]
    if not body or not day:
        return Fault(Kind.EXEMPTION, step.id, "decided_on" if body else "body", NO_BODY)
    if met(body, day):
        return None
    return Fault(Kind.EXEMPTION, step.id, "body", NO_MEETING.fill(body=body, day=day))


save_exemptions = writing.saver(
    EXEMPTIONS_SHELF, lambda changes, by, trail: not_in_minutes(changes, by, trail.facts.file)
)
"""What an exemption says is what a forum has decided at a meeting."""
