"""Writing budget lines."""

from __future__ import annotations

from collections.abc import Mapping
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
from styrkedja.registers.economy.settled import removed, rewritten
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.trail.actions import recording

save_budgets = writing.saver(BUDGETS_SHELF)
save_funds = writing.saver(FUNDS_SHELF)
save_costs = writing.saver(COSTS_SHELF)
save_repayments = writing.saver(REPAYMENTS_SHELF)


save_adjustments = writing.saver(
    ADJUSTMENTS_SHELF, lambda changes, by, trail: rewritten(changes, by, trail.facts.file)
)
"""What has been accepted or decided is not changed here."""


def remove_adjustments(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove adjustments that are neither accepted nor decided."""
    with recording(by=by, at=at, why=why) as trail:
        if faults := tuple(removed(versions)):
            raise Refused(faults)
        writing.remove(ADJUSTMENTS_SHELF, versions, by=by, at=at, within=trail)


save_efforts = writing.saver(EFFORTS_SHELF)
