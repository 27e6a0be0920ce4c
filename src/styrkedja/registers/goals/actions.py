"""Writing steering documents and goals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.goals.queries import DOCUMENTS_SHELF, GOALS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder


def save_documents(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(DOCUMENTS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_documents(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(DOCUMENTS_SHELF, versions, by=by, at=at, why=why)


def save_goals(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(GOALS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_goals(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(GOALS_SHELF, versions, by=by, at=at, why=why)
