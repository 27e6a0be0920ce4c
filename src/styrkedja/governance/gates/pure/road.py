"""The road of an initiative: which stage may follow which, and which steps are a gate."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.picture.terms import Stage
from styrkedja.picture.things import Passage

ROAD = (
    Stage.IDEA,
    Stage.PREPARED,
    Stage.PRIORITISED,
    Stage.DECIDED,
    Stage.ONGOING,
    Stage.INTRODUCED,
    Stage.REALISING,
    Stage.REALISED,
)
BACK: Mapping[Stage, tuple[Stage, ...]] = MappingProxyType(
    {
        Stage.PREPARED: (Stage.IDEA,),
        Stage.PRIORITISED: (Stage.PREPARED, Stage.IDEA),
        Stage.DECIDED: (Stage.PRIORITISED, Stage.PREPARED),
        Stage.STOPPED: (Stage.IDEA,),
    }
)
ASIDE = (Stage.PAUSED, Stage.STOPPED)
DECIDING = frozenset({Stage.PRIORITISED, Stage.DECIDED, Stage.PAUSED, Stage.STOPPED})
"""Stages that take a decision with a motive; the others are steps of the work."""
NEVER_LIFTED_FROM = ROAD.index(Stage.PRIORITISED)


def next_stages(stage: Stage | None, passages: tuple[Passage, ...] = ()) -> tuple[Stage, ...]:
    """Where an initiative may go from where it stands: onward first, then aside, then back.

    From paused it goes back to the stage it was paused in. No stage at all counts as before idé.
    """
    if stage is None:
        return (Stage.IDEA,)
    if stage is Stage.PAUSED:
        return (before_pause(passages), Stage.STOPPED)
    if stage is Stage.REALISED:
        return ()
    if stage is Stage.STOPPED:
        return BACK[stage]
    onward = ROAD[ROAD.index(stage) + 1]
    return (onward, *ASIDE, *BACK.get(stage, ()))


def before_pause(passages: tuple[Passage, ...]) -> Stage:
    """The stage an initiative was paused in; idé where nobody knows."""
    for passage in reversed(passages):
        if passage.stage not in ASIDE:
            return passage.stage
    return Stage.IDEA


def is_gate(here: Stage | None, there: Stage) -> bool:
    """Whether a step is judged: every step onward, and going on after a pause or a stop."""
    if there in ASIDE or there is Stage.IDEA:
        return False
    if here in ROAD:
        return ROAD.index(there) > ROAD.index(here)
    return True
