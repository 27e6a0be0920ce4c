"""A unit that says no to a frame proposal holds the go decision back, with its reason, until it is changed."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.urls import reverse

from styrkedja.governance.commitments.actions import accept_frame, decline_frame, propose
from styrkedja.governance.commitments.pure.waiting import matters
from styrkedja.governance.commitments.stopped import NotYours
from styrkedja.governance.commitments.wish import FrameWish
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import portfolio
from styrkedja.registers.trail.queries import history
from tests.governance.commitments.framed import CONTROLLER, SCHOOL_HEAD, adjustments, row
from tests.governance.commitments.test_frames_at_gates import passed, prioritised, ready
from tests.governance.gates.grounds import HEAD, NOON, TODAY
from tests.page_read import Page
from tests.visiting import signed_in

YESTERDAY = TODAY - timedelta(days=1)
WHY = "Besparingen räknas redan hem i skolans eget initiativ."
pytestmark = pytest.mark.usefixtures("registers")


def declined(by: Actor = SCHOOL_HEAD, motive: str = WHY) -> str:
    """The school's no to its first year; the id of the proposal."""
    id_ = adjustments()["GSF", 2027].id
    decline_frame(FrameWish(id_, motive=motive), by=by, at=NOON)
    return id_


def all_but_the_school_ready() -> None:
    prioritised()
    ready()
    accept_frame(FrameWish(adjustments()["VOF", 2027].id), by=HEAD, at=NOON)


def test_a_no_holds_the_go_decision_back_with_its_reason_and_is_in_the_trail() -> None:
    all_but_the_school_ready()
    id_ = declined()
    with pytest.raises(Refused) as said:
        passed(Stage.DECIDED)
    assert WHY in said.value.faults[0].words.sv and "Skolan" in said.value.faults[0].words.sv
    assert portfolio(TODAY).initiative["I-9"].stage is Stage.PRIORITISED
    (first, *_) = history(Kind.ADJUSTMENT.code, id_)
    assert (first.by_id, first.after["reason"]) == (SCHOOL_HEAD.id, WHY)


def test_a_proposal_that_is_changed_waits_for_a_new_answer_and_holds_nothing_back() -> None:
    all_but_the_school_ready()
    id_ = declined()
    assert propose("I-9", by=CONTROLLER, at=NOON) == (), "the same again is no change"
    cost = {"initiative": "I-9", "unit": "GSF", "year": 2027, "planned": Decimal(40_000)}
    cost |= {key: row(Kind.COST, "KO-9").values[key] for key in ("kind", "spending")}
    doors.save(Kind.COST, [Change("KO-10", cost)], by=SYSTEM, at=NOON)
    assert id_ in propose("I-9", by=CONTROLLER, at=NOON)
    assert row(Kind.ADJUSTMENT, id_).values["declined_on"] is None
    passed(Stage.DECIDED)


def test_a_declined_proposal_that_is_changed_by_hand_waits_for_a_new_answer() -> None:
    all_but_the_school_ready()
    id_ = declined()

    def by_hand(**values: object) -> dict[str, object]:
        doors.save(Kind.ADJUSTMENT, [Change(id_, values)], by=CONTROLLER, at=NOON)
        return dict(row(Kind.ADJUSTMENT, id_).values)

    stood = row(Kind.ADJUSTMENT, id_).values["amount"]
    assert by_hand(amount=stood)["declined_on"], "nothing was changed"
    assert by_hand(proposed_on=YESTERDAY)["reason"] == WHY, "what is asked is the same"
    changed = by_hand(amount=Decimal(-1_000))
    assert (changed["declined_on"], changed["reason"]) == (None, None)
    assert id_ in {each.id for each in matters(portfolio(TODAY))["GSF"].frames_asked}
    assert history(Kind.ADJUSTMENT.code, id_)[0].before["reason"] == WHY


def test_a_proposal_that_is_withdrawn_or_accepted_after_all_holds_nothing_back() -> None:
    all_but_the_school_ready()
    accept_frame(FrameWish(declined()), by=SCHOOL_HEAD, at=NOON)
    other = adjustments()["GSF", 2028].id
    decline_frame(FrameWish(other, motive=WHY), by=SCHOOL_HEAD, at=NOON)
    doors.remove(Kind.ADJUSTMENT, {other: None}, by=CONTROLLER, at=NOON)
    passed(Stage.DECIDED)


def test_only_the_unit_says_no_and_takes_it_back_and_never_without_a_reason() -> None:
    all_but_the_school_ready()
    with pytest.raises(NotYours):
        declined(HEAD)
    with pytest.raises(Refused, match="why the unit declines"):
        declined(motive="  ")
    no = [Change(adjustments()["GSF", 2027].id, {"declined_on": TODAY, "reason": "Nej"})]
    with pytest.raises(Refused):
        doors.save(Kind.ADJUSTMENT, no, by=CONTROLLER, at=NOON)
    back = [Change(declined(), {"declined_on": None})]
    with pytest.raises(Refused):
        doors.save(Kind.ADJUSTMENT, back, by=CONTROLLER, at=NOON, file="ramar.xlsx")


def test_the_page_takes_the_no_and_shows_it() -> None:
    all_but_the_school_ready()
    client = signed_in("unit-head", "GSF")
    form = {"ramjustering": adjustments()["GSF", 2027].id, "gor": "avboj", "skal": WHY}
    page = Page(client.post(reverse("commitments:frame", args=["GSF"]), form, follow=True))
    assert "Ramjusteringen är avböjd." in page.text
    assert f"”{WHY}” Initiativet kan inte beslutas" in page.text
    assert "inget åtagande och en ramjustering." in page.text, "the other year still waits"
