"""Writing a register: rows are added, changed or removed all or none, with their trail."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from styrkedja.picture.actor import Actor
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.reading import Record, records
from styrkedja.registers.shelf.refusing import Clash, Collision, Fault, Refused
from styrkedja.registers.shelf.removing import still_referred_to
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.storing import delete, insert, relink, update
from styrkedja.registers.shelf.watching import watch
from styrkedja.registers.trail.actions import Recorder, recording
from styrkedja.registers.trail.queries import REMOVED, last_versions

__all__ = ["Change", "Saved", "joined", "remove", "save", "saver"]


@dataclass(frozen=True, slots=True)
class Saved:
    """What a change did, by ids."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


def save(
    shelf: Shelf,
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
    guarded: bool = True,
    watched: bool = True,
) -> Saved:
    """Add and change rows in one transaction; `within` joins one that is already open.

    Raises Refused (with every fault), Clash (with every collision) or Forbidden; then nothing of it
    is written.
    """
    with joined(within, by, at, why, file) as trail:
        plan = steps(shelf, changes, guarded=guarded)
        if plan.faults:
            raise Refused(plan.faults)
        if plan.collisions:
            raise Clash(plan.collisions)
        if watched:
            watch(shelf, by, plan.steps)
        return kept(shelf, plan.steps, plan.same, trail)


class Save(Protocol):
    """The action of a register: rows added and changed, all or none, with their trail."""

    def __call__(
        self,
        changes: Sequence[Change],
        *,
        by: Actor,
        at: datetime,
        why: str = "",
        file: str = "",
        within: Recorder | None = None,
    ) -> Saved:
        """Raises what `save` raises; then nothing is written."""


Holding = Callable[[Sequence[Change], Actor, Recorder], Iterable[Fault]]


def saver(shelf: Shelf, holding: Holding | None = None) -> Save:
    """The action of a register; `holding` names what may not be written beyond what `save` itself watches."""

    def save_rows(
        changes: Sequence[Change],
        *,
        by: Actor,
        at: datetime,
        why: str = "",
        file: str = "",
        within: Recorder | None = None,
    ) -> Saved:
        """Add and change rows, all or none, with their trail. Raises Refused, with what is held fast."""
        with joined(within, by, at, why, file) as trail:
            if holding and (faults := tuple(holding(changes, by, trail))):
                raise Refused(faults)
            return save(shelf, changes, by=by, at=at, within=trail)

    return save_rows


@contextmanager
def joined(
    within: Recorder | None, by: Actor, at: datetime, why: str, file: str
) -> Iterator[Recorder]:
    """The transaction that is already open, or one of our own."""
    if within is not None:
        yield within
        return
    with recording(by=by, at=at, why=why, file=file) as trail:
        yield trail


def kept(shelf: Shelf, plan: Sequence[Step], same: Sequence[str], trail: Recorder) -> Saved:
    """The steps written, and taken down in the trail."""
    added = [step for step in plan if step.before is None]
    changed = [step for step in plan if step.before is not None]
    first = first_versions(shelf, added)
    insert(shelf, added, list(first.values()))
    update(shelf, changed)
    relink(shelf, plan)
    for step in plan:
        deed = "added" if step.before is None else "changed"
        version = first[step.id] if step.before is None else step.before.version + 1
        before = {key: step.before.values[key] for key in step.changed} if step.before else {}
        after = {key: step.values[key] for key in step.changed}
        trail.note(shelf.kind.code, step.id, deed, version, before, after)
    return Saved(tuple(step.id for step in added), tuple(step.id for step in changed), tuple(same))


def first_versions(shelf: Shelf, added: Sequence[Step]) -> Mapping[str, int]:
    """The version each new row begins at: one that was removed goes on from where it was.

    Else an export made before the removal would pass for one of the new row.
    """
    before = last_versions(shelf.kind.code, [step.id for step in added])
    return {step.id: before.get(step.id, 0) + 1 for step in added}


def remove(
    shelf: Shelf,
    versions: Mapping[str, int | None],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    within: Recorder | None = None,
    watched: bool = True,
) -> None:
    """Remove rows that nothing refers to; for each id the version that was read, or None."""
    with joined(within, by, at, why, "") as trail:
        stored = {record.id: record for record in records(shelf, versions)}
        collisions = list(moved(shelf, versions, stored))
        if collisions:
            raise Clash(collisions)
        plan = [Step(record.id, record, dict(record.values), ()) for record in stored.values()]
        if watched:
            watch(shelf, by, plan, deed="remove")
        if faults := list(still_referred_to(shelf, list(stored))):
            raise Refused(faults)
        delete(shelf, list(stored))
        for record in stored.values():
            said = {key: value for key, value in record.values.items() if value not in (None, ())}
            trail.note(shelf.kind.code, record.id, REMOVED, record.version + 1, said, {})


def moved(
    shelf: Shelf, versions: Mapping[str, int | None], stored: Mapping[str, Record]
) -> Iterator[Collision]:
    """Rows that somebody else has changed or removed since they were read."""
    for id_, version in versions.items():
        row = stored.get(id_)
        if row is None or (version is not None and version != row.version):
            yield Collision(shelf.kind, id_, None, shelf.sheet.one, None, None, None)
