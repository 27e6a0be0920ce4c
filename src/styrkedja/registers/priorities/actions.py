"""Writing priorities."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.priorities.queries import CRITERIA_SHELF, RANKS_SHELF, SCORES_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder


def save_criteria(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(CRITERIA_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_scores(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(SCORES_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_ranks(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(RANKS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)
