"""Writing forums."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.forums.queries import (
    CORRECTIONS_SHELF,
    FORUMS_SHELF,
    ITEMS_SHELF,
    MEETINGS_SHELF,
    MEMBERS_SHELF,
    REFERRALS_SHELF,
    SUGGESTIONS_SHELF,
)
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder


def save_forums(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(FORUMS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_members(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(MEMBERS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_meetings(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(MEETINGS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_items(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(ITEMS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_referrals(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(REFERRALS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_suggestions(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(SUGGESTIONS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_corrections(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(CORRECTIONS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)
