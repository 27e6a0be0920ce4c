"""An exemption is typed in a forum's name only where a meeting of that forum carries it."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from styrkedja.front.start.addresses import SLUGS
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.decisions.queries import EXEMPTIONS_SHELF
from styrkedja.registers.doors import save, save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Forbidden, Refused
from styrkedja.registers.shelf.writing import Change
from tests.governance.gates.grounds import NOON, TODAY
from tests.page_read import Page
from tests.visiting import signed_in

SECRETARY = Actor("secretary", "Sekreterare", (("secretary", None),))
STRANGER = Actor("stranger", "Utan roll", ())
VALUES = {"initiative": "I", "gate": Stage.PREPARED, "rules": "B103", "reason": "Mäts i vår."}
VALUES |= {"until": date(2027, 3, 1), "body": "FD", "decided_on": TODAY}
pytestmark = pytest.mark.usefixtures("group")


@pytest.fixture
def group(registers: str) -> None:
    """Two forums, one of which has met today."""
    meeting = {"forum": "F", "held_on": TODAY, "state": MeetingState.CLOSED}
    rows = {
        Kind.UNIT: [Change("FD", {"name": "Forum"}), Change("FIT", {"name": "Forum IT"})],
        Kind.ACCOUNT: [Change("A", {"name": "Portföljen", "owner_unit": "FD"})],
        Kind.INITIATIVE: [Change("I", {"name": "I", "account": "A"})],
        Kind.FORUM: [
            Change("F", {"name": "Forum", "unit": "FD"}),
            Change("IT", {"name": "Forum IT", "unit": "FIT"}),
        ],
        Kind.MEETING: [Change("M", meeting)],
    }
    save_all(rows, by=SYSTEM, at=NOON)


def typed(by: Actor = SECRETARY, file: str = "", **other: object) -> None:
    save(Kind.EXEMPTION, [Change("D-1", VALUES | other)], by=by, at=NOON, file=file)


def refused_at(file: str = "", **other: object) -> str | None:
    with pytest.raises(Refused) as refused:
        typed(file=file, **other)
    (fault,) = refused.value.faults
    return fault.key


def test_a_meeting_of_that_forum_on_that_day_carries_it() -> None:
    typed()
    assert records(EXEMPTIONS_SHELF, ["D-1"])


def test_another_body_another_day_or_none_is_refused_also_from_a_file() -> None:
    assert refused_at(body="FIT") == "body"
    assert refused_at(file="dispenser.xlsx", body="FIT") == "body"
    assert refused_at(decided_on=date(2026, 11, 23)) == "body"
    assert refused_at(body=None) == "body"
    assert refused_at(decided_on=None) == "decided_on"
    assert records(EXEMPTIONS_SHELF) == ()


def test_whoever_sets_up_the_group_takes_over_what_a_file_says_but_types_nothing() -> None:
    chief = Actor("cdo", "Digitaliseringschef", (("cdo", None),))
    with pytest.raises(Refused):
        typed(chief, body="FIT")
    typed(chief, file="grupp.xlsx", body="FIT")
    with pytest.raises(Refused):
        typed(chief, file="grupp.xlsx", body="FIT", until=date(2028, 1, 1))


def test_one_file_brings_the_exemption_and_the_meeting_that_carries_it() -> None:
    meeting = {"forum": "IT", "held_on": TODAY, "state": MeetingState.CLOSED}
    rows = {
        Kind.EXEMPTION: [Change("D-1", VALUES | {"body": "FIT"})],
        Kind.MEETING: [Change("M-2", meeting)],
    }
    save_all(rows, by=SECRETARY, at=NOON, file="dispenser.xlsx")
    assert records(EXEMPTIONS_SHELF, ["D-1"])


def test_a_meeting_that_is_only_planned_carries_nothing() -> None:
    save(Kind.MEETING, [Change("M", {"state": MeetingState.CALLED})], by=SYSTEM, at=NOON)
    assert refused_at() == "body"


def test_it_is_not_changed_into_another_bodys_but_its_number_may_be_mended() -> None:
    typed(SYSTEM, body="FIT", decided_on=date(2025, 1, 7))
    assert refused_at(body="FIT", until=date(2028, 1, 1), decided_on=date(2025, 1, 7)) == "body"
    number = [Change("D-1", {"case_number": "KS/2026:1"})]
    save(Kind.EXEMPTION, number, by=SECRETARY, at=NOON)


def test_a_stranger_is_told_that_the_role_does_not_reach() -> None:
    with pytest.raises(Forbidden):
        typed(STRANGER, body="FIT")


def test_the_form_says_so_in_plain_words() -> None:
    address = reverse("records:add", args=[SLUGS[Kind.EXEMPTION]])
    form = {"id": "D-1", "initiative": "I", "gate": "prepared", "rules": "B103", "reason": "Skäl"}
    form |= {"body": "FIT", "decided_on": "2026-11-24"}
    page = Page(signed_in("secretary").post(address, form))
    assert "FIT har inget möte den 2026-11-24 i registret" in page.text
