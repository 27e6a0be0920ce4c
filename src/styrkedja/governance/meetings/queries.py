"""Reading what meetings are made of: the grounds of an agenda, and when the last matter was settled."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime

from django.conf import settings

from styrkedja.governance.follow_up.queries import due
from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.gates.queries import at_next_gates
from styrkedja.governance.meetings.pure.agenda import Agenda, agenda
from styrkedja.governance.meetings.pure.causes import CAUSES
from styrkedja.governance.meetings.pure.grounds import Grounds
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.governance.meetings.pure.taken import (
    Key,
    forum_of,
    key_of,
    key_of_item,
    key_of_proposed,
    on_others,
)
from styrkedja.governance.meetings.pure.told import items_of
from styrkedja.insights.chain.queries import verdict_on
from styrkedja.picture.deed_terms import ItemCause
from styrkedja.picture.meetings import Meeting
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import worked_out
from styrkedja.registers.trail.queries import REMOVED, Entry, changes_to, latest_of

REMEMBERED = 500
"""How many of the latest changes of agenda items are searched for what was taken away by hand."""


def agenda_for(picture: Portfolio, meeting: Meeting) -> Agenda | None:
    """What the registers propose for a meeting besides what already stands on it."""
    forum = forum_of(picture, meeting)
    if forum is None:
        return None
    today = picture.as_of
    grounds = Grounds(
        picture=picture,
        policy=settings.POLICY,
        forum=forum,
        day=meeting.held_on or today,
        judgements=worked_out(picture, settings.POLICY, "meetings.ready", before_decisions),
        due=due(today),
        findings=verdict_on(today)[1].findings,
    )
    standing = items_of(picture, meeting.id)
    there = [*map(key_of_item, standing), *taken_away(meeting.id)]
    there += on_others(picture, forum, meeting.id)
    minutes = meeting.minutes_planned or int(settings.POLICY["meetings.minutes"])
    used = sum(row.minutes or 0 for row in standing)
    return agenda(grounds, minutes, there, used)


def before_decisions(picture: Portfolio, policy: Policy) -> tuple[Judgement, ...]:
    """The judgements at the gates that take a decision; the others are steps of the work."""
    return tuple(at_next_gates(picture, CAUSES))


def taken_away(meeting: str) -> Iterator[Key]:
    """What somebody has taken off a meeting's agenda: it is not put back."""
    for entry in latest_of(Kind.ITEM.code, REMEMBERED):
        was = entry.before
        if entry.deed == REMOVED and was.get("meeting") == meeting:
            cause = ItemCause(was["cause"]) if was.get("cause") else None
            yield key_of(cause, was.get("subject_kind"), was.get("subject"), was.get("name") or "")


def mark_of(one: Proposed) -> str:
    """A short mark by which a page names a proposed matter."""
    return hashlib.sha256(repr(key_of_proposed(one)).encode()).hexdigest()[:16]


def outcomes_in(picture: Portfolio, meeting: str) -> tuple[Entry, ...]:
    """The changes by which a meeting was opened or a matter of it got its outcome, in order."""
    things = [(Kind.MEETING.code, meeting)]
    things += [(Kind.ITEM.code, row.id) for row in items_of(picture, meeting)]
    entries = changes_to(things, 0)
    return tuple(row for row in entries if row.after.get("outcome") or row.after.get("state"))


def last_settled(picture: Portfolio, meeting: str) -> datetime | None:
    """When the meeting was opened or its last matter settled, whichever was later."""
    return max((row.at for row in outcomes_in(picture, meeting)), default=None)
