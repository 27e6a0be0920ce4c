"""The queue: who stands in it, in which order, what falls out, and what would raise a place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from styrkedja.insights.prioritisation.pure.line import line
from styrkedja.insights.prioritisation.pure.order import openness, order_in_force
from styrkedja.insights.prioritisation.pure.raising import raises
from styrkedja.insights.prioritisation.pure.ranking import Queue, queue
from styrkedja.insights.prioritisation.pure.scope import Outside, outside, queue_of
from styrkedja.picture.deed_terms import CriterionMeasure as Measure
from styrkedja.picture.deeds import Rank
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, DecisionKind, Stage
from styrkedja.picture.things import Budget, Decision, Initiative
from tests.insights.prioritisation.group import DAY, POLICY, criterion, group, initiative, score

CRITERIA = (criterion("K-B", Measure.JUDGED, "1"), criterion("K-L", Measure.LEGAL, "1"))


def among(*initiatives: Initiative, points: str = "", **more: object) -> Portfolio:
    """Initiatives of a forum, each judged by one digit of `points`; a dot for unknown."""
    scores = tuple(
        score("K-B", one.id, digit)
        for one, digit in zip(initiatives, points, strict=False)
        if digit != "."
    )
    return group(criteria=CRITERIA, initiatives=initiatives, scores=scores, **more)


def queued(picture: Portfolio) -> Queue:
    return queue(picture, POLICY, "FD")


def ids(rows: object) -> list[str]:
    return [row.initiative.id for row in rows]


def rank(of: str, position: int, computed: int | None, **more: object) -> Rank:
    values = {"decision": "B-1", "decided_on": date(2026, 10, 1), "reason": "Därför", **more}
    return Rank(f"R-{of}-{position}", "FD", of, position, computed, 2, **values)


def test_the_highest_total_stands_first_and_equal_ones_by_what_is_known_then_by_id() -> None:
    rows = (
        initiative("I-3"),
        initiative("I-1"),
        initiative("I-2"),
        initiative("I-4", legal_requirement=None),
    )
    found = queued(among(*rows, points="2231"))
    assert ids(found.own) == ["I-2", "I-1", "I-3", "I-4"]
    assert [row.scored.total for row in found.own] == [Decimal("37.5"), 25, 25, 25]
    assert [row.computed for row in found.own] == [1, 2, 3, 4]


def test_too_little_known_gives_no_place_by_score() -> None:
    heavy = (criterion("K-B", Measure.JUDGED, "3"), CRITERIA[1])
    rows = (initiative("I-1", legal_requirement=True), initiative("I-2"))
    picture = group(criteria=heavy, initiatives=rows, scores=(score("K-B", "I-2", "1"),))
    found = queued(picture)
    assert ids(found.own) == ["I-2", "I-1"]
    assert [row.computed for row in found.own] == [1, None]
    assert found.own[1].scored.total == 100


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"business_case_on": date(2025, 11, 24)}, None),
        ({"business_case_on": date(2025, 11, 23)}, Outside.STALE),
        ({"business_case_on": None}, Outside.NO_CASE),
        ({"stage": Stage.IDEA}, Outside.IDEA),
        ({"stage": Stage.PAUSED}, Outside.PAUSED),
        ({"stage": Stage.DECIDED}, Outside.GONE),
        ({"stage": Stage.STOPPED}, Outside.GONE),
        ({"stage": None}, Outside.NO_STAGE),
        ({"stage": Stage.PRIORITISED}, None),
    ],
)
def test_only_what_is_ready_with_a_case_that_holds_stands_in_the_queue(changed, why) -> None:
    one = initiative(**changed)
    assert outside(one, POLICY, DAY) is why
    found = queued(among(one, points="4"))
    assert bool(found.own) is (why is None)
    assert bool(found.fallen) is (why in (Outside.STALE, Outside.NO_CASE))


def test_confirming_the_case_brings_it_back() -> None:
    stale = initiative(business_case_on=date(2024, 1, 1))
    assert ids(queued(among(stale)).own) == []
    assert ids(queued(among(replace(stale, business_case_on=DAY), points="1")).own) == ["I-1"]


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2015, 1, 1), DAY), st.dates(date(2015, 1, 1), DAY))
def test_waiting_never_raises_a_place(registered: date, since: date) -> None:
    first, second = initiative("I-1"), initiative("I-2")
    waited = replace(second, registered_on=registered, waiting_since=since, stage_since=since)
    assert ids(queued(among(first, waited, points="22")).own) == ["I-1", "I-2"]


def test_accounts_of_others_are_only_suggested_and_only_what_the_forum_has_judged() -> None:
    rows = (
        initiative("I-1"),
        initiative("I-2", account="PDT"),
        initiative("I-3", account="P-VO"),
        initiative("I-4", account="P-VO"),
    )
    found = queued(among(*rows, points="123"))
    assert (ids(found.own), ids(found.elsewhere)) == (["I-2", "I-1"], ["I-3"])
    picture = among(*rows, points="123")
    assert [queue_of(picture, one) for one in rows] == ["FD", "FD", "FD", None]


def test_the_decided_order_stands_before_the_score_and_what_is_new_comes_after() -> None:
    rows = (initiative("I-1"), initiative("I-2"), initiative("I-3"))
    picture = among(*rows, points="124", ranks=(rank("I-1", 1, 2), rank("I-2", 2, 1)))
    found = queued(picture)
    assert ids(found.own) == ["I-1", "I-2", "I-3"]
    assert [(row.computed, row.is_new) for row in found.own] == [(3, False), (2, False), (1, True)]


def test_the_latest_order_holds_and_the_earlier_remains() -> None:
    ranks = (
        rank("I-1", 1, 1),
        rank("I-1", 2, 2, decision="B-2", decided_on=date(2026, 11, 1)),
        rank("I-1", 3, 3, decision="B-3", decided_on=date(2026, 11, 25)),
    )
    picture = among(initiative(), ranks=ranks)
    assert order_in_force(picture, "FD").decision == "B-2"


def test_openness_counts_reasons_and_decisions() -> None:
    ranks = (rank("I-1", 1, 2), rank("I-2", 2, 1, reason=None), rank("I-3", 3, 3, decision="B-9"))
    decision = Decision("B-1", DecisionKind.OTHER, body="FD", motive="Så är det")
    other = Decision("B-2", DecisionKind.PRIORITISE, body="FD")
    found = openness(among(ranks=ranks, decisions=(decision, other)), "FD")
    assert (found.decisions, found.motivated) == (2, 1)
    assert (found.overrides, found.reasoned, found.places, found.undecided) == (2, 1, 3, 1)


def test_what_would_raise_it_most_says_the_place_it_would_give() -> None:
    rows = (initiative("I-1"), initiative("I-2"))
    found = queued(among(*rows, points="13"))
    second = found.own[1]
    lifted = raises(second, found.own)
    assert [row.part.criterion.id for row in lifted] == ["K-L", "K-B"]
    assert (lifted[0].total, lifted[0].gain, lifted[0].computed) == (Decimal("62.5"), 50, 1)
    assert lifted[1].computed == 1


def money(amount: int, **more: object) -> Budget:
    values = {"year": 2027, "kind": BudgetKind.DEVELOPMENT, "account": "PDT", **more}
    return Budget("BU", "Pott", amount=Decimal(amount), **values)


def test_the_line_is_drawn_where_next_years_money_ends() -> None:
    rows = tuple(initiative(f"I-{n}") for n in (1, 2, 3))
    picture = among(*rows, points="321", budgets=(money(2_500_000),))
    found = line(picture, "FD", queued(picture).own)
    assert (found.reaches, found.used, found.stopped_by) == (2, 2_000_000, "I-3")
    for other in ({"year": 2026}, {"account": "P-VO"}, {"initiative": "I-1"}):
        picture = among(*rows, points="321", budgets=(money(2_500_000, **other),))
        assert line(picture, "FD", queued(picture).own) is None


def test_an_unknown_budget_ends_the_line() -> None:
    rows = (initiative("I-1", budget=None), initiative("I-2"))
    picture = among(*rows, points="31", budgets=(money(9_000_000),))
    found = line(picture, "FD", queued(picture).own)
    assert (found.reaches, found.unknown) == (0, True)


def test_accounts_in_a_circle_and_lost_references_harm_nothing() -> None:
    circle = tuple(
        replace(row, parent=up, owner_unit=None)
        for row, up in zip(group().accounts[:2], ("PDT", "DUP"), strict=True)
    )
    picture = among(initiative(account="PDT"), initiative("I-2", account="borta"), accounts=circle)
    assert (queued(picture).own, queued(picture).elsewhere) == ((), ())
