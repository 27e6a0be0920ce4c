"""Asking the gates: what an initiative lacks at each, read but not written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings

from styrkedja.governance.gates.pure.judging import Judgement, judge
from styrkedja.governance.gates.pure.nearby import near
from styrkedja.governance.gates.pure.road import ASIDE, ROAD, next_stages
from styrkedja.governance.gates.remembering import JUDGEMENTS
from styrkedja.picture.baseline import (
    Difference,
    changed_by_decision,
    content_of,
    differences,
)
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage
from styrkedja.registers.gates.queries import baseline_of
from styrkedja.registers.neighbourhood import neighbourhood
from styrkedja.registers.snapshot import kept_picture, worked_out
from styrkedja.registers.trail.queries import position


@dataclass(frozen=True, slots=True)
class Asked:
    """A judgement with the grounds it was made on, and where the trail ended when they were read."""

    judgement: Judgement
    grounds: Portfolio
    position: int


def ask(id_: str, stage: Stage, as_of: date) -> Asked | None:
    """What a gate says of an initiative today; None where there is no such initiative."""
    at = position()
    grounds = neighbourhood(id_, as_of)
    if id_ not in grounds.initiative:
        return None
    return Asked(judge(grounds, settings.POLICY, id_, stage), grounds, at)


def onward(picture: Portfolio, id_: str) -> tuple[Stage, ...]:
    """Where an initiative may go from where it stands."""
    one = picture.initiative[id_]
    return next_stages(one.stage, picture.passages_of.get(id_, ()))


def at_next_gates(
    picture: Portfolio, stages: Iterable[Stage] = ROAD, ids: Iterable[str] | None = None
) -> Iterator[Judgement]:
    """What the next gate says of each initiative that stands before one of these stages."""
    wanted = set(stages)
    for one in picture.initiatives if ids is None else (picture.initiative[id_] for id_ in ids):
        following = () if one.stage in ASIDE else onward(picture, one.id)
        if following and following[0] in wanted:
            yield JUDGEMENTS.of(picture, settings.POLICY, one.id, following[0])


def judgements_on(as_of: date) -> tuple[Judgement, ...]:
    """What every next gate says on a day; worked out once until something is written."""
    return worked_out(kept_picture(as_of), settings.POLICY, "gates.judgements", all_judged)


def all_judged(picture: Portfolio, policy: Policy) -> tuple[Judgement, ...]:
    """The judgement at every initiative's next gate."""
    return tuple(at_next_gates(picture))


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """The day a business case was frozen, and everything that differs from it today.

    `decided` says whether a change decision has been taken since.
    """

    frozen_on: date
    digest: str
    differences: tuple[Difference, ...]
    decided: bool


def then_and_now(picture: Portfolio, id_: str) -> ThenAndNow | None:
    """What an initiative's baseline says against the picture; None where nothing is frozen."""
    frozen = baseline_of(id_)
    if frozen is None:
        return None
    grounds = near(picture, id_)
    found = differences(json.loads(frozen.content), content_of(grounds, id_))
    decided = changed_by_decision(grounds, id_, frozen.frozen_on)
    return ThenAndNow(frozen.frozen_on, frozen.digest, found, decided)
