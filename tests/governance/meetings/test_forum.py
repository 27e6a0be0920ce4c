"""What a forum decides, how it talks, when it meets: pure functions of the picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from styrkedja.example import example_portfolio
from styrkedja.governance.gates.pure.mandate import may_move
from styrkedja.governance.gates.pure.road import DECIDING
from styrkedja.governance.meetings.pure.cadence import next_day
from styrkedja.governance.meetings.pure.control import prefilled, share_of, share_of_forum
from styrkedja.governance.meetings.pure.scope import decided_twice, decides, double_command
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import (
    ControlTag,
    ItemOutcome,
    MeetingState,
)
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Item, Meeting, Referral
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    DecisionKind,
    Kind,
    Stage,
)
from styrkedja.picture.things import Account, Decision
from styrkedja.registers.organisation.permissions import may
from tests.governance.meetings.pictured import (
    ACCOUNTS,
    FORUM,
    IT,
    OWN,
    TODAY,
    UNITS,
    portfolio,
)


def test_beneath_the_forums_account_it_ranks_but_the_nearest_owner_decides_to_go() -> None:
    under = Account("PDT", "Program", parent="DUP", owner_unit="KS")
    one = replace(OWN, account="PDT")
    picture = Portfolio(TODAY, units=UNITS, accounts=(*ACCOUNTS, under), initiatives=(one,))
    ref = Ref(Kind.INITIATIVE, "I-1")
    assert decides(picture, FORUM, ref, Stage.PRIORITISED)
    assert not decides(picture, FORUM, ref, Stage.DECIDED)
    assert not decides(picture, IT, ref)


def test_what_the_agenda_calls_the_forums_own_the_gate_lets_its_leader_decide() -> None:
    picture = example_portfolio()
    leader = Actor("cdo", "Digitaliseringschef", (("cdo", None),), "DIG")
    forums = {row.unit: row for row in picture.forums}
    told = [
        (one, stage)
        for one in picture.initiatives
        for stage in DECIDING
        if decides(picture, forums["FD"], Ref(Kind.INITIATIVE, one.id), stage)
    ]
    assert all(may_move(leader, may, picture, one, stage) for one, stage in told)
    programme = [one for one in picture.initiatives if one.account == "PDT-1"]
    assert {stage for one, stage in told if one in programme} == {Stage.PRIORITISED}


def test_two_bodies_that_decide_the_same_are_named_before_and_after() -> None:
    item = Item("M-1", "Egen", "M", gate=Stage.PRIORITISED, subject_kind="initiative")
    item = replace(item, subject="I-1")
    decided = Decision("B-1", DecisionKind.PRIORITISE, "initiative", "I-1", "KS", TODAY)
    planned = Meeting("G-1", "G", date(2026, 12, 9), state=MeetingState.PLANNED)
    same = Item("G-1-1", "Samma", "G-1", 1, subject_kind="initiative", subject="I-1")
    sent = Referral("H-1", "I-1", "FD", "FIT")
    picture = portfolio(
        decisions=(decided,), meetings=(planned,), items=(item, same), referrals=(sent,)
    )
    said = " ".join(words.sv for words in double_command(picture, FORUM, item))
    assert "Kommunstyrelsen har redan beslutat" in said
    assert "Forum IT har samma ärende på sitt möte 2026-12-09" in said
    assert "hänskjutet till Forum IT" in said
    mine = replace(decided, id="B-2", body="FD")
    twice = decided_twice(portfolio(decisions=(decided, mine)), FORUM)
    assert [(one.id, other.id) for one, other in twice] == [("B-2", "B-1")]
    assert double_command(portfolio(items=(item,)), FORUM, item) == ()


def test_the_interactive_share_counts_minutes_and_matters_and_tells_what_is_unknown() -> None:
    def row(tag: ControlTag | None, minutes: int | None, **more: object) -> Item:
        return Item("x", "x", "M-0", tag=tag, minutes=minutes, outcome=ItemOutcome.NOTED, **more)

    items = (
        row(ControlTag.STATUS, 30),
        row(ControlTag.HYPOTHESIS, 10),
        row(ControlTag.LEARNING, None),
        row(None, 99),
        replace(row(ControlTag.QUESTION, 50), outcome=None),
    )
    share = share_of(items)
    assert (share.minutes, share.all_minutes, share.by_minutes) == (10, 40, 25)
    assert (share.items, share.all_items, share.untagged, share.untimed) == (2, 3, 1, 1)
    assert share_of(()).by_minutes is None
    assert share_of_forum(portfolio(items=items), FORUM, 2026) == share
    assert share_of_forum(portfolio(items=items), FORUM, 2025).by_items is None


def test_the_minutes_proposed_are_the_plan_or_the_time_that_went_where_it_is_believable() -> None:
    assert prefilled(8, None) == 8
    assert prefilled(8, 0) == 8
    assert prefilled(8, 12) == 12
    assert prefilled(8, 600) == 8
    assert prefilled(None, None) == 0


def test_the_next_meeting_follows_the_cadence_and_never_lies_in_the_past() -> None:
    forum = replace(FORUM, cadence_weeks=4)
    assert next_day(portfolio(), forum, TODAY) == date(2026, 11, 30)
    old = Meeting("M-0", "F", date(2025, 1, 6), state=MeetingState.LOCKED)
    assert next_day(portfolio(meetings=(old,)), forum, TODAY) == date(2026, 12, 7)
    assert next_day(portfolio(meetings=()), forum, TODAY) == date(2026, 12, 22)
