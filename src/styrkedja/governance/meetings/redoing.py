"""Mending what has been recorded before the minutes are locked: the words, and an outcome nothing hangs on."""

from __future__ import annotations

from datetime import datetime

from styrkedja.governance.meetings import stopped
from styrkedja.governance.meetings.carrying import write
from styrkedja.governance.meetings.matter import Matter, matter_of
from styrkedja.governance.meetings.settling import log_minutes, mandated, unmoved, worded
from styrkedja.governance.meetings.stopped import refuse
from styrkedja.governance.meetings.wish import REASONED, Deed, Settling
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import ItemOutcome, MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers.decisions.queries import DECISIONS_SHELF
from styrkedja.registers.forums.queries import ITEMS_SHELF
from styrkedja.registers.shelf.writing import joined

FREE = (ItemOutcome.NOTED, ItemOutcome.POSTPONED)
"""Outcomes that carried nothing out, so that the matter can be taken up again."""
EXPLAINED = (ItemOutcome.DECIDED, ItemOutcome.REJECTED, ItemOutcome.SUGGESTED, ItemOutcome.REFERRED)


def reword(wish: Settling, *, by: Actor, at: datetime) -> str:
    """Mend the words and the minutes of a matter with an outcome, on its decision too; gives its meeting.

    Raises Moved, Forbidden or Refused; then nothing is written. The outcome itself does not change.
    """
    with joined(None, by, at, "", "") as trail:
        matter = mendable(wish, by, at)
        if matter.item.outcome in EXPLAINED:
            worded(demanding(wish))
        words = {"wording": wish.wording.strip(), "motive": wish.motive.strip()}
        more = {"dissent": wish.dissent.strip(), "effect": wish.effect.strip()}
        minutes = {"minutes": wish.minutes}
        write(ITEMS_SHELF, matter.item.id, {**words, **more, **minutes}, trail, version=None)
        if matter.item.decision:
            write(DECISIONS_SHELF, matter.item.decision, words, trail, version=None)
        if wish.minutes != matter.item.minutes:
            log_minutes(matter, wish, trail)
        return matter.meeting.id


def reopen(wish: Settling, *, by: Actor, at: datetime) -> str:
    """Take a matter up again that was only noted or put off, while the meeting is open; gives its meeting."""
    with joined(None, by, at, "", "") as trail:
        matter = mendable(wish, by, at)
        if matter.item.outcome not in FREE or matter.state is not MeetingState.OPEN:
            raise refuse(Kind.ITEM, matter.item.id, stopped.CARRIED_OUT)
        write(ITEMS_SHELF, matter.item.id, {"outcome": None}, trail, version=None)
        return matter.meeting.id


def mendable(wish: Settling, by: Actor, at: datetime) -> Matter:
    """A matter with an outcome, of a meeting whose minutes are not locked, that the actor may write."""
    matter = matter_of(wish.item, at)
    unmoved(matter, wish)
    mandated(matter, wish, by)
    if matter.item.outcome is None or matter.state is MeetingState.LOCKED:
        raise refuse(Kind.ITEM, matter.item.id, stopped.NOT_MENDABLE)
    return matter


def demanding(wish: Settling) -> Settling:
    """The wish as a deed that needs its reason and words."""
    return Settling(wish.item, next(iter(REASONED)), wording=wish.wording, motive=wish.motive)


MENDING = (Deed.REWORD, Deed.REOPEN)
