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
