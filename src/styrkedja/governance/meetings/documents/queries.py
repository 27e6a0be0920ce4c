"""Reading what the documents of a meeting are made of."""

from __future__ import annotations

from styrkedja.governance.meetings.documents.locked_text import as_locked
from styrkedja.governance.meetings.documents.minutes import Seal
from styrkedja.governance.meetings.pure.told import MeetingTold, told
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.forums.queries import MEETINGS_SHELF
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.trail.queries import history

MINUTES = "minutes"  # what the trail calls locked minutes; its subject is the meeting


def minutes_of(picture: Portfolio, meeting_id: str) -> tuple[MeetingTold, Seal | None]:
    """A meeting as its minutes tell it, with their seal where they have been locked here.

    KeyError where there is no such meeting.
    """
    meeting = told(picture, meeting_id)
    if meeting.state is not MeetingState.LOCKED:
        return meeting, None
    sealed = next(iter(history(MINUTES, meeting_id)), None)
    return as_locked(meeting, sealed.after) if sealed else (meeting, None)


def called(picture: Portfolio, meeting: MeetingTold) -> tuple[str, ...]:
    """The roles that are called: those that sit in the forum."""
    seats = (row.role for row in picture.members if row.forum == meeting.forum_id and row.role)
    return tuple(dict.fromkeys(seats))


def edition_of(meeting_id: str) -> int:
    """The version of a meeting's row: what a calendar counts editions by."""
    row = next(iter(records(MEETINGS_SHELF, [meeting_id])), None)
    return row.version if row else 0
