"""Writing accounts and initiatives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.initiatives.queries import ACCOUNTS_SHELF, INITIATIVES_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder


def save_accounts(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(ACCOUNTS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_accounts(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(ACCOUNTS_SHELF, versions, by=by, at=at, why=why)


def save_initiatives(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(INITIATIVES_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_initiatives(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(INITIATIVES_SHELF, versions, by=by, at=at, why=why)


def register(changes: Sequence[Change], *, within: Recorder) -> Saved:
    """Add and change initiatives with their stage. Only `registers.gates` calls it: a stage is a passage."""
    return writing.save(
        INITIATIVES_SHELF, changes, by=within.by, at=within.at, within=within, guarded=False
    )
