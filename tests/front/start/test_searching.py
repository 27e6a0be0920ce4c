"""The search tells what it finds by what people know it by, not by its id."""

from __future__ import annotations

import pytest

from styrkedja.front.start.searching import found
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from tests.front.start.test_waiting import ROWS
from tests.one_of_each import NOON

DECIDED = {Kind.DECISION: [Change("D-1", {"wording": "Väntan ska minska", "body": "FD"})]}


@pytest.mark.django_db
def test_rows_without_a_name_are_called_by_their_wording_or_what_they_refer_to() -> None:
    save_all(ROWS | DECIDED, by=SYSTEM, at=NOON)
    viewer = Actor("v", "Förtroendevald", (("elected", None),))
    hits = {
        ref: name
        for words in ("vänta", "Å-1")
        for g in found(words, viewer)
        for ref, name in g.hits
    }
    assert hits[Ref(Kind.DECISION, "D-1")] == "Väntan ska minska"
    assert hits[Ref(Kind.BENEFIT, "E-1")] == "Väntan minskar"
    assert hits[Ref(Kind.COMMITMENT, "Å-1")] == "Väntan minskar, Egna enheten"
