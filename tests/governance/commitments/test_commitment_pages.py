"""The pages of commitments: what waits stands there with every row, and the answer is given where it is read."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.test import Client

from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.queries import position
from tests.governance.commitments.framed import adjustments, framed, row
from tests.governance.gates.grounds import NOON
from tests.page_read import Page
from tests.visiting import signed_in

pytestmark = pytest.mark.django_db
VOF = "/ataganden/enhet/VOF"


@pytest.fixture
def head() -> Client:
    """The head of the receiving unit, at an initiative that is prioritised."""
    framed(Stage.PRIORITISED)
    return signed_in("unit-head", "VOF")


def test_the_head_accepts_and_then_sees_the_frame_with_each_row_and_why_others_do_not_count(
    head: Client,
) -> None:
    assert "ett åtagande" in Page(head.get(VOF)).text
    sent = {"svar": "godta", "enhet": "VOF", "sett": position()}
    assert head.post("/ataganden/svara/Å-VOF", sent).status_code == 302
    page = Page(head.get(VOF)).text
    assert "Ram 2028: −350 000 kr" in page.replace("\u00a0", " ")
    for shown in ("kostnad: vidmakthållande", "sänker ramen", "höjer ramen"):
        assert shown in page
    accept = {"gor": "godta", "ramjustering": adjustments()["VOF", 2028].id, "sett": position()}
    assert head.post("/ataganden/ram/VOF", accept).status_code == 302
    assert adjustments()["VOF", 2028].values["accepted_by"] == "Chef för Omsorgen"


def test_what_one_typed_is_kept_where_the_answer_is_refused(head: Client) -> None:
    seen = position()
    save(Kind.COMMITMENT, [Change("Å-VOF", {"value": Decimal(11)})], by=SYSTEM, at=NOON)
    sent = {"svar": "avboj", "enhet": "VOF", "skal": "Vi saknar folk", "sett": seen}
    answer = head.post("/ataganden/svara/Å-VOF", sent)
    page = Page(answer).text
    assert answer.status_code == 409
    assert "Underlaget har ändrats" in page
    assert "Vi saknar folk" in page
    assert row(Kind.COMMITMENT, "Å-VOF").values["declined_on"] is None


@pytest.mark.parametrize(
    ("role", "unit"), [("cdo", None), ("business-developer", "VOF"), ("unit-head", "GSF")]
)
def test_nobody_else_is_offered_the_answer_or_may_send_it(
    head: Client, role: str, unit: str | None
) -> None:
    other = signed_in(role, unit)
    assert "Godta åtagandet" not in Page(other.get(VOF)).text
    sent = {"svar": "godta", "enhet": "VOF", "sett": position()}
    answer = other.post("/ataganden/svara/Å-VOF", sent)
    assert answer.status_code == 409
    assert "Bara chefen för Omsorgen" in Page(answer).text
    assert row(Kind.COMMITMENT, "Å-VOF").values["accepted_on"] is None


def test_odd_requests_get_an_answer_in_words_or_none(head: Client) -> None:
    for path, sent, status in (
        ("/ataganden/svara/Å-VOF", {}, 404),
        ("/ataganden/svara/borta", {"svar": "godta", "enhet": "VOF"}, 409),
        ("/ataganden/svara/%00", {"svar": "godta", "enhet": "VOF"}, 404),
        ("/ataganden/ram/VOF", {"gor": "förstör"}, 404),
        ("/ataganden/ram/VOF", {"gor": "godta", "ramjustering": "\x00", "sett": "9" * 40}, 409),
        ("/ataganden/ram/BORTA", {"gor": "godta"}, 404),
        ("/ataganden/rakna/BORTA", {}, 302),
    ):
        assert head.post(path, sent).status_code == status, (path, sent)
    assert head.get("/ataganden/enhet/BORTA").status_code == 404


def test_the_page_of_the_gates_says_whom_it_waits_for_and_leads_there(head: Client) -> None:
    page = Page(head.get("/beslutspunkter/initiativ/I-9"))
    assert "1 väntar, 0 besvarade" in page.text
    assert {VOF, "/ekonomi/initiativ/I-9"} <= {*page.links}


def test_the_overview_counts_what_waits_and_a_stopped_initiative_asks_for_nothing(
    head: Client,
) -> None:
    assert "2 svar väntar" in Page(head.get("/ataganden/")).text
    assert "ett svar väntar" in Page(head.get("/ataganden/?vems=mina")).text
    stopped = {"name": "Slut", "account": "P-VO", "stage": Stage.STOPPED}
    save(Kind.INITIATIVE, [Change("I-8", stopped, 0)], by=SYSTEM, at=NOON)
    save(Kind.BENEFIT, [Change("E-8", {"name": "Ingen", "initiative": "I-8"}, 0)], by=SYSTEM, at=NOON)  # fmt: skip
    save(Kind.COMMITMENT, [Change("Å-8", {"benefit": "E-8", "unit": "VOF"}, 0)], by=SYSTEM, at=NOON)
    assert "2 svar väntar" in Page(head.get("/ataganden/")).text


def test_who_decides_takes_a_frame_back_on_the_page_and_others_are_told_whose_it_is(
    head: Client,
) -> None:
    head.post("/ataganden/svara/Å-VOF", {"svar": "godta", "enhet": "VOF"})
    id_ = adjustments()["VOF", 2027].id
    head.post("/ataganden/ram/VOF", {"gor": "godta", "ramjustering": id_})
    back = {"gor": "ta-tillbaka", "ramjustering": id_, "skal": "Lokalen blev kvar"}
    other = signed_in("unit-head", "GSF")
    assert "Ta tillbaka" not in Page(other.get(VOF)).text
    refused = other.post("/ataganden/ram/VOF", back)
    assert (refused.status_code, "Omsorgsnämnden" in Page(refused).text) == (409, True)
    assert "Ta tillbaka" in Page(head.get(VOF)).text
    assert head.post("/ataganden/ram/VOF", back).status_code == 302
    assert row(Kind.ADJUSTMENT, f"{id_}-Å").values["reverses"] == id_
    assert "tillbakatagen" in Page(head.get(VOF)).text
