"""Reading forums."""

from __future__ import annotations

from datetime import date

from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.deeds import Correction, Forum, Item, Meeting, Member, Referral, Suggestion
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums import models
from styrkedja.registers.forums.columns import (
    CORRECTIONS,
    FORUMS,
    ITEMS,
    MEETINGS,
    MEMBERS,
    REFERRALS,
    SUGGESTIONS,
)
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf.shelf import Shelf

FORUMS_SHELF = Shelf(
    Kind.FORUM,
    FORUMS,
    Forum,
    models.Forum,
    may,
    places=("unit",),
)
MEMBERS_SHELF = Shelf(
    Kind.MEMBER,
    MEMBERS,
    Member,
    models.Member,
    may,
    places=("forum.unit",),
)
MEETINGS_SHELF = Shelf(
    Kind.MEETING,
    MEETINGS,
    Meeting,
    models.Meeting,
    may,
    places=("forum.unit",),
)
ITEMS_SHELF = Shelf(
    Kind.ITEM,
    ITEMS,
    Item,
    models.Item,
    may,
    places=("meeting.forum.unit",),
)
REFERRALS_SHELF = Shelf(
    Kind.REFERRAL,
    REFERRALS,
    Referral,
    models.Referral,
    may,
    places=("to_unit", "from_unit", "initiative.unit"),
)
SUGGESTIONS_SHELF = Shelf(
    Kind.SUGGESTION,
    SUGGESTIONS,
    Suggestion,
    models.Suggestion,
    may,
    places=("unit", "forum.unit"),
)
CORRECTIONS_SHELF = Shelf(
    Kind.CORRECTION,
    CORRECTIONS,
    Correction,
    models.Correction,
    may,
    places=("meeting.forum.unit",),
)


def met(body: str, day: date) -> bool:
    """Whether a forum of this unit has held a meeting on a day."""
    held = [each.code for each in (MeetingState.OPEN, MeetingState.CLOSED, MeetingState.LOCKED)]
    return models.Meeting.objects.filter(forum__unit_id=body, held_on=day, state__in=held).exists()
