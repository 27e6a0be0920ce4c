"""A file changes no accepted adjustment, and answers for nobody: through the web's own intake."""

from __future__ import annotations

import pytest

from styrkedja.governance.commitments.actions import accept_frame, answer
from styrkedja.governance.commitments.wish import Answer, FrameWish
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.trail.queries import position
from tests.front.intake.visiting import Visitor, workbook
from tests.governance.commitments.framed import adjustments, framed, row
from tests.governance.gates.grounds import HEAD, NOON

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
