"""Writing decisions and waivers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.decisions.queries import DECISIONS_SHELF, EXEMPTIONS_SHELF, WAIVERS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder


def save_decisions(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(DECISIONS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_decisions(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(DECISIONS_SHELF, versions, by=by, at=at, why=why)


def save_waivers(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(WAIVERS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_waivers(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(WAIVERS_SHELF, versions, by=by, at=at, why=why)


def save_exemptions(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(EXEMPTIONS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)
