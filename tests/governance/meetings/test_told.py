"""A meeting as it is told: order, names, who is away, and which corrections belong to which matter."""

from __future__ import annotations

from datetime import date

import pytest

from styrkedja.governance.meetings.pure.told import told
from styrkedja.picture.deed_terms import ControlTag, ItemCause, MeetingState
from styrkedja.picture.meetings import Correction, Forum, Item, Meeting, Member
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative

PICTURE = Portfolio(
    date(2026, 11, 24),
    forums=(Forum("F", "Forum Digitalisering", "FD", "Beslutar om sitt.", chair="Chef"),),
    members=(
        Member("L1", "F", "Chef"),
        Member("L2", "F", "Rektor"),
        Member("L3", "F", "Rektor"),
        Member("L4", "F", "Socialchef"),
        Member("L5", "X", "Ingen här"),
    ),
    meetings=(Meeting("M", "F", present="Chef\n Socialchef \n\n", state=MeetingState.LOCKED),),
    initiatives=(Initiative("I-1", "Digital nattillsyn"),),
    items=(
        Item("M-2", "Sist", "M", position=2, subject_kind="goal", subject="borta"),
        Item(
            "M-1",
            "Först",
            "M",
            position=1,
            cause=ItemCause.DECIDE,
            tag=ControlTag.HYPOTHESIS,
            subject_kind=Kind.INITIATIVE.code,
            subject="I-1",
        ),
        Item("N-1", "Annat möte", "N", position=1),
    ),
    corrections=(Correction("R-1", "M", "M-2", "ett", "två", "Fel tal.", date(2026, 11, 20)),),
)


def test_a_meeting_is_told_with_its_matters_in_order_and_its_subjects_by_name() -> None:
    meeting = told(PICTURE, "M")
    assert [(row.number, row.id, row.subject_name) for row in meeting.items] == [
        (1, "M-1", "Digital nattillsyn"),
        (2, "M-2", "borta"),
    ]
    assert [row.interactive for row in meeting.items] == [True, False]
    assert (meeting.forum, meeting.chair) == ("Forum Digitalisering", "Chef")


def test_who_is_absent_is_who_sits_in_the_forum_and_is_not_present_each_role_once() -> None:
    meeting = told(PICTURE, "M")
    assert meeting.present == ("Chef", "Socialchef")
    assert meeting.absent == ("Rektor",)


def test_a_correction_names_the_number_of_its_matter() -> None:
    assert [(row.item_number, row.was, row.becomes) for row in told(PICTURE, "M").corrections] == [
        (2, "ett", "två")
    ]


def test_a_meeting_that_is_not_there_is_not_told() -> None:
    with pytest.raises(KeyError):
        told(PICTURE, "borta")
