"""A file changes no accepted adjustment, and answers for nobody: through the web's own intake."""

from __future__ import annotations

import pytest

from styrkedja.governance.commitments.actions import accept_frame, answer
from styrkedja.governance.commitments.wish import Answer, FrameWish
from styrkedja.governance.gates import actions as gates
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.queries import position
from tests.front.intake.visiting import Visitor, workbook
from tests.governance.commitments.framed import SCHOOL_HEAD, adjustments, framed, row
from tests.governance.gates.grounds import CHIEF, DEVELOPER, HEAD, NOON, TODAY, benefit

pytestmark = pytest.mark.django_db


def test_a_workbook_with_another_amount_is_refused_whole_and_says_why() -> None:
    framed(Stage.PRIORITISED)
    answer(Answer("Å-VOF", True), by=HEAD, at=NOON)
    accepted = adjustments()["VOF", 2027]
    accept_frame(FrameWish(accepted.id), by=HEAD, at=NOON)
    rows = {
        Kind.COMMITMENT: [{"id": "Å-GSF", "accepted_on": "2026-11-20"}],
        Kind.ADJUSTMENT: [{"id": accepted.id, "amount": "-1"}],
    }
    visitor, before = Visitor("cdo"), position()
    for one in (rows, {Kind.ADJUSTMENT: rows[Kind.ADJUSTMENT]}):
        visitor.upload(workbook(one)).apply()
        assert position() == before
        assert "godtagen" in visitor.text or "chefen" in visitor.text
    assert row(Kind.ADJUSTMENT, accepted.id).values["amount"] == accepted.values["amount"]
    assert row(Kind.COMMITMENT, "Å-GSF").values["accepted_on"] is None


@pytest.mark.parametrize("by", [CHIEF, DEVELOPER, SCHOOL_HEAD])
@pytest.mark.parametrize("file", ["", "mål.xlsx"])
def test_nobody_takes_on_an_effektmål_for_another_unit(by: Actor, file: str) -> None:
    framed(Stage.IDEA)
    gates.save(Kind.BENEFIT, [Change("E-9", {"accepted_on": None})], by=HEAD, at=NOON)
    before = position()
    with pytest.raises(Refused, match="head of the receiving unit|not cover"):
        gates.save(Kind.BENEFIT, [Change("E-9", {"accepted_on": TODAY})], by=by, at=NOON, file=file)
    assert position() == before
    gates.save(Kind.BENEFIT, [Change("E-9", {"accepted_on": TODAY})], by=HEAD, at=NOON, file=file)
    assert row(Kind.BENEFIT, "E-9").values["accepted_on"] == TODAY


def test_an_effektmål_taken_on_by_one_unit_does_not_follow_to_another() -> None:
    framed(Stage.IDEA)
    with pytest.raises(Refused, match="another one"):
        gates.save(Kind.BENEFIT, [Change("E-9", {"unit": "GSF"})], by=DEVELOPER, at=NOON)
    let_go = {"accepted_on": None, "unit": "GSF"}
    with pytest.raises(Refused, match="head of the receiving unit"):
        gates.save(Kind.BENEFIT, [Change("E-9", let_go)], by=DEVELOPER, at=NOON)
    gates.save(Kind.BENEFIT, [Change("E-9", {"accepted_on": None})], by=HEAD, at=NOON)
    gates.save(Kind.BENEFIT, [Change("E-9", {"unit": "GSF"})], by=DEVELOPER, at=NOON)


def test_what_was_taken_on_before_the_register_comes_in_with_its_file() -> None:
    framed(Stage.IDEA)
    old = Change("E-10", benefit(initiative="I-9"), 0)
    with pytest.raises(Refused, match="head of the receiving unit"):
        gates.save(Kind.BENEFIT, [old], by=CHIEF, at=NOON)
    gates.save(Kind.BENEFIT, [old], by=CHIEF, at=NOON, file="gamla.xlsx")


def test_an_answer_in_the_form_or_a_file_sets_the_day_and_the_frames_as_the_page_does() -> None:
    framed(Stage.PRIORITISED)
    gates.save(Kind.BENEFIT, [Change("E-9", {"accepted_on": None})], by=HEAD, at=NOON)
    for id_, by, file in (("Å-VOF", HEAD, ""), ("Å-GSF", SCHOOL_HEAD, "svar.xlsx")):
        given = [Change(id_, {"accepted_on": TODAY})]
        gates.save(Kind.COMMITMENT, given, by=by, at=NOON, file=file)
    assert row(Kind.BENEFIT, "E-9").values["accepted_on"] == TODAY
    assert adjustments()["VOF", 2027].values["amount"] == -400_000
    assert adjustments()["GSF", 2028].values["amount"] == -100_000
