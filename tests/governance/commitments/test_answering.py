"""A unit's own head answers for it; what is accepted holds, and the frame follows from the answers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from styrkedja.governance.commitments.actions import accept_frame, answer, propose, reverse
from styrkedja.governance.commitments.stopped import Moved, NotYours, Outdated
from styrkedja.governance.commitments.wish import Answer, FrameWish
from styrkedja.governance.gates import actions as gates
from styrkedja.picture.terms import DecisionKind, Kind, Stage
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import position
from tests.governance.commitments.framed import (
    CONTROLLER,
    SCHOOL_HEAD,
    adjustments,
    amount,
    framed,
    row,
)
from tests.governance.gates.grounds import CHIEF, DEVELOPER, ELECTED, HEAD, NOON, TODAY

pytestmark = pytest.mark.django_db


def answered(id_: str, by, *, accepts: bool = True, **more: object):
    return answer(Answer(id_, accepts, **more), by=by, at=NOON)


def test_only_the_head_of_the_receiving_unit_answers_for_it() -> None:
    framed()
    before = position()
    for stranger in (CHIEF, DEVELOPER, SCHOOL_HEAD, CONTROLLER, ELECTED):
        with pytest.raises(NotYours, match="Omsorgen"):
            answered("Å-VOF", stranger)
    assert position() == before
    answered("Å-VOF", HEAD)
    assert row(Kind.COMMITMENT, "Å-VOF").values["accepted_on"] == TODAY


@pytest.mark.parametrize("by", [CHIEF, DEVELOPER, SCHOOL_HEAD])
def test_no_other_door_lets_anybody_answer_for_another_unit(by) -> None:
    framed()
    change = Change("Å-VOF", {"accepted_on": TODAY})
    with pytest.raises(Refused, match="head of the receiving unit|not cover"):
        gates.save(Kind.COMMITMENT, [change], by=by, at=NOON)
    with pytest.raises(Refused, match="head of the receiving unit|not cover"):
        gates.save(Kind.COMMITMENT, [change], by=by, at=NOON, file="åtaganden.xlsx")
    new = Change("Å-NY", {"benefit": "E-9", "unit": "VOF", "accepted_on": TODAY}, 0)
    with pytest.raises(Refused, match="head of the receiving unit|not cover"):
        gates.save(Kind.COMMITMENT, [new], by=by, at=NOON)


def test_an_old_answer_may_be_taken_over_with_the_file_it_stood_in() -> None:
    framed()
    new = Change("Å-NY", {"benefit": "E-9", "unit": "DIG", "accepted_on": TODAY}, 0)
    gates.save(Kind.COMMITMENT, [new], by=CHIEF, at=NOON, file="gamla.xlsx")
    other = replace(new, id="Å-NYTT")
    with pytest.raises(Refused, match="head of the receiving unit|not cover"):
        gates.save(Kind.COMMITMENT, [other], by=DEVELOPER, at=NOON, file="gamla.xlsx")


def test_a_unit_declines_with_a_reason_and_answers_once() -> None:
    framed()
    with pytest.raises(Refused, match="Write why"):
        answered("Å-VOF", HEAD, accepts=False, reason="  ")
    answered("Å-VOF", HEAD, accepts=False, reason="Ingen bemanning förrän 2029")
    values = row(Kind.COMMITMENT, "Å-VOF").values
    assert (values["declined_on"], values["reason"]) == (TODAY, "Ingen bemanning förrän 2029")
    with pytest.raises(Moved, match=HEAD.name):
        answered("Å-VOF", HEAD)


def test_a_stale_page_is_told_what_has_changed() -> None:
    framed()
    seen = position()
    doors.save(Kind.ESTIMATE, [amount("B-VOF-2027", "VOF", 2027, 900_000)], by=SYSTEM, at=NOON)
    with pytest.raises(Moved, match="B-VOF-2027"):
        answered("Å-VOF", HEAD, seen=seen)
    assert row(Kind.COMMITMENT, "Å-VOF").values["accepted_on"] is None


def test_the_benefit_is_taken_on_when_every_receiving_unit_has_accepted() -> None:
    framed()
    doors.save(Kind.BENEFIT, [Change("E-9", {"accepted_on": None})], by=SYSTEM, at=NOON)
    answered("Å-VOF", HEAD)
    assert row(Kind.BENEFIT, "E-9").values["accepted_on"] is None
    answered("Å-GSF", SCHOOL_HEAD)
    assert row(Kind.BENEFIT, "E-9").values["accepted_on"] == TODAY


def test_the_amounts_of_an_accepted_commitment_change_only_by_a_change_decision() -> None:
    framed()
    answered("Å-VOF", HEAD)
    changes = [
        amount("B-VOF-2027", "VOF", 2027, 1),  # another amount
        amount("B-VOF-2029", "VOF", 2029, 1),  # another year
        amount("B-GSF-2027", "VOF", 2027, 1),  # moved in from another unit
    ]
    for change in changes:
        for file in ("", "belopp.xlsx"):
            with pytest.raises(Refused, match="has accepted the commitment"):
                gates.save(Kind.ESTIMATE, [change], by=CHIEF, at=NOON, file=file)
    with pytest.raises(Refused, match="has accepted the commitment"):
        doors.remove(Kind.ESTIMATE, {"B-VOF-2027": None}, by=CHIEF, at=NOON)
    gates.save(Kind.ESTIMATE, [amount("P-1", "VOF", 2027, 1, "forecast")], by=CHIEF, at=NOON)
    decision = {
        "kind": DecisionKind.CHANGE,
        "subject_kind": Kind.BENEFIT,
        "subject": "E-9",
        "decided_on": TODAY,
    }
    doors.save(Kind.DECISION, [Change("BESL-Ä", decision)], by=SYSTEM, at=NOON)
    gates.save(Kind.ESTIMATE, changes[:1], by=CHIEF, at=NOON)
    with pytest.raises(Refused, match="has accepted the commitment"):  # one decision, one change
        gates.save(Kind.ESTIMATE, [amount("B-VOF-2027", "VOF", 2027, 2)], by=CHIEF, at=NOON)


def test_answers_recompute_what_waits_and_leave_what_is_settled() -> None:
    framed(Stage.PRIORITISED)
    answered("Å-VOF", HEAD)
    found = adjustments()
    assert {key: each.values["amount"] for key, each in found.items()} == {
        ("VOF", 2027): Decimal(-400_000),
        ("VOF", 2028): Decimal(-350_000),
    }
    with pytest.raises(NotYours):
        accept_frame(FrameWish(found["VOF", 2027].id), by=SCHOOL_HEAD, at=NOON)
    accept_frame(FrameWish(found["VOF", 2027].id), by=HEAD, at=NOON)
    accepted = row(Kind.ADJUSTMENT, found["VOF", 2027].id).values
    assert (accepted["accepted_on"], accepted["accepted_by"]) == (TODAY, "Chef för Omsorgen")
    answered("Å-GSF", SCHOOL_HEAD)
    assert set(adjustments()) == {(unit, year) for unit in ("VOF", "GSF") for year in (2027, 2028)}
    assert row(Kind.ADJUSTMENT, found["VOF", 2027].id).values == accepted


def test_a_proposal_that_no_longer_holds_is_computed_anew_instead_of_accepted() -> None:
    framed(Stage.PRIORITISED)
    answered("Å-VOF", HEAD)
    waiting = adjustments()["VOF", 2028]
    doors.save(Kind.COST, [Change("KO-9", {"planned": Decimal(80_000)})], by=SYSTEM, at=NOON)
    with pytest.raises(Outdated):
        accept_frame(FrameWish(waiting.id), by=HEAD, at=NOON)
    values = row(Kind.ADJUSTMENT, waiting.id).values
    assert (values["amount"], values["accepted_on"]) == (Decimal(-320_000), None)


def test_frames_are_computed_by_who_runs_the_initiative_or_writes_frames() -> None:
    framed()
    answered("Å-VOF", HEAD)
    for stranger in (SCHOOL_HEAD, ELECTED):
        with pytest.raises(NotYours):
            propose("I-9", by=stranger, at=NOON)
    assert propose("I-9", by=DEVELOPER, at=NOON)
    assert not propose("I-9", by=CONTROLLER, at=NOON), "nothing has changed"
    assert len(adjustments()) == 2


@pytest.mark.parametrize("file", ["", "ramar.xlsx"])
def test_a_settled_adjustment_is_changed_and_removed_by_no_door(file: str) -> None:
    framed(Stage.PRIORITISED)
    answered("Å-VOF", HEAD)
    id_ = adjustments()["VOF", 2027].id
    accept_frame(FrameWish(id_), by=HEAD, at=NOON)
    before = row(Kind.ADJUSTMENT, id_).values
    for values in ({"amount": Decimal(0)}, {"accepted_on": None}, {"unit": "GSF"}, {"year": 2031}):
        for by in (CHIEF, CONTROLLER, HEAD):
            with pytest.raises(Refused):
                gates.save(Kind.ADJUSTMENT, [Change(id_, values)], by=by, at=NOON, file=file)
    with pytest.raises(Refused):
        doors.remove(Kind.ADJUSTMENT, {id_: None}, by=CHIEF, at=NOON)
    waiting = adjustments()["VOF", 2028].id
    for values in ({"accepted_on": TODAY}, {"decision": "BESL-P"}, {"reverses": id_}):
        with pytest.raises(Refused, match="not written here"):
            gates.save(Kind.ADJUSTMENT, [Change(waiting, values)], by=CHIEF, at=NOON, file=file)
    assert row(Kind.ADJUSTMENT, id_).values == before


def test_a_frame_is_taken_back_only_by_a_decision_of_who_decides() -> None:
    framed(Stage.PRIORITISED)
    answered("Å-VOF", HEAD)
    id_ = adjustments()["VOF", 2027].id
    with pytest.raises(Refused, match="nothing to take back"):
        reverse(FrameWish(id_, "Fel"), by=HEAD, at=NOON)
    accept_frame(FrameWish(id_), by=HEAD, at=NOON)
    for stranger in (CHIEF, DEVELOPER, SCHOOL_HEAD, CONTROLLER):
        with pytest.raises(NotYours):
            reverse(FrameWish(id_, "Fel"), by=stranger, at=NOON)
    with pytest.raises(Refused, match="reason"):
        reverse(FrameWish(id_, " "), by=HEAD, at=NOON)
    back = row(Kind.ADJUSTMENT, reverse(FrameWish(id_, "Lokalen blev kvar"), by=HEAD, at=NOON))
    assert (back.values["amount"], back.values["reverses"]) == (Decimal(400_000), id_)
    decision = row(Kind.DECISION, back.values["decision"]).values
    assert (decision["kind"], decision["receiving_unit"]) == (DecisionKind.FRAME, "VOF")
    assert (decision["amount"], decision["motive"]) == (Decimal(400_000), "Lokalen blev kvar")
    net = sum(
        each.values["amount"]
        for each in records(SHELVES[Kind.ADJUSTMENT])
        if (each.values["unit"], each.values["year"]) == ("VOF", 2027)
    )
    assert net == 0, "a reversal leaves nothing, and nothing new is proposed by itself"
    assert not propose("I-9", by=DEVELOPER, at=NOON)
    with pytest.raises(Moved, match=back.id):
        reverse(FrameWish(id_, "Igen"), by=HEAD, at=NOON)
