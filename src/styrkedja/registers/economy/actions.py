"""Writing budget lines, funding, costs, repayments and frame adjustments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.economy.queries import (
    ADJUSTMENTS_SHELF,
    BUDGETS_SHELF,
    COSTS_SHELF,
    EFFORTS_SHELF,
    FUNDS_SHELF,
    REPAYMENTS_SHELF,
)
from styrkedja.registers.economy.settled import asked_anew, removed, rewritten
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change, Saved, joined
from styrkedja.registers.trail.actions import Recorder, recording

save_budgets = writing.saver(BUDGETS_SHELF)
save_funds = writing.saver(FUNDS_SHELF)
save_costs = writing.saver(COSTS_SHELF)
save_repayments = writing.saver(REPAYMENTS_SHELF)


def save_adjustments(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change adjustments; what has been accepted or decided is not changed here.

    A declined proposal that is changed waits for a new answer. The old one stays in the trail.
    """
    with joined(within, by, at, why, file) as trail:
        if faults := tuple(rewritten(changes, by, trail.facts.file)):
            raise Refused(faults)
        return writing.save(ADJUSTMENTS_SHELF, asked_anew(changes), by=by, at=at, within=trail)


def remove_adjustments(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove adjustments that are neither accepted nor decided."""
    with recording(by=by, at=at, why=why) as trail:
        if faults := tuple(removed(versions)):
            raise Refused(faults)
        writing.remove(ADJUSTMENTS_SHELF, versions, by=by, at=at, within=trail)


save_efforts = writing.saver(EFFORTS_SHELF)
