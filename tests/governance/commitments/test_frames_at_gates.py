"""The frame goes through the gates with its initiative: proposed when it is prioritised, decided when it is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from styrkedja.governance.commitments.actions import accept_frame, answer, decide_frame
from styrkedja.governance.commitments.framing import renew
from styrkedja.governance.commitments.wish import Answer, FrameWish
from styrkedja.governance.gates.actions import pass_gate
from styrkedja.governance.gates.queries import then_and_now
from styrkedja.governance.gates.stopped import Stopped
from styrkedja.governance.gates.wish import Wish
from styrkedja.insights.economy.pure.frame import FORMULA
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers import doors
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import portfolio
from styrkedja.registers.trail.actions import recording
from styrkedja.registers.trail.queries import position
from tests.governance.commitments.framed import SCHOOL_HEAD, adjustments, framed, row
from tests.governance.gates.grounds import HEAD, NOON, TODAY

pytestmark = pytest.mark.usefixtures("registers")


def passed(stage: Stage, motive: str = "Störst effekt"):
    return pass_gate(Wish("I-9", stage, motive=motive), by=HEAD, at=NOON)


def prioritised() -> None:
    """Both units have taken it on, and the initiative is prioritised."""
    framed()
    answer(Answer("Å-VOF", True), by=HEAD, at=NOON)
    answer(Answer("Å-GSF", True), by=SCHOOL_HEAD, at=NOON)
    assert adjustments() == {}, "nothing is proposed before the initiative is prioritised"
    passed(Stage.PRIORITISED)


def ready() -> None:
    """All that the go decision asks for beside the frame."""
    decided = {"business_case_on": TODAY}
    doors.save(Kind.INITIATIVE, [Change("I-9", decided)], by=SYSTEM, at=NOON)


def test_the_passage_to_prioritised_proposes_the_frames_for_the_units_to_accept() -> None:
    prioritised()
    found = adjustments()
    assert {key: each.values["amount"] for key, each in found.items()} == {
        ("VOF", 2027): Decimal(-400_000),
        ("VOF", 2028): Decimal(-350_000),  # 50 000 of new running cost
        ("GSF", 2027): Decimal(-100_000),
        ("GSF", 2028): Decimal(-100_000),
    }
    assert {each.values["formula"] for each in found.values()} == {FORMULA}
    assert {each.values["accepted_on"] for each in found.values()} == {None}


def test_the_go_decision_decides_what_the_units_have_accepted_and_nothing_else() -> None:
    prioritised()
    ready()
    accepted = adjustments()["VOF", 2027].id
    with pytest.raises(Stopped) as said:
        passed(Stage.DECIDED)
    assert "D106" in {each.code for each in said.value.judgement.missing}
    accept_frame(FrameWish(accepted), by=HEAD, at=NOON)
    done = passed(Stage.DECIDED)
    found = {each.id: each.values["decision"] for each in adjustments().values()}
    assert found.pop(accepted) == done.decision
    assert set(found.values()) == {None}
    assert then_and_now(portfolio(TODAY), "I-9").differences == (), "the baseline holds it too"


def test_a_refused_passage_leaves_every_adjustment_as_it_was() -> None:
    prioritised()
    accept_frame(FrameWish(adjustments()["VOF", 2027].id), by=HEAD, at=NOON)
    gone = {"measured_by": None, "method": None, "first_measurement_on": None}
    doors.save(Kind.BENEFIT, [Change("E-9", gone)], by=SYSTEM, at=NOON)
    before, stood = position(), adjustments()
    with pytest.raises(Stopped):
        passed(Stage.DECIDED)
    assert (position(), adjustments()) == (before, stood)


def test_what_is_accepted_after_the_go_decision_has_a_decision_of_its_own() -> None:
    prioritised()
    ready()
    first, late = adjustments()["VOF", 2027].id, adjustments()["VOF", 2028].id
    accept_frame(FrameWish(first), by=HEAD, at=NOON)
    with pytest.raises(Refused, match="decided with the initiative"):
        decide_frame(FrameWish(first, "Nu"), by=HEAD, at=NOON)
    passed(Stage.DECIDED)
    with pytest.raises(Refused, match="has not accepted"):
        decide_frame(FrameWish(late, "Nu"), by=HEAD, at=NOON)
    accept_frame(FrameWish(late), by=HEAD, at=NOON)
    decision = decide_frame(FrameWish(late, "Enheten godtog efteråt"), by=HEAD, at=NOON)
    assert row(Kind.ADJUSTMENT, late).values["decision"] == decision
    assert row(Kind.DECISION, decision).values["amount"] == Decimal(-350_000)


def test_a_proposal_with_nothing_left_in_it_is_withdrawn() -> None:
    prioritised()
    declined = {"accepted_on": None, "declined_on": TODAY, "reason": "Omorganisation"}
    decision = {"kind": "change", "subject_kind": Kind.BENEFIT, "subject": "E-9"}
    changed = Change("BESL-Ä", {**decision, "decided_on": TODAY})
    doors.save(Kind.DECISION, [changed], by=SYSTEM, at=NOON)
    doors.save(Kind.COMMITMENT, [Change("Å-GSF", declined)], by=SYSTEM, at=NOON)
    with recording(by=SYSTEM, at=NOON) as trail:
        renew(neighbourhood("I-9", TODAY), "I-9", trail)
    assert {unit for unit, _ in adjustments()} == {"VOF"}
