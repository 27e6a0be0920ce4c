"""Two heads of one unit who answer at once: one answer holds, and the other is told whose."""

from __future__ import annotations

from dataclasses import replace

from styrkedja.governance.commitments.actions import accept_frame, answer
from styrkedja.governance.commitments.stopped import Moved
from styrkedja.governance.commitments.wish import Answer, FrameWish
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.trail.queries import position, verify
from tests.governance.commitments.framed import adjustments, framed, row
from tests.governance.gates.grounds import HEAD, NOON
from tests.registers.shelf.test_at_once import at_once

DEPUTY = replace(HEAD, id="vice", name="Biträdande chef")


def test_of_two_answers_at_once_one_holds_and_the_other_is_told_whose(own_database) -> None:
    framed(Stage.PRIORITISED)
    looked = position()
    answers = at_once(
        lambda: answer(Answer("Å-VOF", True, seen=looked), by=HEAD, at=NOON),
        lambda: answer(Answer("Å-VOF", False, "Nej", looked), by=DEPUTY, at=NOON),
    )
    (lost,) = [each for each in answers if isinstance(each, Moved)]
    values = row(Kind.COMMITMENT, "Å-VOF").values
    assert bool(values["accepted_on"]) is not bool(values["declined_on"])
    assert (HEAD if values["accepted_on"] else DEPUTY).name in str(lost)
    if values["declined_on"]:
        assert adjustments() == {}
        return
    id_ = adjustments()["VOF", 2027].id
    both = [lambda by=by: accept_frame(FrameWish(id_), by=by, at=NOON) for by in (HEAD, DEPUTY)]
    assert sum(isinstance(each, Moved) for each in at_once(*both)) == 1
    assert verify() == ()
