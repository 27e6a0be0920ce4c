"""The pages of follow-up: what waits for whom, and lessons found and suggested."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from styrkedja.governance.follow_up.pure.lessons import cosine, searched, suggested, vector
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Lesson
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from tests.governance.gates.grounds import NOON, TODAY, settle

LESSONS = (
    Lesson("L-1", "Gör nollmätningen innan avtalet skrivs", "I-9", advice="Planera nollmätningen"),
    Lesson("L-2", "Räkna med semestern", "I-9", situation="Hemtjänsten saknade folk i juli"),
)


def test_lessons_are_found_by_every_word_whatever_its_case() -> None:
    picture = Portfolio(as_of=TODAY, lessons=LESSONS)
    assert [row.id for row in searched(picture, "HEMTJÄNSTEN juli")] == ["L-2"]
    assert searched(picture, "hemtjänsten nollmätning") == ()
    assert len(searched(picture, "")) == 2


def test_an_initiative_is_shown_the_lessons_that_are_like_it_and_not_its_own() -> None:
    one = Initiative("I-1", "Nollmätning av tiden i hemtjänst")
    picture = Portfolio(as_of=TODAY, initiatives=(one,), lessons=LESSONS)
    found = suggested(picture, one)
    assert [each.lesson.id for each in found] == ["L-1", "L-2"]
    assert suggested(picture, Initiative("I-9", one.name)) == ()
    assert suggested(picture, Initiative("I-2", "Asfaltering")) == ()


def test_a_text_is_wholly_like_itself_and_unlike_what_shares_no_word() -> None:
    assert cosine(vector("nollmätningen"), vector("nollmätningen")) == pytest.approx(1)
    assert cosine(vector("nollmätningen"), vector("asfaltering")) == 0
    assert cosine(vector(""), vector("asfaltering")) == 0


@pytest.fixture
def late(registers: str, settings: Any, tmp_path: Any) -> None:
    settings.DATA = tmp_path
    settle()
    due = timezone.localdate() - timedelta(days=20)
    row = {"name": "Mät <tiden>", "benefit": "E-1", "unit": "VOF", "due_on": due}
    save(Kind.OBLIGATION, [Change("PL-1", row)], by=SYSTEM, at=NOON)
    for user, unit in (("chef", "VOF"), ("annan", "GSF")):
        roles = [("unit-head", unit)]
        add_person(user, name="Chef", password="x", roles=roles, by=SYSTEM, at=NOON)


def page(user: str, query: str = "") -> str:
    client = Client()
    client.force_login(Person.objects.get(username=user))
    answer = client.get(reverse("follow_up:due") + query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_page_says_how_late_it_is_and_whom_it_waits_for(late: None) -> None:
    said = page("chef")
    assert "20 dagar sent" in said
    assert "Mät &lt;tiden&gt;" in said


def test_each_sees_what_waits_for_their_own_unit(late: None) -> None:
    assert "20 dagar sent" in page("chef", "?vems=mina")
    assert "20 dagar sent" not in page("annan", "?vems=mina")
    assert "20 dagar sent" in page("annan")
