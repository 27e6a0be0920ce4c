"""The road that is drawn claims no passage that the register does not know."""

from __future__ import annotations

from styrkedja.governance.gates.pages import road_of
from styrkedja.picture.passage import Passage
from styrkedja.picture.terms import PassageKind, Stage


def states(here: Stage | None, *passed: Stage) -> list[str]:
    kinds = [PassageKind.TAKEN_OVER, *[PassageKind.PASSED] * len(passed)]
    passages = [
        Passage("I-1", stage, None, kind) for stage, kind in zip(passed, kinds, strict=False)
    ]
    return [mark.state for mark in road_of(here, passages)]


def test_stages_before_the_one_taken_over_are_not_said_to_be_passed() -> None:
    assert states(Stage.ONGOING, Stage.DECIDED, Stage.ONGOING) == [
        *["before"] * 3,
        "passed",
        "here",
        *["ahead"] * 3,
    ]


def test_one_aside_and_one_without_a_stage_have_the_whole_road_ahead() -> None:
    for here in (Stage.PAUSED, None):
        assert set(states(here, Stage.IDEA)) == {"ahead"}
