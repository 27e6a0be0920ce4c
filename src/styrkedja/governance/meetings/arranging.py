"""Arranging an agenda: it is made from the registers, and people add, change, move and take away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.actions import prepares
from styrkedja.governance.meetings.carrying import write
from styrkedja.governance.meetings.matter import lost, meeting_of
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.governance.meetings.queries import agenda_for, mark_of
from styrkedja.governance.meetings.stopped import Moved, fault, refuse
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import ItemCause, MeetingState
from styrkedja.picture.meetings import Item, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.queries import ITEMS_SHELF
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.rows import things, things_by
from styrkedja.registers.shelf.writing import joined
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import changes_to

FIXED = (MeetingState.CLOSED, MeetingState.LOCKED)
UP, DOWN = "up", "down"
MOST_PLACES = 999


def refresh(meeting_id: str, *, by: Actor, at: datetime) -> int:
    """Add to an agenda what the registers bring and there is time for; gives how many were added.

    What people have written stays as it is, and what they took away is not put back.
    """
    with joined(None, by, at, "", "") as trail:
        meeting = arranged(meeting_id, by)
        today = timezone.localtime(at).date()
        made = agenda_for(kept_picture(today), meeting)
        items = made.items if made else ()
        append(meeting, [values_of(row) for row in items], trail)
        return len(items)


def add(meeting_id: str, values: Mapping[str, object], *, by: Actor, at: datetime) -> str:
    """Add a matter by hand, last; gives its id."""
    with joined(None, by, at, "", "") as trail:
        meeting = arranged(meeting_id, by)
        named(meeting_id, values)
        values = known(meeting_id, values, kept_picture(timezone.localtime(at).date()))
        return append(meeting, [{"cause": ItemCause.OTHER, **values}], trail)[0]


def take_in(meeting_id: str, key: str, *, by: Actor, at: datetime) -> str | None:
    """Add one of the matters left over, by its mark; None where it is no longer proposed."""
    with joined(None, by, at, "", "") as trail:
        meeting = arranged(meeting_id, by)
        made = agenda_for(kept_picture(timezone.localtime(at).date()), meeting)
        rows = (*made.items, *made.left_over) if made else ()
        chosen = next((row for row in rows if mark_of(row) == key), None)
        return append(meeting, [values_of(chosen)], trail)[0] if chosen else None


def change(
    item_id: str,
    values: Mapping[str, object],
    *,
    by: Actor,
    at: datetime,
    seen: int | None = None,
) -> str:
    """Change a matter that has no outcome; gives its meeting."""
    with joined(None, by, at, "", "") as trail:
        item, meeting = open_item(item_id, by, seen)
        named(item_id, {"name": item.name, **values})
        write(ITEMS_SHELF, item.id, values, trail, version=None)
        return meeting.id


def move(item_id: str, way: str, *, by: Actor, at: datetime) -> str:
    """Move a matter a step up or down; gives its meeting."""
    with joined(None, by, at, "", "") as trail:
        item, meeting = open_item(item_id, by, None)
        rows = in_order(things_by(ITEMS_SHELF, meeting=[meeting.id]))
        at_now = next(n for n, row in enumerate(rows) if row.id == item.id)
        to = at_now - 1 if way == UP else at_now + 1
        if 0 <= to < len(rows):
            rows[at_now], rows[to] = rows[to], rows[at_now]
        for place, row in enumerate(rows, start=1):
            if row.position != place:
                write(ITEMS_SHELF, row.id, {"position": place}, trail, version=None)
        return meeting.id


def drop(item_id: str, *, by: Actor, at: datetime, seen: int | None = None) -> str:
    """Take a matter off the agenda; gives its meeting."""
    with joined(None, by, at, "", "") as trail:
        item, meeting = open_item(item_id, by, seen)
        # The mandate has been tried above; whoever leads a forum may lack the register's own permission.
        writing.remove(ITEMS_SHELF, {item.id: None}, by=SYSTEM, at=at, within=trail)
        return meeting.id


def arranged(meeting_id: str, by: Actor) -> Meeting:
    """A meeting whose agenda still changes, and which is the actor's to prepare."""
    meeting, forum = meeting_of(meeting_id)
    prepares(forum, by)
    state = meeting.state or MeetingState.PLANNED
    if state in FIXED:
        raise refuse(Kind.MEETING, meeting_id, stopped.TOO_LATE.fill(state=state.words))
    return meeting


def open_item(item_id: str, by: Actor, seen: int | None) -> tuple[Item, Meeting]:
    """A matter without an outcome, as it stands, and its meeting."""
    item = next(iter(things(ITEMS_SHELF, [item_id])), None)
    if item is None:
        raise lost(item_id)
    meeting = arranged(item.meeting or "", by)
    entries = changes_to([(Kind.ITEM.code, item_id)], seen) if seen is not None else ()
    if entries:
        words = stopped.CHANGED.fill(what=stopped.changes_told(entries))
        raise Moved([fault(Kind.ITEM, item_id, words)])
    if item.outcome is not None:
        words = stopped.SETTLED.fill(outcome=item.outcome.words)
        raise refuse(Kind.ITEM, item_id, words)
    return item, meeting


def named(id_: str, values: Mapping[str, object]) -> None:
    """Refuse a matter without a heading."""
    if not str(values.get("name") or "").strip():
        raise refuse(Kind.ITEM, id_, stopped.NO_NAME, "name")


def known(id_: str, values: Mapping[str, object], picture: Portfolio) -> Mapping[str, object]:
    """The values with the initiative they name by id or by name; refused where there is none."""
    asked = values.get("subject")
    if not asked or values.get("subject_kind") is not Kind.INITIATIVE:
        return values
    if asked in picture.initiative:
        return values
    sought = str(asked).casefold()
    alike = [row.id for row in picture.initiatives if row.name.casefold() == sought]
    if len(alike) != 1:
        raise refuse(Kind.MEETING, id_, stopped.NO_INITIATIVE.fill(asked=asked), "subject")
    return {**values, "subject": alike[0]}


def append(
    meeting: Meeting, rows: Sequence[Mapping[str, object]], trail: Recorder
) -> tuple[str, ...]:
    """New rows last on an agenda; gives their ids."""
    there = things_by(ITEMS_SHELF, meeting=[meeting.id])
    number = max(map(number_of, there), default=0)
    place = max((row.position or 0 for row in there), default=0)
    ids = []
    for n, values in enumerate(rows, start=1):
        id_ = f"{meeting.id}-{number + n}"
        position = min(place + n, MOST_PLACES)
        write(
            ITEMS_SHELF,
            id_,
            {"position": position, **values, "meeting": meeting.id},
            trail,
            version=None,
        )
        ids.append(id_)
    return tuple(ids)


def number_of(item: Item) -> int:
    """The number an id ends with; 0 where it has none."""
    tail = item.id.rpartition("-")[2]
    return int(tail[:9]) if tail.isdecimal() else 0


def in_order(rows: Iterable[Item]) -> list[Item]:
    """An agenda's rows in order."""
    return sorted(rows, key=lambda row: (row.position or MOST_PLACES, row.id))


def values_of(row: Proposed) -> dict[str, object]:
    """A proposed matter as a row; the register's language is Swedish."""
    return {
        "name": row.name.sv,
        "cause": row.cause,
        "tag": row.talk,
        "subject_kind": row.subject.kind if row.subject else None,
        "subject": row.subject.id if row.subject else None,
        "gate": row.gate,
        "proposal": row.text,
        "minutes": row.minutes(settings.POLICY),
    }
