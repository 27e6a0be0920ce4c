"""A matter of a meeting as it stands in the registers, read inside the transaction that settles it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.pure.scope import initiative_of, subject_ref
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Forum, Item, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative
from styrkedja.registers.forums.queries import FORUMS_SHELF, ITEMS_SHELF, MEETINGS_SHELF
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.shelf.rows import things
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import REMOVED, history


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter with its meeting, its forum and what stands around its initiative."""

    item: Item
    meeting: Meeting
    forum: Forum
    grounds: Portfolio
    today: date

    @property
    def subject(self) -> Ref | None:
        """What it is about."""
        return subject_ref(self.item)

    @property
    def initiative(self) -> Initiative | None:
        """The initiative it is about, also by way of something that hangs on one."""
        return initiative_of(self.grounds, self.subject)

    @property
    def state(self) -> MeetingState:
        """How far its meeting has come."""
        return self.meeting.state or MeetingState.PLANNED


def matter_of(id_: str, at: datetime) -> Matter:
    """A matter as it stands. Raises Moved where somebody has taken it away, Refused where it never was."""
    item = next(iter(things(ITEMS_SHELF, [id_])), None)
    if item is None:
        raise lost(id_)
    meeting, forum = meeting_of(item.meeting)
    today = timezone.localtime(at).date()
    return Matter(item, meeting, forum, grounds_of(subject_ref(item), today), today)


def lost(id_: str) -> stopped.Refused:
    """The refusal of a matter that is not there, with who took it away."""
    last = next(iter(history(Kind.ITEM.code, id_)), None)
    if last is None or last.deed != REMOVED:
        return stopped.refuse(Kind.ITEM, id_, stopped.GONE)
    return stopped.Moved([stopped.fault(Kind.ITEM, id_, stopped.told(last))])


def meeting_of(id_: str | None) -> tuple[Meeting, Forum]:
    """A meeting with its forum. Raises Refused where either is missing."""
    meeting = next(iter(things(MEETINGS_SHELF, [id_])), None) if id_ else None
    if meeting is None:
        raise stopped.refuse(Kind.MEETING, id_ or "", stopped.NO_MEETING)
    return meeting, forum_named(meeting.forum)


def forum_named(id_: str | None) -> Forum:
    """A forum. Raises Refused where there is none."""
    forum = next(iter(things(FORUMS_SHELF, [id_])), None) if id_ else None
    if forum is None:
        raise stopped.refuse(Kind.FORUM, id_ or "", stopped.NO_FORUM)
    return forum


def grounds_of(subject: Ref | None, today: date) -> Portfolio:
    """What stands around the initiative of a subject; else the units and accounts alone."""
    if subject is None:
        return bare(today)
    if subject.kind is Kind.INITIATIVE:
        return neighbourhood(subject.id, today)
    thing = next(iter(things(SHELVES[subject.kind], [subject.id])), None)
    initiative = getattr(thing, "initiative", None)
    return neighbourhood(initiative, today) if initiative else bare(today)


def bare(today: date) -> Portfolio:
    """Units and accounts: enough to say who decides."""
    return Portfolio(
        today, units=things(SHELVES[Kind.UNIT]), accounts=things(SHELVES[Kind.ACCOUNT])
    )
