"""Writing systems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.systems.queries import SYSTEMS_SHELF
from styrkedja.registers.trail.actions import Recorder


def save_systems(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(SYSTEMS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_systems(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(SYSTEMS_SHELF, versions, by=by, at=at, why=why)
