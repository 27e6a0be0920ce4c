"""A record and its akt show what was decided beside what it says now."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from styrkedja.front.start.frozen import then_in
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.wish import Wish
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import portfolio
from tests.governance.gates.grounds import HEAD, NOON, TODAY, benefit, settle
from tests.visiting import signed_in

pytestmark = pytest.mark.usefixtures("registers")


@pytest.fixture
def decided() -> None:
    """An initiative with a commitment and its go decision."""
    settle(commitment=[Change("ÅT-1", {"benefit": "E-1", "unit": "VOF", "value": Decimal(35)})])
    for stage in (Stage.PREPARED, Stage.PRIORITISED, Stage.DECIDED):
        pass_gate(Wish("I-1", stage, motive="Störst effekt"), by=HEAD, at=NOON)


def then(kind: Kind, id_: str):
    return then_in(portfolio(TODAY), Ref(kind, id_))


def test_each_frozen_row_tells_its_own_differences_and_leads_to_all(decided: None) -> None:
    assert "som vid genomförandebeslutet" in then(Kind.BENEFIT, "E-1").said.sv
    save(Kind.BENEFIT, [Change("E-1", {"target": Decimal(45)})], by=SYSTEM, at=NOON)
    save(
        Kind.BENEFIT,
        [Change("E-8", benefit(first_measurement_on=date(2029, 1, 1)), 0)],
        by=SYSTEM,
        at=NOON,
    )
    own = then(Kind.BENEFIT, "E-1")
    assert [tuple(map(str, row[1:])) for row in own.table.rows] == [("35", "45")]
    assert "1 fält" in own.said.sv
    assert "Inget ändringsbeslut" in own.said.sv
    assert "2 skillnader" in own.link.sv
    assert own.href.endswith("I-1#da-och-nu")
    assert "Fanns inte" in then(Kind.BENEFIT, "E-8").said.sv
    for kind, id_ in ((Kind.INITIATIVE, "I-1"), (Kind.COMMITMENT, "ÅT-1")):
        assert then(kind, id_).table is None
        assert "2 skillnader" in then(kind, id_).link.sv
    assert then(Kind.INITIATIVE, "I-2") is None
    assert then(Kind.GOAL, "M-1") is None


def test_the_record_and_the_akt_both_show_it(decided: None) -> None:
    save(Kind.BENEFIT, [Change("E-1", {"target": Decimal(45)})], by=SYSTEM, at=NOON)
    visitor = signed_in("auditor")
    for address in ("/register/effektmal/rad/E-1", "/akt/benefit/E-1"):
        page = visitor.get(address).content.decode()
        assert "Ändrat sedan genomförandebeslutet" in page
        assert "/beslutspunkter/initiativ/I-1#da-och-nu" in page
    assert "Då och nu" not in visitor.get("/register/mal/rad/M-1").content.decode()
