"""Adjusting minutes: a second person, who neither led the meeting nor wrote them, reads and locks them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from django.utils import timezone

from styrkedja.governance.meetings.documents.locked_text import kept
from styrkedja.governance.meetings.documents.queries import MINUTES
from styrkedja.governance.meetings.matter import meeting_of
from styrkedja.governance.meetings.pure.scope import leads
from styrkedja.governance.meetings.pure.seats import called, seat_of
from styrkedja.governance.meetings.pure.told import told
from styrkedja.governance.meetings.stopped import Moved, changes_told, fault, refuse
from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.meetings import Meeting, Member
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.actions import lock_minutes
from styrkedja.registers.organisation.permissions import ROLES, SYSTEM, may
from styrkedja.registers.shelf.refusing import Forbidden
from styrkedja.registers.shelf.writing import joined
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import Entry, changes_to

NAMES = {code: role.name for code, role in ROLES.items()}
NOT_CLOSED = w(
    "Mötet är {state}. Ett protokoll justeras när mötet är avslutat.",
    "The meeting is {state}. Minutes are adjusted when the meeting is closed.",
)
ALREADY = w(
    "Protokollet är redan justerat av {who}, {when}.",
    "The minutes have already been adjusted by {who}, on {when}.",
)
WROTE = w(
    "Du har skrivit i protokollet. Det justeras av en annan person.",
    "You have written in the minutes. They are adjusted by another person.",
)
LED = w(
    "Du leder mötet. Protokollet justeras av en annan person.",
    "You lead the meeting. The minutes are adjusted by another person.",
)
NOT_SEATED = w(
    "Protokollet justeras av en ledamot i forumet, eller av den som sköter forumets möten.",
    "The minutes are adjusted by a member of the forum, or by whoever keeps its meetings.",
)
NO_CASE = w(
    "Skriv protokollets diarienummer. Det går inte att lägga till efter justeringen.",
    "Write the case number of the minutes. It cannot be added after the adjustment.",
)
CHANGED = w(
    "Protokollet har ändrats sedan du läste det: {what}. Läs det igen innan du justerar.",
    "The minutes have changed since you read them: {what}. Read them again before you adjust.",
)
WRITTEN = frozenset({"outcome", "wording", "motive", "dissent", "effect", "level"})


def lock(
    id_: str, *, by: Actor, at: datetime, case_number: str = "", seen: int | None = None
) -> str:
    """Adjust and lock the minutes of a meeting; gives what the adjuster is called.

    Raises Moved where they have changed since they were read, Forbidden or Refused; then nothing is
    written. What the minutes say is kept in the trail with its seal.
    """
    with joined(None, by, at, "", "") as trail:
        meeting, _ = meeting_of(id_)
        today = timezone.localtime(at).date()
        picture = kept_picture(today)  # writers take turns, so nothing changes until we are done
        if words := why_not_yet(meeting):
            raise refuse(Kind.MEETING, id_, words, "state")
        if words := why_not_by(picture, meeting, by):
            raise Forbidden([fault(Kind.MEETING, id_, words)])
        unmoved(picture, id_, seen)
        number = meeting.case_number or case_number.strip()
        if not number:
            raise refuse(Kind.MEETING, id_, NO_CASE, "case_number")
        adjuster = called(by, members_of(picture, meeting), NAMES)
        lock_minutes(id_, today, adjuster, number, within=trail)
        done = {"state": MeetingState.LOCKED, "adjuster": adjuster, "locked_on": today}
        minutes = replace(told(picture, id_), case_number=number, **done)
        trail.note(MINUTES, id_, "added", 1, {}, kept(minutes))
        return adjuster


def why_not_yet(meeting: Meeting) -> Words | None:
    """Why the minutes of a meeting cannot be adjusted now, whoever asks."""
    state = meeting.state or MeetingState.PLANNED
    if state is MeetingState.LOCKED:
        return ALREADY.fill(who=meeting.adjuster or "", when=meeting.locked_on or "")
    if state is not MeetingState.CLOSED:
        return NOT_CLOSED.fill(state=state.words)
    return None


def why_not_by(picture: Portfolio, meeting: Meeting, by: Actor) -> Words | None:
    """Why somebody is not the second person that adjusts the minutes."""
    forum = picture.by_id(Kind.FORUM)[meeting.forum]
    if by.id in keepers(picture, meeting.id):
        return WROTE
    if leads(by, may, picture, forum):
        return LED
    seated = seat_of(by, members_of(picture, meeting), NAMES)
    return None if seated or may(by, "meeting.change", forum.unit) else NOT_SEATED


def members_of(picture: Portfolio, meeting: Meeting) -> tuple[Member, ...]:
    """The members of a meeting's forum."""
    return tuple(row for row in picture.members if row.forum == meeting.forum)


def entries_of(picture: Portfolio, id_: str, since: int) -> tuple[Entry, ...]:
    """What has happened to a meeting and its matters since a position."""
    items = [(Kind.ITEM.code, row.id) for row in picture.items if row.meeting == id_]
    return changes_to([(Kind.MEETING.code, id_), *items], since)


def keepers(picture: Portfolio, id_: str) -> frozenset[str]:
    """Who kept the minutes: opened or closed the meeting, or wrote what it arrived at."""
    return frozenset(
        row.by_id
        for row in entries_of(picture, id_, 0)
        if row.by_id != SYSTEM.id and kept_minutes(row)
    )


def kept_minutes(row: Entry) -> bool:
    """Whether an event is of keeping minutes, and not of preparing the agenda."""
    if row.kind == Kind.MEETING.code:
        return row.after.get("state") in (MeetingState.OPEN.code, MeetingState.CLOSED.code)
    return bool(WRITTEN.intersection(row.after))


def unmoved(picture: Portfolio, id_: str, seen: int | None) -> None:
    """Refuse where the minutes have changed since they were read."""
    if seen is not None and (entries := entries_of(picture, id_, seen)):
        raise Moved([fault(Kind.MEETING, id_, CHANGED.fill(what=changes_told(entries)))])
