"""Tables of forums and what they take up."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.deed_terms import (
    ControlTag,
    ItemCause,
    ItemOutcome,
    MeetingState,
    SuggestionAnswer,
)
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.shelf.fields import Choice, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class Forum(Row):
    """The standing forums: mandate, cadence, what they take up and which questions are always asked."""

    name = Text(null=False)
    unit = reference("organisation.Unit")
    mandate = Text()
    scope = Text()
    chair = Text()
    cadence_weeks = Whole(1, 104)
    questions = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="forum_order")]


class Member(Row):
    """The roles that sit in a forum."""

    forum = reference("forums.Forum")
    role = Text()
    unit = reference("organisation.Unit")
    decides = models.BooleanField(null=True)
    business = models.BooleanField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="member_order")]


class Meeting(Row):
    """The forums' meetings, from planned to adjusted."""

    forum = reference("forums.Forum")
    held_on = models.DateField(null=True)
    starts = Text()
    minutes_planned = Whole(5, 1440)
    place = Text()
    state = Choice(MeetingState)
    case_number = Text()
    present = Text()
    chair = Text()
    adjuster = Text()
    closed_on = models.DateField(null=True)
    locked_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="meeting_order")]


class Item(Row):
    """What a meeting takes up, and what it arrived at."""

    meeting = reference("forums.Meeting")
    position = Whole(1, 999)
    name = Text(null=False)
    cause = Choice(ItemCause)
    tag = Choice(ControlTag)
    subject_kind = Choice(Kind)
    subject = Text()
    gate = Choice(Stage)
    proposal = Text()
    outcome = Choice(ItemOutcome)
    wording = Text()
    motive = Text()
    dissent = Text()
    effect = Text()
    level = Text()
    decision = reference("decisions.Decision")
    minutes = Whole(0, 1440)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="item_order")]


class Referral(Row):
    """Matters handed from one forum to another."""

    initiative = reference("initiatives.Initiative")
    from_unit = reference("organisation.Unit")
    to_unit = reference("organisation.Unit")
    reason = Text()
    rule = Text()
    referred_on = models.DateField(null=True)
    answered_on = models.DateField(null=True)
    answer = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="referral_order")]


class Suggestion(Row):
    """What a forum suggests where somebody else decides, and what the owner answers."""

    forum = reference("forums.Forum")
    initiative = reference("initiatives.Initiative")
    unit = reference("organisation.Unit")
    name = Text(null=False)
    reason = Text()
    suggested_on = models.DateField(null=True)
    answer = Choice(SuggestionAnswer)
    answer_reason = Text()
    answered_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="suggestion_order")]


class Correction(Row):
    """Corrections of adjusted minutes. The locked text remains."""

    meeting = reference("forums.Meeting")
    item = reference("forums.Item")
    was = Text()
    becomes = Text()
    reason = Text()
    corrected_on = models.DateField(null=True)
    corrected_by = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="correction_order")]
