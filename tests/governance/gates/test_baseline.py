"""At the go decision the business case is frozen; what changes after it is seen beside it."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.queries import then_and_now
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.terms import BudgetKind, DecisionKind, Kind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.gates.queries import baseline_of
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import portfolio
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
