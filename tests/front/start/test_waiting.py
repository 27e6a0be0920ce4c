"""The start page tells each visitor what others wait for from them, and nobody else."""

from __future__ import annotations

import pytest
from django.urls import reverse

from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind, UnitFunction, UnitKind
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from tests.one_of_each import NOON, OWN
from tests.page_read import Page
from tests.visiting import signed_in

ROWS = {
    Kind.UNIT: [
        Change(OWN, {"name": "Egna enheten"}),
        Change("ANNAN", {"name": "Andra enheten"}),
        Change("FD", {"name": "Forumets organ", "kind": UnitKind.FORUM}),
        Change(
            "IT", {"name": "It-forumets organ", "kind": UnitKind.FORUM, "function": UnitFunction.IT}
        ),
    ],
    Kind.ACCOUNT: [Change("P", {"name": "Portföljen", "owner_unit": OWN})],
    Kind.INITIATIVE: [Change("I-1", {"name": "Kortare kö", "account": "P", "unit": OWN})],
    Kind.BENEFIT: [Change("E-1", {"name": "Väntan minskar", "initiative": "I-1"})],
    Kind.COMMITMENT: [
        Change("Å-1", {"benefit": "E-1", "unit": OWN}),
        Change("Å-2", {"benefit": "E-1", "unit": "ANNAN"}),
    ],
    Kind.FORUM: [
        Change("F", {"name": "Forum Digitalisering", "unit": "FD"}),
        Change("FIT", {"name": "Forum IT", "unit": "IT"}),
    ],
    Kind.MEETING: [
        Change("M-1", {"forum": "F", "held_on": NOON.date(), "state": MeetingState.CLOSED}),
        Change("M-2", {"forum": "FIT", "held_on": NOON.date(), "state": MeetingState.CLOSED}),
    ],
    Kind.SUGGESTION: [
        Change("FÖ-1", {"name": "Slå ihop", "forum": "F", "initiative": "I-1", "unit": OWN})
    ],
}


@pytest.mark.django_db
def test_everybody_sees_what_waits_for_them_and_is_led_to_where_they_answer() -> None:
    save_all(ROWS, by=SYSTEM, at=NOON)
    head, other, secretary, cio, elected = (
        Page(signed_in(*who).get("/"))
        for who in (
            ("unit-head", OWN),
            ("unit-head", "ANNAN"),
            ("secretary",),
            ("cio",),
            ("elected",),
        )
    )
    answer = "http://testserver" + reverse("commitments:unit", args=[OWN])
    assert "1 svar på ett åtagande eller en ram väntar på Egna enheten" in head.text
    assert answer in head.hrefs("/")
    assert "1 förslag från forum väntar på ditt svar" in head.text
    assert answer not in other.hrefs("/")
    assert "förslag från forum" not in other.text
    assert "Protokollet från Forum Digitalisering 2026-11-24 är inte justerat" in secretary.text
    assert "Protokollet från Forum IT 2026-11-24 är inte justerat" in cio.text
    assert "Protokollet från Forum Digitalisering" not in cio.text
    assert "Väntar på dig" not in elected.text
