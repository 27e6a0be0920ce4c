"""What a settled frame adjustment holds fast: accepted or decided, it changes only by the deeds meant for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.economy.queries import ADJUSTMENTS_SHELF
from styrkedja.registers.organisation.permissions import ANSWER, may, takes_over
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Fault

SETTLING = ("accepted_on", "decision", "reverses")
DECLINE = frozenset({"declined_on", "reason"})
ASKED = frozenset({"initiative", "unit", "year", "amount", "savings", "running", "repayment"})
DEEDS = frozenset({*SETTLING, "accepted_by"}) | DECLINE
BY_DECISION = frozenset({"decision", "reverses"})
KEPT = w(
    "Ramjusteringen är godtagen eller beslutad. {label} ändras inte här. Ta tillbaka ramjusteringen genom ett beslut, så räknas en ny.",
    "The frame adjustment is accepted or decided. {label} is not changed here. Take the adjustment back by a decision, and a new one is computed.",
)
NOT_REMOVED = w(
    "Ramjusteringen är godtagen eller beslutad och tas inte bort. Ta tillbaka den genom ett beslut.",
    "The frame adjustment is accepted or decided and is not removed. Take it back by a decision.",
)
NOT_HERE = w(
    "{label} skrivs inte här. Enhetens chef godtar eller avböjer ramjusteringen på sidan Åtaganden, och den beslutas med initiativet.",
    "{label} is not written here. The head of the unit accepts or declines the adjustment on the page Commitments, and it is decided with the initiative.",
)


def rewritten(changes: Sequence[Change], by: Actor, file: str | None) -> Iterator[Fault]:
    """What would change in settled adjustments, or settle one by another way than the deeds.

    A new row from a file may be settled already: so it was before the register began.
    """
    plan = steps(ADJUSTMENTS_SHELF, changes, guarded=False)
    for step in () if plan.faults else plan.steps:  # a fault is told by the saving itself
        if step.before is not None and is_settled(step.before.values):
            yield from faults(step, step.changed, KEPT)
            continue
        held = {key for key in step.changed if key in DEEDS and step.values[key] is not None}
        if step.before is not None and step.before.values["declined_on"]:
            held |= DECLINE.intersection(step.changed)  # the no is the unit's own to take back
        if held and not may_settle(step, held, by, file):
            yield from faults(step, held, NOT_HERE)


def asked_anew(changes: Sequence[Change]) -> Sequence[Change]:
    """The same changes; a declined proposal whose matter they change is no longer declined, as it is another."""
    declined = {
        row.id
        for row in records(ADJUSTMENTS_SHELF, [change.id for change in changes])
        if row.values["declined_on"] and not is_settled(row.values)
    }
    if not declined:
        return changes
    plan = steps(
        ADJUSTMENTS_SHELF, [change for change in changes if change.id in declined], guarded=False
    )
    anew = {
        step.id
        for step in plan.steps
        if ASKED.intersection(step.changed) and "declined_on" not in step.changed
    }
    none = dict.fromkeys(DECLINE)
    return [
        replace(change, values={**change.values, **none}) if change.id in anew else change
        for change in changes
    ]


def removed(versions: Mapping[str, object]) -> Iterator[Fault]:
    """Settled adjustments that would be removed."""
    for row in records(ADJUSTMENTS_SHELF, versions):
        if is_settled(row.values):
            yield Fault(Kind.ADJUSTMENT, row.id, None, NOT_REMOVED)


def is_settled(values: Mapping[str, object]) -> bool:
    """Whether an adjustment has been accepted or decided, or takes another back."""
    return any(values[key] for key in SETTLING)


def may_settle(step: Step, held: Collection[str], by: Actor, file: str | None) -> bool:
    """Whether a row may come in as settled: taken over as it was, or accepted by the unit's own head."""
    if step.before is None and takes_over(by, "adjustment.add", file):
        return True
    return not BY_DECISION.intersection(held) and may(by, ANSWER, step.values["unit"])


def faults(step: Step, keys: Collection[str], words: Words) -> Iterator[Fault]:
    """One fault for each field, in the order of the sheet."""
    for cell in ADJUSTMENTS_SHELF.cells:
        if cell.key in keys:
            said = words.fill(label=ADJUSTMENTS_SHELF.label(cell.key))
            yield Fault(Kind.ADJUSTMENT, step.id, cell.key, said)
