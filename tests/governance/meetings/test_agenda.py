"""The agenda that makes itself, by examples: what comes, why, in which order, and what does not come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.conf import settings

from styrkedja.governance.follow_up.pure.due import due_on
from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.governance.gates.pure.tracks import track_of
from styrkedja.governance.meetings.pure.agenda import Agenda, agenda
from styrkedja.governance.meetings.pure.grounds import Grounds
from styrkedja.governance.meetings.pure.taken import key_of_proposed, on_others
from styrkedja.governance.meetings.room import standing
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from styrkedja.picture.deed_terms import (
    ControlTag,
    ItemCause,
    ItemOutcome,
    MeetingState,
    ObligationKind,
    SuggestionAnswer,
)
from styrkedja.picture.meetings import Forum, Item, Meeting, Referral, Suggestion
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Exemption, Lesson, Obligation
from styrkedja.picture.terms import (
    MeasurementKind,
    Stage,
)
from styrkedja.picture.things import Benefit, Measurement
from tests.governance.meetings.pictured import (
    BEFORE,
    FORUM,
    IT,
    LAST,
    OWN,
    THEIRS,
    TODAY,
    portfolio,
)


def made(picture: Portfolio, minutes: int = 600, forum: Forum = FORUM, **more: object) -> Agenda:
    """The agenda of the forum's next meeting."""
    grounds = Grounds(
        picture,
        settings.POLICY,
        forum,
        date(2026, 12, 1),
        due=due_on(picture, settings.POLICY, TODAY),
        findings=check(picture, settings.POLICY, catalogue().values()).findings,
        **more,
    )
    return agenda(grounds, minutes)


def brought(found: Agenda, *without: ItemCause) -> list[tuple[str, str | None, bool]]:
    """What an agenda holds: cause, subject, and whether the forum decides; standing questions left out."""
    left_out = {ItemCause.STANDING, *without}
    return [
        (row.cause.code, row.subject.id if row.subject else None, row.own)
        for row in found.items
        if row.cause not in left_out
    ]


EXAMPLES = {
    "an idea since the last meeting": (
        {"initiatives": (replace(OWN, stage=Stage.IDEA, registered_on=date(2026, 11, 20)),)},
        [("new", "I-1", True)],
    ),
    "an idea that came before it": (
        {"initiatives": (replace(OWN, stage=Stage.IDEA, registered_on=BEFORE),)},
        [],
    ),
    "a forecast far over budget": (
        {"initiatives": (replace(THEIRS, budget=Decimal(100), forecast=Decimal(200)),)},
        [("deviation", "I-2", False)],
    ),
    "a decided initiative that never started": (
        {
            "initiatives": (
                replace(OWN, stage=Stage.DECIDED, planned_start=date(2026, 3, 1)),
                THEIRS,
            )
        },
        [("deviation", "I-1", True)],
    ),
    "a business case too old": (
        {
            "initiatives": (
                replace(OWN, stage=Stage.PREPARED, business_case_on=date(2023, 1, 1)),
                THEIRS,
            )
        },
        [("other", "I-1", True)],
    ),
    "a referral to the forum": (
        {"referrals": (Referral("H-1", "I-2", "FIT", "FD", "Skäl.", referred_on=BEFORE),)},
        [("referred", "I-2", True)],
    ),
    "a referral that has been answered": (
        {"referrals": (Referral("H-1", "I-2", "FIT", "FD", answered_on=BEFORE),)},
        [],
    ),
    "follow-up that has gone up to the forum": (
        {
            "obligations": (
                Obligation(
                    "O-1", "Mät", ObligationKind.REPORT, "I-2", due_on=TODAY - timedelta(60)
                ),
                Obligation("O-2", "Mät", ObligationKind.REPORT, "I-1", due_on=TODAY - timedelta(9)),
            )
        },
        [("overdue", "I-2", False)],
    ),
    "an exemption that soon ends": (
        {
            "exemptions": (
                Exemption("D-1", "I-1", Stage.PREPARED, "B103", until=date(2026, 12, 20)),
                Exemption("D-2", "I-1", Stage.PREPARED, "B103", until=date(2027, 12, 20)),
                Exemption("D-3", "I-2", Stage.PREPARED, "B103", until=date(2026, 12, 20)),
            )
        },
        [("expiring", "D-1", True)],
    ),
    "two benefits that count the same": (
        {
            "benefits": (
                Benefit("E-1", "I-1", "Färre", budget_line="4711"),
                Benefit("E-2", "I-2", "Färre", budget_line="4711"),
            )
        },
        [("synergy", "I-1", True)],
    ),
    "an idea that reads like another initiative": (
        {
            "initiatives": (
                replace(OWN, name="Röstanteckning i bilen för hemtjänsten"),
                replace(THEIRS, name="Hemtjänstens röstanteckning i bil", stage=Stage.PREPARED),
                replace(OWN, id="I-3", name="Bygglov på en vecka", stage=Stage.PREPARED),
            )
        },
        [("synergy", "I-2", False)],
    ),
    "an owner's answer": (
        {
            "suggestions": (
                Suggestion(
                    "S-1",
                    "Vänta",
                    "F",
                    "I-2",
                    "VON",
                    answer=SuggestionAnswer.DECLINED,
                    answered_on=TODAY,
                ),
                Suggestion("S-2", "Vänta", "G", "I-2", "VON", answered_on=TODAY),
            )
        },
        [("learning", "S-1", True)],
    ),
    "a verified outcome": (
        {
            "benefits": (Benefit("E-1", "I-2", "Färre steg", target=Decimal(5)),),
            "measurements": (
                Measurement("N-1", "E-1", MeasurementKind.OUTCOME, TODAY, Decimal("4.5")),
            ),
        },
        [("learning", "E-1", True)],
    ),
    "a lesson": (
        {"lessons": (Lesson("L-1", "Börja i liten skala", recorded_on=TODAY),)},
        [("learning", "L-1", True)],
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_registers_bring_what_belongs_to_the_forum(name: str) -> None:
    tables, expected = EXAMPLES[name]
    assert brought(made(portfolio(**tables))) == expected


def test_an_exemption_is_told_by_the_initiative_and_the_rules_by_their_names() -> None:
    row = Exemption("D-1", "I-1", Stage.PREPARED, "B103", until=date(2026, 12, 20))
    (item,) = (
        one for one in made(portfolio(exemptions=(row,))).items if one.cause is ItemCause.EXPIRING
    )
    said = item.name.sv + item.why.sv
    assert OWN.name in said
    assert catalogue()["B103"].title.sv in said
    assert "D-1" not in said
    assert "B103" not in said
    matter = Item("M-1", "Dispens", subject_kind="exemption", subject="D-1", gate=Stage.PRIORITISED)
    assert standing(portfolio(exemptions=(row,)), matter, own=True).wording == "", (
        "to let an exemption end is not to prioritise"
    )


def test_what_is_ready_at_a_gate_is_decided_in_own_accounts_and_suggested_elsewhere() -> None:
    rows = (replace(OWN, stage=Stage.PREPARED), replace(THEIRS, stage=Stage.PRIORITISED))
    picture = portfolio(initiatives=rows)
    judgements = tuple(
        Judgement(one.id, one.stage, to, track_of(one, settings.POLICY), (), ())
        for one, to in zip(rows, (Stage.PRIORITISED, Stage.DECIDED), strict=True)
    )
    found = made(picture, judgements=judgements).items
    told = [(row.cause, row.own, row.talk, row.gate) for row in found if row.gate]
    assert told == [
        (ItemCause.PRIORITISE, True, ControlTag.APPROVAL, Stage.PRIORITISED),
        (ItemCause.DECIDE, False, ControlTag.QUESTION, Stage.DECIDED),
    ]
    assert "föreslår Omsorgsnämnden" in found[-1].proposal.sv


LATE = replace(OWN, planned_end=date(2026, 10, 1))
TAKEN = Item("M-0-1", "Egen", "M-0", 1, ItemCause.DEVIATION, subject_kind="initiative")
TAKEN = replace(TAKEN, subject="I-1", outcome=ItemOutcome.NOTED)


def test_what_was_taken_up_and_is_unchanged_does_not_come_back() -> None:
    assert brought(made(portfolio(initiatives=(LATE,), items=(TAKEN,)))) == []
    moved = replace(LATE, planned_end=date(2026, 11, 20))
    back = [("deviation", "I-1", True)]
    assert brought(made(portfolio(initiatives=(moved,), items=(TAKEN,)))) == back


def test_what_was_put_off_comes_back_until_it_is_taken_up() -> None:
    put_off = replace(TAKEN, outcome=ItemOutcome.POSTPONED)
    assert brought(made(portfolio(items=(put_off,)))) == [("deviation", "I-1", True)]
    later = Meeting("M-1", "F", date(2026, 11, 20), state=MeetingState.CLOSED)
    again = replace(TAKEN, id="M-1-1", meeting="M-1")
    assert brought(made(portfolio(items=(put_off, again), meetings=(LAST, later)))) == []


def test_a_forecast_without_a_day_comes_back_only_when_its_figures_differ() -> None:
    over = replace(OWN, budget=Decimal(100), forecast=Decimal(200))
    text = made(portfolio(initiatives=(over,))).items[0].text
    taken = replace(TAKEN, proposal=text)
    assert brought(made(portfolio(initiatives=(over,), items=(taken,)))) == []
    more = replace(over, forecast=Decimal(300))
    back = [("deviation", "I-1", True)]
    assert brought(made(portfolio(initiatives=(more,), items=(taken,)))) == back


def test_the_time_is_shared_with_talk_and_the_rest_is_told_as_left_over() -> None:
    late = [replace(LATE, id=f"I-{n}", name=f"Nr {n}") for n in range(1, 10)]
    found = made(portfolio(initiatives=tuple(late)), minutes=40)
    assert found.minutes <= 40
    assert [row.cause for row in found.items].count(ItemCause.STANDING) == 1
    assert len(found.items) + len(found.left_over) == 11
    assert made(portfolio(initiatives=tuple(late)), minutes=40) == found
    whole = made(portfolio(initiatives=tuple(late)))
    assert [row.cause for row in whole.items].count(ItemCause.DEVIATION) == 5  # most_of_a_cause
    there = {key_of_proposed(row) for row in found.items}
    grounds = Grounds(portfolio(), settings.POLICY, FORUM, TODAY)
    assert not there & {key_of_proposed(row) for row in agenda(grounds, 600, there).items}


def test_what_stands_on_another_meeting_to_come_is_not_proposed_twice() -> None:
    coming = Meeting("M-1", "F", date(2026, 12, 9), state=MeetingState.PLANNED)
    waiting = replace(TAKEN, meeting="M-1", outcome=None)
    picture = portfolio(initiatives=(LATE,), items=(waiting,), meetings=(LAST, coming))
    assert on_others(picture, FORUM, "M-2") == (("deviation", "initiative", "I-1", ""),)
    assert on_others(picture, FORUM, "M-1") == ()


def test_the_question_asked_longest_ago_comes_first() -> None:
    asked = Item("M-0-2", "Vad slutar vi med?", "M-0", 2, ItemCause.STANDING)
    found = made(portfolio(items=(replace(asked, outcome=ItemOutcome.NOTED),))).items
    names = [row.name.sv for row in found if row.cause is ItemCause.STANDING]
    assert names == ["Vem väntar?", "Vad slutar vi med?"]


def test_the_forum_of_it_takes_up_only_its_own_and_what_is_sent_to_it() -> None:
    late = replace(THEIRS, planned_end=date(2026, 10, 1))
    sent = Referral("H-1", "I-1", "FD", "FIT", referred_on=BEFORE)
    picture = portfolio(initiatives=(late, replace(OWN, planned_end=BEFORE)), referrals=(sent,))
    assert brought(made(picture, forum=IT)) == [("referred", "I-1", True)]
