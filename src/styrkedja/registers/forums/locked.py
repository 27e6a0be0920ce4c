"""What adjusted minutes hold fast: their meeting and its matters change no more; what was wrong is corrected beside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.queries import CORRECTIONS_SHELF, ITEMS_SHELF, MEETINGS_SHELF
from styrkedja.registers.shelf.planning import Change, Step, steps
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Fault
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.trail.actions import Recorder

ADDED = "added"
HELD = w(
    "Protokollet är justerat och låst, så {label} ändras inte. Skriv en rättelse: den visas bredvid den låsta texten.",
    "The minutes are adjusted and locked, so {label} does not change. Write a correction: it is shown beside the locked text.",
)
CLOSED_BOOK = w(
    "Protokollet är justerat och låst, så mötet får inga nya ärenden.",
    "The minutes are adjusted and locked, so the meeting gets no new matters.",
)
NOT_REMOVED = w(
    "Protokollet är justerat och låst och tas inte bort.",
    "The minutes are adjusted and locked and are not removed.",
)
ADJUSTED = w(
    "Ett protokoll låses genom justering: en annan person än den som skrev det läser det och låser det på protokollets sida.",
    "Minutes are locked by adjustment: another person than the one who wrote them reads them and locks them on the page of the minutes.",
)
CORRECTION_STANDS = w(
    "En rättelse av ett justerat protokoll står kvar. Blev den fel, skriv en ny rättelse.",
    "A correction of adjusted minutes remains. If it was wrong, write another correction.",
)


def locked_among(meetings: Iterable[object]) -> frozenset[str]:
    """Those of the meetings whose minutes are locked."""
    ids = {str(id_) for id_ in meetings if id_}
    if not ids:
        return frozenset()
    rows = records(MEETINGS_SHELF, ids)
    return frozenset(row.id for row in rows if row.values["state"] is MeetingState.LOCKED)


def held_meetings(changes: Sequence[Change]) -> Iterator[Fault]:
    """What would change in locked meetings, and what would be locked with nobody adjusting it."""
    named = [change for change in changes if change.values.get("state")]
    locked = locked_among(change.id for change in changes)
    if not locked and not any(state_of(change) is MeetingState.LOCKED for change in named):
        return
    for step in changing(MEETINGS_SHELF, changes):
        if step.id in locked:
            yield from (told(MEETINGS_SHELF, step, key) for key in step.changed)
        elif step.before and step.values["state"] is MeetingState.LOCKED:
            yield Fault(Kind.MEETING, step.id, "state", ADJUSTED)


def state_of(change: Change) -> object:
    """The state a change names, as a term; what is no state is told by the shelf."""
    value = change.values["state"]
    return next((each for each in MeetingState if value in (each, each.code)), None)


def held_items(changes: Sequence[Change], within: Recorder) -> Iterator[Fault]:
    """What would change in the matters of locked meetings, or be added to them.

    A meeting that comes locked out of a file brings its own matters in the same transaction.
    """
    stored = {row.id: row.values["meeting"] for row in records(ITEMS_SHELF, ids_of(changes))}
    homes = {*stored.values(), *(change.values.get("meeting") for change in changes)}
    locked = locked_among(homes) - added_in(within)
    if not locked:
        return
    for step in changing(ITEMS_SHELF, changes):
        if stored.get(step.id) in locked:
            yield from (told(ITEMS_SHELF, step, key) for key in step.changed)
        elif step.values["meeting"] in locked:
            yield Fault(Kind.ITEM, step.id, "meeting", CLOSED_BOOK)


def held_corrections(changes: Sequence[Change]) -> Iterator[Fault]:
    """What would change in the corrections of locked minutes; new ones are added freely."""
    stored = {row.id: row.values["meeting"] for row in records(CORRECTIONS_SHELF, ids_of(changes))}
    locked = locked_among(stored.values())
    if not locked:
        return
    for step in changing(CORRECTIONS_SHELF, changes):
        if stored.get(step.id) in locked:
            yield Fault(Kind.CORRECTION, step.id, step.changed[0], CORRECTION_STANDS)


def removed_from_locked(shelf: Shelf, versions: Mapping[str, object]) -> Iterator[Fault]:
    """Rows of locked minutes that would be removed."""
    key = "id" if shelf.kind is Kind.MEETING else "meeting"
    rows = {row.id: row.values[key] for row in records(shelf, versions)}
    locked = locked_among(rows.values())
    words = CORRECTION_STANDS if shelf.kind is Kind.CORRECTION else NOT_REMOVED
    for id_, meeting in rows.items():
        if meeting in locked:
            yield Fault(shelf.kind, id_, None, words)


def changing(shelf: Shelf, changes: Sequence[Change]) -> Iterator[Step]:
    """The steps that would change anything."""
    return (step for step in steps(shelf, changes, guarded=False).steps if step.changed)


def told(shelf: Shelf, step: Step, key: str) -> Fault:
    """A field that is held."""
    return Fault(shelf.kind, step.id, key, HELD.fill(label=shelf.label(key)))


def ids_of(changes: Sequence[Change]) -> list[str]:
    """The ids of what would be written."""
    return [change.id for change in changes]


def added_in(within: Recorder) -> frozenset[str]:
    """The meetings that have been added in this transaction."""
    return frozenset(
        str(event[2])
        for event in within.events
        if event[1] == Kind.MEETING.code and event[3] == ADDED
    )
