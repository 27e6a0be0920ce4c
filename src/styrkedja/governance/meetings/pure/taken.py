"""What a forum has taken up before: nothing that is unchanged since then comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.picture.deed_terms import ItemCause, ItemOutcome, MeetingState
from styrkedja.picture.meetings import Forum, Item, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

HELD = (MeetingState.OPEN, MeetingState.CLOSED, MeetingState.LOCKED)
COMING = (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.OPEN)
Key = tuple[str | None, str | None, str | None, str]


@dataclass(frozen=True, slots=True)
class Taken:
    """A matter as it was last taken up."""

    on: date
    item: Item


def meetings_of(picture: Portfolio, forum: Forum) -> tuple[Meeting, ...]:
    """A forum's meetings by day; those without a day last."""
    rows = [row for row in picture.meetings if row.forum == forum.id]
    return tuple(sorted(rows, key=lambda row: (row.held_on or date.max, row.id)))


def last_held(picture: Portfolio, forum: Forum, before: date) -> Meeting | None:
    """The last meeting that has been held before a day."""
    rows = [
        row
        for row in meetings_of(picture, forum)
        if row.state in HELD and row.held_on and row.held_on < before
    ]
    return rows[-1] if rows else None


def key_of(cause: ItemCause | None, kind: str | None, subject: str | None, name: str) -> Key:
    """What tells one matter from another: why it is there and what it is about; else its name."""
    return (cause.code if cause else None, kind, subject, "" if subject else name)


def key_of_item(item: Item) -> Key:
    """The key of a row on an agenda."""
    return key_of(item.cause, item.subject_kind, item.subject, item.name)


def key_of_proposed(one: Proposed) -> Key:
    """The key of a matter proposed."""
    subject = one.subject
    return key_of(
        one.cause,
        subject.kind.code if subject else None,
        subject.id if subject else None,
        one.name.sv,
    )


def taken_up(picture: Portfolio, forum: Forum, before: date) -> Mapping[Key, Taken]:
    """Every matter that got an outcome at a meeting held before a day, as it was the last time."""
    days = {
        row.id: row.held_on
        for row in meetings_of(picture, forum)
        if row.state in HELD and row.held_on and row.held_on < before
    }
    found: dict[Key, Taken] = {}
    for item in picture.items:
        day = days.get(item.meeting)
        if day is None or item.outcome is None:
            continue
        key = key_of_item(item)
        if key not in found or found[key].on <= day:
            found[key] = Taken(day, item)
    return found


def on_others(picture: Portfolio, forum: Forum, meeting: str) -> tuple[Key, ...]:
    """What already stands, without an outcome, on the forum's other meetings to come."""
    coming = {
        row.id
        for row in meetings_of(picture, forum)
        if row.id != meeting and (row.state or COMING[0]) in COMING
    }
    return tuple(
        key_of_item(row)
        for row in picture.items
        if row.meeting in coming and row.outcome is None and row.cause is not ItemCause.STANDING
    )


def comes_back(one: Proposed, earlier: Mapping[Key, Taken]) -> bool:
    """Whether a matter belongs on an agenda: new, put off, or changed since it was taken up."""
    before = earlier.get(key_of_proposed(one))
    if before is None or before.item.outcome is ItemOutcome.POSTPONED:
        return True
    if one.cause is ItemCause.STANDING:
        return True
    if one.since is not None:
        return one.since > before.on
    return one.text != before.item.proposal


def not_taken_since(picture: Portfolio, forum: Forum, before: date) -> tuple[Taken, ...]:
    """What was put off, and has not been taken up since."""
    earlier = taken_up(picture, forum, before)
    put_off = (row for row in earlier.values() if row.item.outcome is ItemOutcome.POSTPONED)
    return tuple(sorted(put_off, key=lambda row: (row.on, row.item.id)))


def forum_of(picture: Portfolio, meeting: Meeting) -> Forum | None:
    """The forum a meeting belongs to."""
    return picture.by_id(Kind.FORUM).get(meeting.forum)
