"""At the go decision the business case is frozen; what changes after it is seen beside it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from styrkedja.config.policies import policy_in_force
from styrkedja.front.reports.field_names import field_name
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.queries import then_and_now
from styrkedja.governance.gates.wish import Wish
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from styrkedja.picture.baseline import baseline_in, benefits_in, undecided
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, DecisionKind, Kind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.gates.queries import baseline_of
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import kept_picture, portfolio
from tests.governance.gates.grounds import HEAD, NOON, TODAY, settle

pytestmark = pytest.mark.usefixtures("registers")


@pytest.fixture
def gone() -> None:
    """An initiative that has its go decision."""
    cost = Change(
        "KO-1",
        {"initiative": "I-1", "unit": "VOF", "year": 2027, "kind": BudgetKind.DEVELOPMENT}
        | {"planned": Decimal(500_000)},
    )
    budget = Change("BU-1", {"name": "Utveckling", "initiative": "I-1", "amount": Decimal(900_000)})
    commitment = Change("ÅT-1", {"benefit": "E-1", "unit": "VOF", "value": Decimal(35)})
    settle(cost=[cost], budget=[budget], commitment=[commitment])
    for stage in (Stage.PREPARED, Stage.PRIORITISED, Stage.DECIDED):
        pass_gate(Wish("I-1", stage, motive="Störst effekt"), by=HEAD, at=NOON)


def test_nothing_is_frozen_before_the_go_decision() -> None:
    settle()
    assert baseline_of("I-1") is None
    assert then_and_now(portfolio(TODAY), "I-1") is None


def test_the_whole_case_is_frozen_and_nothing_differs_yet(gone: None) -> None:
    content = json.loads(baseline_of("I-1").content)
    assert content["benefit"]["E-1"]["target"] == "35"
    assert content["cost"]["KO-1"]["planned"] == "500000"
    assert content["commitment"]["ÅT-1"]["value"] == "35"
    assert content["initiative"]["I-1"]["budget"] == "900000"
    assert then_and_now(portfolio(TODAY), "I-1").differences == ()


def test_what_changes_after_the_decision_is_seen_beside_it(gone: None) -> None:
    save(Kind.BENEFIT, [Change("E-1", {"target": Decimal(45)})], by=SYSTEM, at=NOON)
    seen = then_and_now(portfolio(TODAY), "I-1")
    (one,) = seen.differences
    assert (one.ref.id, one.key, one.then, one.now) == ("E-1", "target", "35", "45")
    assert not seen.decided
    decision = {"kind": DecisionKind.CHANGE, "subject_kind": Kind.BENEFIT, "subject": "E-1"}
    decision |= {"decided_on": date(2026, 11, 24)}
    save(Kind.DECISION, [Change("B-1", decision)], by=SYSTEM, at=NOON)
    assert then_and_now(portfolio(TODAY), "I-1").decided


def test_the_steps_of_the_work_are_no_change_of_the_case(gone: None) -> None:
    pass_gate(Wish("I-1", Stage.ONGOING), by=HEAD, at=NOON)
    assert then_and_now(portfolio(TODAY), "I-1").differences == ()


def test_the_frozen_is_never_written_over(gone: None) -> None:
    text = baseline_of("I-1").content
    save(Kind.BENEFIT, [Change("E-1", {"target": Decimal(45)})], by=SYSTEM, at=NOON)
    assert baseline_of("I-1").content == text


def found_of(picture: Portfolio) -> list[str]:
    """What the rules of the baseline find."""
    rules = [catalogue()[code] for code in ("B226", "B227", "B228")]
    findings = check(picture, policy_in_force(""), rules).findings
    return [f"{one.code} {one.subject.id} {one.field}" for one in findings]


def test_a_rule_breaks_on_what_the_page_shows_until_a_change_decision_is_made(gone: None) -> None:
    assert found_of(kept_picture(TODAY)) == []
    save(Kind.BENEFIT, [Change("E-1", {"target": Decimal(45)})], by=SYSTEM, at=NOON)
    save(Kind.BENEFIT, [Change("E-2", {"initiative": "I-1", "name": "Nytt"})], by=SYSTEM, at=NOON)
    assert found_of(kept_picture(TODAY)) == ["B226 E-1 target", "B227 E-2 initiative"]
    page = then_and_now(kept_picture(TODAY), "I-1").differences
    seen = undecided(kept_picture(TODAY), "I-1").differences
    assert [one for one in page if one.ref.kind is Kind.BENEFIT] == list(seen)
    decision = {"kind": DecisionKind.CHANGE, "subject_kind": Kind.INITIATIVE, "subject": "I-1"}
    save(Kind.DECISION, [Change("B-1", decision | {"decided_on": TODAY})], by=SYSTEM, at=NOON)
    assert found_of(kept_picture(TODAY)) == []


def test_the_picture_kept_since_before_the_go_decision_learns_what_was_frozen() -> None:
    assert kept_picture(TODAY).passages_of == {}
    settle(
        budget=[Change("BU-1", {"name": "Utveckling", "initiative": "I-1", "amount": Decimal(9)})]
    )
    kept_picture(TODAY)
    for stage in (Stage.PREPARED, Stage.PRIORITISED, Stage.DECIDED):
        pass_gate(Wish("I-1", stage, motive="Störst effekt"), by=HEAD, at=NOON)
    frozen = baseline_in(kept_picture(TODAY), "I-1")
    assert frozen == baseline_in(portfolio(TODAY), "I-1")
    assert benefits_in(frozen.benefits)["E-1"]["target"] == "35"


def test_a_file_that_carries_no_baseline_leaves_the_rule_unjudged(gone: None) -> None:
    asked = catalogue()["B226"]
    carried = frozenset(asked.asks) - {"passage.baseline"}
    verdict = check(replace(portfolio(TODAY), carried=carried), policy_in_force(""), [asked])
    assert verdict.unjudged == {"B226": ("passage.baseline",)}
    assert field_name("passage.baseline").sv == "Det som frystes vid genomförandebeslutet"
