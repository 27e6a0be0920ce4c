"""What is done with a meeting: planned by the cadence, called, opened with who is present, closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.carrying import write
from styrkedja.governance.meetings.matter import forum_named, meeting_of
from styrkedja.governance.meetings.pure.cadence import latest, next_day
from styrkedja.governance.meetings.pure.scope import leads
from styrkedja.governance.meetings.pure.told import lines
from styrkedja.governance.meetings.sending import Sent, send_agenda
from styrkedja.governance.meetings.stopped import Moved, fault, refuse
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import ItemOutcome, MeetingState
from styrkedja.picture.meetings import Forum, Item, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.queries import ITEMS_SHELF, MEETINGS_SHELF, MEMBERS_SHELF
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.organisation.queries import UNITS_SHELF
from styrkedja.registers.shelf.refusing import Forbidden
from styrkedja.registers.shelf.rows import things, things_by
from styrkedja.registers.shelf.writing import joined
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import changes_to

STEPS: Mapping[MeetingState, tuple[MeetingState, ...]] = MappingProxyType(
    {
        MeetingState.PLANNED: (MeetingState.CALLED, MeetingState.OPEN),
        MeetingState.CALLED: (MeetingState.OPEN, MeetingState.PLANNED),
        MeetingState.OPEN: (MeetingState.CLOSED,),
        MeetingState.CLOSED: (),
        MeetingState.LOCKED: (),
    }
)
"""Which state follows which; locking belongs to the adjusting of the minutes."""
NOT_REACHED = "Ärendet hanns inte med."


def plan(forum_id: str, *, by: Actor, at: datetime, on: date | None = None) -> str:
    """Plan a forum's next meeting by its cadence, or on a day; gives its id."""
    with joined(None, by, at, "", "") as trail:
        forum = forum_named(forum_id)
        prepares(forum, by)
        today = timezone.localtime(at).date()
        picture = kept_picture(today)  # writers take turns, so nothing changes until we are done
        day = on or next_day(picture, forum, today)
        last = latest(picture, forum)
        id_ = f"{forum.id}-{day:%Y-%m-%d}"
        values = {
            "forum": forum.id,
            "held_on": day,
            "starts": last.starts if last else None,
            "minutes_planned": (last.minutes_planned if last else None)
            or int(settings.POLICY["meetings.minutes"]),
            "place": last.place if last else None,
            "state": MeetingState.PLANNED,
            "chair": forum.chair,
        }
        write(MEETINGS_SHELF, id_, values, trail)
        return id_


def step(
    id_: str,
    to: MeetingState,
    *,
    by: Actor,
    at: datetime,
    present: str | None = None,
    seen: int | None = None,
) -> Sent | None:
    """Take a meeting to its next state: calling sends the agenda, opening says who is present,
    closing puts off what was not reached. Gives what was sent, where something was.

    Raises Moved where somebody has taken it further, Forbidden or Refused; then nothing is written.
    """
    with joined(None, by, at, "", "") as trail:
        meeting, forum = meeting_of(id_)
        prepares(forum, by)
        unmoved(meeting, seen)
        state = meeting.state or MeetingState.PLANNED
        if to not in STEPS[state]:
            words = stopped.WRONG_STEP.fill(state=state.words, to=to.words)
            raise refuse(Kind.MEETING, id_, words)
        values: dict[str, object] = {"state": to}
        today = timezone.localtime(at).date()
        if to is MeetingState.CALLED:
            complete(meeting)
        elif to is MeetingState.OPEN:
            values |= opening(meeting, forum, present, today)
        elif to is MeetingState.CLOSED:
            values["closed_on"] = today
            put_off_the_rest(meeting, trail)
        write(MEETINGS_SHELF, id_, values, trail, version=None)
        return send_agenda(id_, by, at, trail) if to is MeetingState.CALLED else None


def attend(id_: str, present: str, *, by: Actor, at: datetime, seen: int | None = None) -> None:
    """Say who is present while the meeting is open."""
    with joined(None, by, at, "", "") as trail:
        meeting, forum = meeting_of(id_)
        prepares(forum, by)
        unmoved(meeting, seen)
        if meeting.state is not MeetingState.OPEN:
            words = stopped.NOT_OPEN.fill(state=(meeting.state or MeetingState.PLANNED).words)
            raise refuse(Kind.MEETING, id_, words)
        write(MEETINGS_SHELF, id_, {"present": "\n".join(lines(present))}, trail, version=None)


def prepares(forum: Forum, by: Actor) -> None:
    """Refuse whoever neither prepares nor leads the forum's meetings."""
    units = things(UNITS_SHELF, [forum.unit] if forum.unit else [])
    around = Portfolio(date.min, units=units)  # who leads does not depend on the day
    if not may(by, "meeting.change", forum.unit) and not leads(by, may, around, forum):
        raise Forbidden([fault(Kind.FORUM, forum.id, stopped.NOT_PREPARING)])


def unmoved(meeting: Meeting, seen: int | None) -> None:
    """Refuse where somebody has changed the meeting since the person looked."""
    if seen is None:
        return
    if entries := changes_to([(Kind.MEETING.code, meeting.id)], seen):
        words = stopped.MOVED_MEETING.fill(what=stopped.changes_told(entries))
        raise Moved([fault(Kind.MEETING, meeting.id, words)])


def complete(meeting: Meeting) -> None:
    """Refuse to call a meeting without a day or an agenda."""
    if meeting.held_on is None:
        raise refuse(Kind.MEETING, meeting.id, stopped.NO_DAY, "held_on")
    if not things_by(ITEMS_SHELF, meeting=[meeting.id]):
        raise refuse(Kind.MEETING, meeting.id, stopped.NO_ITEMS)


def opening(meeting: Meeting, forum: Forum, present: str | None, today: date) -> dict[str, object]:
    """What is known when a meeting opens: who is there (every member unless said), and the day."""
    roles = [row.role or "" for row in things_by(MEMBERS_SHELF, forum=[forum.id])]
    named = lines(present if present is not None else "\n".join(roles))
    return {
        "present": "\n".join(named),
        "chair": meeting.chair or forum.chair,
        "held_on": meeting.held_on or today,
    }


def put_off_the_rest(meeting: Meeting, trail: Recorder) -> None:
    """Put off what the meeting did not reach, so that it comes back by itself."""
    for item in unreached(meeting.id):
        values = {"outcome": ItemOutcome.POSTPONED, "wording": item.wording or NOT_REACHED}
        write(ITEMS_SHELF, item.id, {**values, "minutes": None}, trail, version=None)


def unreached(meeting: str) -> tuple[Item, ...]:
    """The matters of a meeting without an outcome."""
    return tuple(row for row in things_by(ITEMS_SHELF, meeting=[meeting]) if row.outcome is None)
