"""Writing effektmål and measurements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.benefits.answered import newly_accepted, not_taken_on, not_theirs
from styrkedja.registers.benefits.committed import broken_amounts, removed_amounts
from styrkedja.registers.benefits.promised import broken_promises, removed_promises
from styrkedja.registers.benefits.queries import (
    BENEFITS_SHELF,
    CODINGS_SHELF,
    COMMITMENTS_SHELF,
    ESTIMATES_SHELF,
    MEASUREMENTS_SHELF,
    OBLIGATIONS_SHELF,
    accepted_days,
)
from styrkedja.registers.benefits.recoding import not_a_second
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder, recording

save_measurements = writing.saver(MEASUREMENTS_SHELF)
save_obligations = writing.saver(OBLIGATIONS_SHELF)


save_benefits = writing.saver(
    BENEFITS_SHELF, lambda changes, by, trail: not_taken_on(changes, by, trail.facts.file)
)
"""Only the head of the receiving unit says that an effektmål is taken on."""


def save_commitments(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail.

    What an accepted commitment promises changes only by a change decision, and only the head of a
    unit answers for it; the effektmål is taken on with its last answer. Raises Refused else.
    """
    with writing.joined(within, by, at, why, file) as trail:
        if faults := (*broken_promises(changes), *not_theirs(changes, by, trail.facts.file)):
            raise Refused(faults)
        accepted = newly_accepted(changes, by, trail.facts.file)
        saved = writing.save(COMMITMENTS_SHELF, changes, by=by, at=at, within=trail)
        for benefit, day in accepted:
            taken_on(benefit, day, within=trail)
        return saved


def remove_commitments(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove commitments that are not accepted, or that a change decision lets go."""
    with recording(by=by, at=at, why=why) as trail:
        if faults := tuple(removed_promises(versions)):
            raise Refused(faults)
        writing.remove(COMMITMENTS_SHELF, versions, by=by, at=at, within=trail)


def taken_on(benefit: str, accepted_on: date, *, within: Recorder) -> bool:
    """Set the day an effektmål was taken on, where every receiving unit has accepted and it is empty.

    It follows from the units' answers, so no further permission is asked.
    """
    answers = accepted_days(benefit)
    row = next(iter(records(BENEFITS_SHELF, [benefit])), None)
    if row is None or row.values["accepted_on"] or not answers or None in answers:
        return False
    change = Change(benefit, {"accepted_on": accepted_on}, row.version)
    facts = {"by": within.by, "at": within.at, "within": within}
    writing.save(BENEFITS_SHELF, [change], watched=False, **facts)
    return True


save_estimates = writing.saver(
    ESTIMATES_SHELF, lambda changes, _, trail: broken_amounts(changes, trail)
)
"""The amounts of an accepted commitment change only by a change decision."""


def remove_estimates(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove amounts, but not those of an accepted commitment."""
    with recording(by=by, at=at, why=why) as trail:
        if faults := tuple(removed_amounts(versions, trail)):
            raise Refused(faults)
        writing.remove(ESTIMATES_SHELF, versions, by=by, at=at, within=trail)


save_codings = writing.saver(
    CODINGS_SHELF, lambda changes, by, trail: not_a_second(changes, by, trail.facts.file)
)
"""Whoever placed an effektmål first is not its second coder."""
