"""Writing effektmål and measurements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from styrkedja.picture.actor import Actor
from styrkedja.registers.benefits.queries import (
    BENEFITS_SHELF,
    CODINGS_SHELF,
    COMMITMENTS_SHELF,
    ESTIMATES_SHELF,
    MEASUREMENTS_SHELF,
    OBLIGATIONS_SHELF,
)
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder


def save_benefits(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(BENEFITS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def remove_benefits(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(BENEFITS_SHELF, versions, by=by, at=at, why=why)


def save_measurements(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(
        MEASUREMENTS_SHELF, changes, by=by, at=at, why=why, file=file, within=within
    )


def remove_measurements(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read."""
    writing.remove(MEASUREMENTS_SHELF, versions, by=by, at=at, why=why)


def save_commitments(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(COMMITMENTS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_estimates(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(ESTIMATES_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_codings(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(CODINGS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)


def save_obligations(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail."""
    return writing.save(OBLIGATIONS_SHELF, changes, by=by, at=at, why=why, file=file, within=within)
