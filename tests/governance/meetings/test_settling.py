"""Settling matters: who may, what is carried out, what is refused, and that nothing is half done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction

from styrkedja.governance.gates.stopped import Stopped
from styrkedja.governance.meetings.redoing import reopen, reword
from styrkedja.governance.meetings.settling import settle
from styrkedja.governance.meetings.stopped import Moved
from styrkedja.governance.meetings.wish import Deed, Settling
from styrkedja.picture.deed_terms import (
    CriterionMeasure,
    EffortStep,
    ItemCause,
    ItemOutcome,
    MeetingState,
)
from styrkedja.picture.terms import DecisionKind, Kind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.refusing import Forbidden, Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.queries import position
from tests.governance.gates.grounds import CHIEF, DEVELOPER, ELECTED, HEAD, NOON
from tests.governance.meetings.session import CIO, SECRETARY, in_session, row, rows

DAY = date(2026, 11, 24)
DECISION = Settling("M-1", Deed.DECIDE, wording="Egen fråga prioriteras.", motive="Störst nytta.")


@pytest.fixture(scope="module")
def kept(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        in_session()
        yield
        transaction.set_rollback(True)


pytestmark = [pytest.mark.usefixtures("kept"), pytest.mark.django_db]


def test_a_decision_at_a_gate_passes_it_and_leaves_decision_item_and_time_in_one_go() -> None:
    done = settle(replace(DECISION, minutes=12, dissent="En reservation."), by=CHIEF, at=NOON)
    item = row(Kind.ITEM, "M-1")
    assert (item.outcome, item.dissent, item.minutes) == (
        ItemOutcome.DECIDED,
        "En reservation.",
        12,
    )
    decision = row(Kind.DECISION, done.decision)
    assert item.decision == decision.id
    assert decision.kind is DecisionKind.PRIORITISE
    assert (decision.body, decision.case_number) == ("FD", "KS/2026:9")
    assert passages_read("I-4")[-1].stage is Stage.PRIORITISED
    assert "” är nu i skedet prioriterad" in item.effect
    time = row(Kind.EFFORT, "TID-M-1")
    assert (time.step, time.minutes, time.people, time.unit, time.initiative) == (
        EffortStep.MEETING,
        12,
        3,
        "FD",
        "I-4",
    )


def test_a_gate_that_refuses_names_each_missing_thing_and_nothing_is_written() -> None:
    before = position()
    with pytest.raises(Stopped) as refused:
        settle(replace(DECISION, item="M-4"), by=CHIEF, at=NOON)
    codes = {fault.words.sv.split()[0] for fault in refused.value.faults}
    assert {"B113", "I101"} <= codes
    assert position() == before
    assert row(Kind.ITEM, "M-4").outcome is None


@pytest.mark.parametrize(
    ("who", "deed", "may"),
    [
        (CHIEF, Deed.DECIDE, True),
        (SECRETARY, Deed.DECIDE, False),
        (SECRETARY, Deed.NOTE, True),
        (SECRETARY, Deed.DRAFT, True),
        (CIO, Deed.DECIDE, False),
        (CIO, Deed.NOTE, False),
        (HEAD, Deed.NOTE, False),
        (DEVELOPER, Deed.DRAFT, False),
        (ELECTED, Deed.DECIDE, False),
    ],
)
def test_only_whoever_leads_the_forum_records_its_decisions_and_the_secretary_the_rest(
    who, deed, may
) -> None:
    wish = replace(DECISION, deed=deed)
    if may:
        settle(wish, by=who, at=NOON)
        return
    before = position()
    with pytest.raises(Forbidden):
        settle(wish, by=who, at=NOON)
    assert position() == before


def test_what_somebody_else_decides_is_refused_and_can_be_suggested_instead() -> None:
    with pytest.raises(Forbidden, match="Omsorgsnämnden"):
        settle(replace(DECISION, item="M-2"), by=CHIEF, at=NOON)
    settle(
        Settling("M-2", Deed.SUGGEST, wording="Besluta i december.", motive="Underlaget håller."),
        by=SECRETARY,
        at=NOON,
    )
    (made,) = rows(Kind.SUGGESTION)
    assert (made.forum, made.initiative, made.unit, made.name, made.answer) == (
        "FORUM-D",
        "I-1",
        "VON",
        "Besluta i december.",
        None,
    )
    assert row(Kind.ITEM, "M-2").outcome is ItemOutcome.SUGGESTED


def test_a_matter_without_an_initiative_becomes_a_decision_of_the_forum() -> None:
    done = settle(replace(DECISION, item="M-3"), by=CHIEF, at=NOON)
    decision = row(Kind.DECISION, done.decision)
    assert (decision.kind, decision.body, decision.subject) == (DecisionKind.OTHER, "FD", None)


def test_the_forums_order_is_decided_by_score_with_a_place_for_each_initiative() -> None:
    criterion = {"name": "Mål", "body": "FD", "edition": 1, "weight": Decimal(1)}
    criterion |= {"measure": CriterionMeasure.ANCHORING, "valid_from": date(2026, 1, 1)}
    save(Kind.CRITERION, [Change("K-1", criterion)], by=SYSTEM, at=NOON)
    given = {"meeting": "M", "name": "Ordningen", "cause": ItemCause.PRIORITISE}
    given |= {"subject_kind": Kind.ACCOUNT, "subject": "DUP"}
    save(Kind.ITEM, [Change("M-9", given)], by=SYSTEM, at=NOON)
    done = settle(replace(DECISION, item="M-9"), by=CHIEF, at=NOON)
    places = {one.initiative: (one.position, one.decision) for one in rows(Kind.RANK)}
    assert places["I-4"] == (1, done.decision)
    assert row(Kind.DECISION, done.decision).kind is DecisionKind.PRIORITISE


def test_an_exemption_lets_the_same_meeting_pass_the_gate_afterwards() -> None:
    lifted = Settling(
        "M-4", Deed.EXEMPT, wording="Dispens.", motive="Målet skrivs i mars.", lifts="i101"
    )
    with pytest.raises(Refused, match="last day"):
        settle(lifted, by=CHIEF, at=NOON)
    with pytest.raises(Refused, match="no rule X999"):
        settle(replace(lifted, until=date(2027, 3, 1), lifts="X999"), by=CHIEF, at=NOON)
    settle(replace(lifted, until=date(2027, 3, 1)), by=CHIEF, at=NOON)
    (made,) = rows(Kind.EXEMPTION)
    assert (made.initiative, made.gate, made.rules, made.body, made.until) == (
        "I-5",
        Stage.PRIORITISED,
        "I101",
        "FD",
        date(2027, 3, 1),
    )


def test_a_matter_is_referred_once_and_one_that_was_referred_here_is_answered() -> None:
    referred = Settling(
        "M-2", Deed.REFER, wording="Till Forum IT.", motive="Byte av system.", to="FIT"
    )
    with pytest.raises(Refused, match="where the matter"):
        settle(replace(referred, to="FD"), by=SECRETARY, at=NOON)
    settle(referred, by=SECRETARY, at=NOON)
    (made,) = rows(Kind.REFERRAL)
    assert (made.from_unit, made.to_unit, made.answered_on) == ("FD", "FIT", None)
    save(Kind.REFERRAL, [Change("H-9", {"initiative": "I-2", "to_unit": "FD"})], by=SYSTEM, at=NOON)
    given = {"meeting": "M", "name": "Hit", "cause": ItemCause.REFERRED}
    given |= {"subject_kind": Kind.INITIATIVE, "subject": "I-2"}
    save(Kind.ITEM, [Change("M-9", given)], by=SYSTEM, at=NOON)
    settle(replace(DECISION, item="M-9", wording="Vi tar det."), by=CHIEF, at=NOON)
    assert (row(Kind.REFERRAL, "H-9").answer, row(Kind.REFERRAL, "H-9").answered_on) == (
        "Vi tar det.",
        DAY,
    )


def test_the_chief_of_it_leads_the_forum_of_it_and_answers_what_was_sent_there() -> None:
    at_it = {"forum": "FORUM-IT", "state": MeetingState.OPEN}
    sent = {"initiative": "I-2", "from_unit": "FD", "to_unit": "FIT"}
    given = {"meeting": "N", "name": "Byte", "cause": ItemCause.REFERRED}
    given |= {"subject_kind": Kind.INITIATIVE, "subject": "I-2"}
    save(Kind.MEETING, [Change("N", at_it)], by=SYSTEM, at=NOON)
    save(Kind.REFERRAL, [Change("H-1", sent)], by=SYSTEM, at=NOON)
    save(Kind.ITEM, [Change("N-1", given)], by=SYSTEM, at=NOON)
    done = settle(replace(DECISION, item="N-1", wording="Byts 2027."), by=CIO, at=NOON)
    assert row(Kind.DECISION, done.decision).body == "FIT"
    assert row(Kind.REFERRAL, "H-1").answer == "Byts 2027."


def test_a_decision_without_a_reason_or_words_is_refused() -> None:
    for lacking in ({"motive": " "}, {"wording": ""}):
        with pytest.raises(Refused):
            settle(replace(DECISION, **lacking), by=CHIEF, at=NOON)


def test_outcomes_wait_until_the_meeting_is_open_but_a_draft_does_not() -> None:
    save(Kind.MEETING, [Change("M", {"state": MeetingState.CALLED})], by=SYSTEM, at=NOON)
    with pytest.raises(Refused, match="called"):
        settle(DECISION, by=CHIEF, at=NOON)
    settle(replace(DECISION, deed=Deed.DRAFT), by=SECRETARY, at=NOON)
    assert row(Kind.ITEM, "M-1").wording == "Egen fråga prioriteras."


def test_whoever_comes_second_is_told_who_settled_it_and_what_was_changed() -> None:
    looked = position()
    settle(replace(DECISION, deed=Deed.DRAFT, wording="Ett utkast"), by=SECRETARY, at=NOON)
    with pytest.raises(Moved, match=r"Sekreterare 2026-11-24 12:00.*Ett utkast"):
        settle(replace(DECISION, seen=looked), by=CHIEF, at=NOON)
    settle(DECISION, by=CHIEF, at=NOON)
    with pytest.raises(Moved, match="Digitaliseringschef recorded the outcome decided"):
        settle(replace(DECISION, deed=Deed.NOTE), by=SECRETARY, at=NOON)


def test_the_words_are_mended_on_item_and_decision_until_the_minutes_are_locked() -> None:
    done = settle(replace(DECISION, minutes=5), by=CHIEF, at=NOON)
    mended = Settling("M-1", Deed.REWORD, wording="Rättat.", motive="Bättre skäl.", minutes=9)
    with pytest.raises(Refused):
        reword(replace(mended, motive=""), by=SECRETARY, at=NOON)
    with pytest.raises(Forbidden):
        reword(mended, by=HEAD, at=NOON)
    reword(mended, by=SECRETARY, at=NOON)
    item, decision = row(Kind.ITEM, "M-1"), row(Kind.DECISION, done.decision)
    assert (item.wording, decision.wording, decision.motive) == (
        "Rättat.",
        "Rättat.",
        "Bättre skäl.",
    )
    assert (item.outcome, row(Kind.EFFORT, "TID-M-1").minutes) == (ItemOutcome.DECIDED, 9)
    with pytest.raises(Refused, match="noted or put off"):
        reopen(mended, by=CHIEF, at=NOON)
    settle(Settling("M-2", Deed.NOTE), by=SECRETARY, at=NOON)
    reopen(Settling("M-2", Deed.REOPEN), by=SECRETARY, at=NOON)
    assert row(Kind.ITEM, "M-2").outcome is None
