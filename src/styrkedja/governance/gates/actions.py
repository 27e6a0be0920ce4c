"""Passing gates: the one way a stage changes, whichever door it is asked through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from styrkedja.governance.commitments.framing import reframed, renew_now
from styrkedja.governance.gates.passing import Passed, step
from styrkedja.governance.gates.referring import refer
from styrkedja.governance.gates.stopped import ReferredAway
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers import doors
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF
from styrkedja.registers.shelf.planning import Change, steps
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.writing import Saved, joined
from styrkedja.registers.trail.actions import Recorder

STAGE, SINCE = "stage", "stage_since"
Changes = Mapping[Kind, Sequence[Change]]


def pass_gate(
    wish: Wish,
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Passed:
    """Move one initiative to a stage, if the gate lets it through.

    Raises Stopped (with every missing thing), Moved (with what changed meanwhile), NotYours, or
    another Refused; then nothing is written. A pure replacement is refused too, but a referral to
    the other forum is left behind, in a transaction of its own.
    """
    try:
        with joined(within, by, at, why or wish.motive, file) as trail:
            return step(wish, trail)
    except ReferredAway as away:
        if within is None:
            away.referral = refer(away, by=by, at=at)
        raise


def save(
    kind: Kind,
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """As `doors.save`; an initiative whose stage would change passes its gate or all is refused."""
    if kind not in (Kind.INITIATIVE, Kind.COMMITMENT):
        return doors.save(kind, changes, by=by, at=at, why=why, file=file, within=within)
    given = {kind: changes}
    return save_all(given, by=by, at=at, why=why, file=file, within=within).get(kind, Saved())


def save_all(
    changes: Changes,
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Mapping[Kind, Saved]:
    """As `doors.save_all`; the rows are written first, and then every changed stage passes its gate.

    So a file may bring an effektmål and the passage that needs it; what any gate refuses undoes it
    all. Where a unit answers on a commitment, the frame follows as from the page of commitments.
    """
    try:
        with joined(within, by, at, why, file) as trail:
            rest, wishes = parted(changes)
            framed = reframed(changes.get(Kind.COMMITMENT, ()), trail)
            saved = doors.save_all(rest, by=by, at=at, within=trail)
            for initiative in framed:
                renew_now(initiative, trail)
            for wish in wishes:
                step(wish, trail)
            return MappingProxyType(dict(saved))
    except ReferredAway as away:
        if within is None:
            away.referral = refer(away, by=by, at=at)
        raise


def parted(changes: Changes) -> tuple[Changes, tuple[Wish, ...]]:
    """The changes without those of stages, and the passages they ask for."""
    candidates = restaged(changes.get(Kind.INITIATIVE, ()))
    if not candidates:
        return changes, ()
    plan = steps(INITIATIVES_SHELF, candidates, guarded=False)
    wishes = {
        one.id: Wish(one.id, one.values[STAGE], moved_on(one.before.values, one.values))
        for one in plan.steps
        if one.before and one.values[STAGE] and one.values[STAGE] is not one.before.values[STAGE]
    }
    rows = [
        Change(
            row.id,
            {key: value for key, value in row.values.items() if key not in (STAGE, SINCE)},
            row.version,
        )
        if row.id in wishes
        else row
        for row in changes[Kind.INITIATIVE]
    ]
    return {**changes, Kind.INITIATIVE: rows}, tuple(wishes.values())


def restaged(rows: Sequence[Change]) -> list[Change]:
    """Those that name another stage than the register has, where it has one."""
    named = {row.id: row for row in rows if row.values.get(STAGE)}
    if not named:
        return []
    return [
        named[record.id]
        for record in records(INITIATIVES_SHELF, named)
        if record.values[STAGE] and record.values[STAGE] is not stage_in(named[record.id])
    ]


def stage_in(row: Change) -> object:
    """The stage a row names, as a term."""
    value = row.values[STAGE]
    return value if isinstance(value, Stage) else Stage(value)


def moved_on(before: Mapping[str, object], after: Mapping[str, object]) -> object:
    """The day a row gives its new stage, where it gives one."""
    return after[SINCE] if after[SINCE] != before[SINCE] else None
