"""What the example group has promised, paid, ranked and met about agrees with its stages, days and decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import pytest

from styrkedja.example import EXAMPLE_DAY, example_portfolio
from styrkedja.picture.deed_terms import (
    ControlTag,
    CriterionMeasure,
    EstimateState,
    ItemCause,
    ItemOutcome,
    MeetingState,
    SuggestionAnswer,
)
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    DECIDED_STAGES,
    WAITING_STAGES,
    Category,
    Funding,
    Kind,
    PassageKind,
    Stage,
)

HELD = (MeetingState.CLOSED, MeetingState.LOCKED)
OURS = "FORUM-D"


@pytest.fixture(scope="module")
def picture() -> Portfolio:
    return example_portfolio()


def test_the_forum_has_a_decider_from_every_administration(picture: Portfolio) -> None:
    parent = {unit.id: unit.parent for unit in picture.units}
    seats = {row.unit for row in picture.members if row.forum == OURS and row.decides}
    seats |= {parent[key] for key in seats}
    homes = {unit.id for unit in picture.units if unit.kind.code == "administration"}
    assert homes - seats == {"KLK"}
    deciders = [row for row in picture.members if row.forum == OURS and row.decides]
    assert sum(row.business for row in deciders) > len(deciders) / 2


def test_the_forum_has_held_seven_meetings_and_plans_the_next(picture: Portfolio) -> None:
    rows = [row for row in picture.meetings if row.forum == OURS]
    assert Counter(row.state for row in rows) == {
        MeetingState.LOCKED: 6,
        MeetingState.CLOSED: 1,
        MeetingState.PLANNED: 1,
    }
    for row in rows:
        assert (row.held_on <= EXAMPLE_DAY) == (row.state in HELD)
        assert bool(row.present) == (row.state in HELD)
        assert (row.locked_on is not None) == (row.state is MeetingState.LOCKED)
        assert row.adjuster is None or row.adjuster in row.present.splitlines()
        assert row.adjuster != row.chair


def test_every_cause_tag_and_outcome_is_met_somewhere(picture: Portfolio) -> None:
    assert {row.cause for row in picture.items} == set(ItemCause)
    assert {row.tag for row in picture.items} == set(ControlTag)
    assert {row.outcome for row in picture.items} - {None} == set(ItemOutcome)


def test_an_item_has_an_outcome_once_its_meeting_was_held(picture: Portfolio) -> None:
    state = {row.id: row.state for row in picture.meetings}
    for row in picture.items:
        assert (row.outcome is not None) == (state[row.meeting] in HELD), row.id
        assert row.wording or row.outcome is None, row.id
        if row.subject:
            assert row.subject in picture.by_id(Kind(row.subject_kind)), row.id


def test_a_recorded_decision_stands_at_the_meeting_that_took_it(picture: Portfolio) -> None:
    day = {row.id: row.held_on for row in picture.meetings}
    body = {row.id: row.unit for row in picture.forums}
    forum = {row.id: row.forum for row in picture.meetings}
    decisions = picture.by_id(Kind.DECISION)
    rows = [row for row in picture.items if row.decision]
    assert len(rows) >= 25
    for row in rows:
        decision = decisions[row.decision]
        assert decision.decided_on == day[row.meeting], row.id
        assert decision.body == body[forum[row.meeting]], row.id
        assert (decision.wording, decision.motive) == (row.wording, row.motive)


def test_every_priority_the_forum_set_this_year_was_on_an_agenda(picture: Portfolio) -> None:
    met = {row.decision for row in picture.items}
    ours = [
        row.id
        for row in picture.decisions
        if row.body == "FD" and row.decided_on and row.decided_on.year == 2026
    ]
    assert set(ours) - met == set()


def test_a_correction_says_what_the_locked_minutes_said(picture: Portfolio) -> None:
    for row in picture.corrections:
        item = picture.by_id(Kind.ITEM)[row.item]
        meeting = picture.by_id(Kind.MEETING)[row.meeting]
        assert item.meeting == row.meeting and row.was in item.wording
        assert row.corrected_on > meeting.locked_on


def test_most_waiting_initiatives_are_judged_by_the_criteria_in_force(picture: Portfolio) -> None:
    judged = {row.id for row in picture.criteria if row.measure is CriterionMeasure.JUDGED}
    waiting = {row.id for row in picture.initiatives if row.stage in WAITING_STAGES}
    scored = {row.initiative for row in picture.scores}
    assert scored <= waiting and len(scored) > 0.8 * len(waiting)
    assert {row.criterion for row in picture.scores} <= judged
    assert all(0 <= row.points <= 4 and row.reason for row in picture.scores)
    since = {row.id: row.registered_on for row in picture.initiatives}
    assert all(since[row.initiative] <= row.scored_on <= EXAMPLE_DAY for row in picture.scores)


def test_the_order_is_whole_and_each_step_from_the_score_has_its_reason(picture: Portfolio) -> None:
    rows = sorted(picture.ranks, key=lambda row: row.position)
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    by_score = sorted(rows, key=lambda row: -row.total)
    assert [row.computed for row in by_score] == list(range(1, len(rows) + 1))
    assert all(bool(row.reason) == (row.position != row.computed) for row in rows)
    stages = {row.id: row.stage for row in picture.initiatives}
    assert {stages[row.initiative] for row in rows} == {Stage.PRIORITISED}


def test_commitments_are_mostly_accepted_some_open_and_one_declined(picture: Portfolio) -> None:
    stages = {row.id: row.stage for row in picture.initiatives}
    of = {row.id: stages.get(row.initiative) for row in picture.benefits}
    rows = picture.commitments
    assert {of[row.benefit] for row in rows} <= DECIDED_STAGES
    declined = [row for row in rows if row.declined_on]
    opened = [row for row in rows if not row.accepted_on and not row.declined_on]
    assert len(declined) == 1 and declined[0].reason
    assert 5 <= len(opened) <= 12
    assert len(rows) - len(opened) > 90


def test_the_four_states_stand_apart_and_low_expected_high_in_order(picture: Portfolio) -> None:
    assert {row.state for row in picture.estimates} == set(EstimateState)
    keys = [(row.benefit, row.state, row.year) for row in picture.estimates]
    assert len(keys) == len(set(keys))
    for row in picture.estimates:
        if row.state is not EstimateState.OUTCOME:
            assert row.low <= row.expected <= row.high, row.id
        assert row.made_on <= EXAMPLE_DAY, row.id


def test_an_outcome_in_money_is_what_was_measured(picture: Portfolio) -> None:
    benefits = picture.by_id(Kind.BENEFIT)
    for row in picture.estimates:
        benefit = benefits[row.benefit]
        if row.state is EstimateState.OUTCOME and benefit.category is Category.FINANCIAL:
            seen = [
                (benefit.baseline - one.value) * 1000
                for one in picture.measurements_of[row.benefit]
                if one.value is not None
            ]
            assert row.expected in seen, row.id


@pytest.mark.parametrize("axis", ["activity", "direct_value"])
def test_two_coders_agree_about_as_often_as_people_do(picture: Portfolio, axis: str) -> None:
    first = picture.by_id(Kind.BENEFIT)
    pairs = [(getattr(first[row.benefit], axis), getattr(row, axis)) for row in picture.codings]
    assert len(pairs) == 40
    assert 0.6 <= kappa(pairs) <= 0.8


def kappa(pairs: Iterable[tuple[object, object]]) -> float:
    """Cohen's kappa, unweighted."""
    rows = list(pairs)
    same = sum(one == other for one, other in rows) / len(rows)
    ones, others = Counter(one for one, _ in rows), Counter(other for _, other in rows)
    chance = sum(ones[key] * others[key] for key in ones) / len(rows) ** 2
    return (same - chance) / (1 - chance)


def test_obligations_are_done_due_and_overdue_and_chased_as_far_as_late(picture: Portfolio) -> None:
    measured = picture.by_id(Kind.MEASUREMENT)
    opened = [row for row in picture.obligations if row.done_on is None]
    overdue = [row for row in opened if row.due_on < EXAMPLE_DAY]
    assert len(picture.obligations) - len(opened) > 80
    assert 5 <= len(overdue) < len(opened) / 2
    for row in picture.obligations:
        if row.measurement:
            assert measured[row.measurement].benefit == row.benefit
            assert measured[row.measurement].measured_on <= row.done_on
        assert row.done_on is None or row.done_on <= EXAMPLE_DAY
        assert row.reminded_on is None or row.due_on < row.reminded_on <= EXAMPLE_DAY
    assert {row.step for row in overdue} == {0, 1, 2, 3}
    assert {row.step for row in opened if row not in overdue} == {0}


def test_costs_add_up_to_the_budget_and_no_pot_is_overdrawn(picture: Portfolio) -> None:
    made: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    for row in picture.costs:
        spent[row.fund] += row.planned
        if row.kind.code == "development":
            made[row.initiative] += row.planned
    for key, planned in made.items():
        assert planned == picture.initiative[key].budget, key
    amount = {row.id: row.amount for row in picture.funds}
    assert {key for key, planned in spent.items() if planned > amount[key]} == set()
    assert {row.funding for row in picture.funds} == set(Funding)


def test_some_pay_for_what_another_unit_receives(picture: Portfolio) -> None:
    receivers = {
        key: {row.unit for row in rows if row.unit} for key, rows in picture.benefits_of.items()
    }
    elsewhere = [row for row in picture.costs if row.unit not in receivers[row.initiative]]
    assert 0.2 < len(elsewhere) / len(picture.costs) < 0.7


def test_what_is_paid_back_comes_from_the_pay_back_pot(picture: Portfolio) -> None:
    funding = {row.id: row.funding for row in picture.funds}
    assert {funding[row.fund] for row in picture.repayments} == {Funding.PAYBACK}
    borrowed = {row.initiative for row in picture.costs if funding[row.fund] is Funding.PAYBACK}
    assert {row.initiative for row in picture.repayments} <= borrowed
    assert any(row.paid_on for row in picture.repayments)


def test_a_frame_adjustment_adds_up_and_agrees_with_its_decision(picture: Portfolio) -> None:
    decisions = picture.by_id(Kind.DECISION)
    assert {(bool(row.accepted_on), bool(row.decision)) for row in picture.adjustments} == {
        (False, False),
        (True, False),
        (True, True),
    }
    for row in picture.adjustments:
        assert row.amount == row.running + row.repayment - row.savings
        if row.decision:
            decided = decisions[row.decision]
            assert (decided.receiving_unit, decided.year) == (row.unit, row.year)
            assert decided.amount == row.amount
            assert row.accepted_on <= decided.decided_on


def test_one_exemption_has_run_out(picture: Portfolio) -> None:
    assert sum(row.until < EXAMPLE_DAY for row in picture.exemptions) == 1
    assert all(row.reason and row.decided_on < row.until for row in picture.exemptions)


def test_the_gates_that_were_passed_by_exemption_are_those_an_exemption_names(
    picture: Portfolio,
) -> None:
    passed = {
        (row.initiative, row.stage, row.exemption)
        for row in picture.passages
        if row.kind is PassageKind.EXEMPTED
    }
    assert passed == {(row.initiative, row.gate, row.id) for row in picture.exemptions}


def test_referrals_and_suggestions_are_answered_declined_and_open(picture: Portfolio) -> None:
    assert {bool(row.answered_on) for row in picture.referrals} == {True, False}
    assert {row.answer for row in picture.suggestions} == {*SuggestionAnswer, None}
    for row in picture.suggestions:
        assert bool(row.answer) == bool(row.answered_on) == bool(row.answer_reason)


def test_a_suggestion_goes_to_the_one_who_decides_in_the_account(picture: Portfolio) -> None:
    accounts = picture.by_id(Kind.ACCOUNT)
    for row in picture.suggestions:
        account = accounts[picture.initiative[row.initiative].account]
        assert account.owner_unit != "FD"
        assert row.unit == account.owner_unit, row.id


def test_time_is_logged_at_every_step(picture: Portfolio) -> None:
    steps = {row.step.code for row in picture.efforts}
    assert steps == {"preparation", "gate", "meeting", "reporting", "follow_up"}
    at = {row.matter for row in picture.efforts}
    state = {row.id: row.state for row in picture.meetings}
    assert {row.id for row in picture.items if state[row.meeting] in HELD} <= at


def test_most_initiatives_tell_their_risk_and_many_effektmål_their_evidence(
    picture: Portfolio,
) -> None:
    told = [row for row in picture.initiatives if row.risk and row.personal_data]
    assert len(told) > 100 and {row.several_units for row in told} == {True, False}
    for field in ("measurement_source", "disbenefit", "evidence"):
        assert sum(getattr(row, field) is not None for row in picture.benefits) > 60, field
    assert all(isinstance(row.planned, Decimal) for row in picture.costs)
