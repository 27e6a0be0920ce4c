"""Tests of the links from a break to the field that mends it: they stand only where they lead in."""

from __future__ import annotations

import pytest

from styrkedja.front.start.frame import fields_for
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from tests.front.intake.visiting import SMALL, Visitor, recorded

OWN = [Ref(Kind.INITIATIVE, "I-1"), Ref(Kind.BENEFIT, "B-1")]
OTHERS = [Ref(Kind.INITIATIVE, "I-2"), Ref(Kind.UNIT, "E-2"), Ref(Kind.INITIATIVE, "nowhere")]


@pytest.fixture(autouse=True)
def small_group(registers: str) -> None:
    """Two units with an initiative each."""
    for kind, rows in SMALL.items():
        for row in rows:
            recorded(kind, str(row["id"]), row, 0)


def test_a_unit_head_is_led_to_the_fields_of_the_own_unit_and_to_no_others() -> None:
    field = fields_for(Actor("head", "Enhetschef", (("unit-head", "E-1"),)))
    assert [field(ref, "owner") for ref in OWN] == [
        "/register/initiativ/andra/I-1#id_owner",
        "/register/effektmal/andra/B-1#id_owner",
    ]
    assert [field(ref, "owner") for ref in OTHERS] == [None, None, None]


def test_whoever_writes_everywhere_is_led_everywhere_and_whoever_reads_nowhere() -> None:
    everywhere = fields_for(Actor("cdo", "Digitaliseringschef", (("cdo", None),)))
    nowhere = fields_for(Actor("auditor", "Revisor", (("auditor", None),)))
    assert all(everywhere(ref, "owner") for ref in OWN + OTHERS)
    assert not any(nowhere(ref, "owner") for ref in OWN + OTHERS)


def test_a_break_in_another_unit_names_its_field_without_a_link_to_a_refusal() -> None:
    head = Visitor("unit-head", "E-1")
    page = head.client.get("/styrkedja/brott/").content.decode()
    assert "I-2 Skolschema" in page
    assert "/register/initiativ/andra/I-1#" in page
    assert "/register/initiativ/andra/I-2#" not in page
    assert head.client.get("/register/initiativ/andra/I-2").status_code == 403


def test_a_unit_head_sees_the_breaks_in_what_they_may_change_alone_and_the_start_leads_there() -> (
    None
):
    head = Visitor("unit-head", "E-1").client
    everything, own = (head.get("/styrkedja/brott/" + q) for q in ("", "?vems=mina"))
    told = [each.subject for each in own.context["page"].breaks]
    assert told and all("I-2" not in subject for subject in told)
    assert 0 < own.context["page"].total < everything.context["page"].total
    start = head.get("/")
    assert start.context["page"].mine.count == own.context["page"].total
    assert "/styrkedja/brott/?vems=mina" in start.content.decode()
    file = head.get("/styrkedja/brott/fil.csv?vems=mina").content.decode("utf-8-sig")
    assert "I-2" not in file and file.count("\n") == own.context["page"].total + 1


def test_whoever_only_reads_is_not_asked_whose_breaks_to_see() -> None:
    page = Visitor("auditor", None).client.get("/styrkedja/brott/?vems=mina").context["page"]
    assert page.total and "vems" not in [each.key for each in page.filters.fields]
