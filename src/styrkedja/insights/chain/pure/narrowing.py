"""Whom a rule need not be asked of: its answer shows from a stage or from filled fields alone.

A rule may say so in `stages` and `filled`. Its check answers the same without them, which a test asks;
they only spare half a million questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from operator import attrgetter

from styrkedja.insights.chain.pure.rule import Answer, AnyStage, Rule
from styrkedja.picture.finding import WHOLE
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Thing


def answers_of(rule: Rule, picture: Portfolio, policy: Policy) -> list[Answer]:
    """What a rule says of each of its things, in their order."""
    things = picture.things(rule.about)
    if rule.stages is None:
        return asked(rule, things, picture, policy)
    places = places_in(rule.stages, rule.about, picture)
    found: list[Answer] = [None] * len(things)
    some = [things[at] for at in places]
    for at, answer in zip(places, asked(rule, some, picture, policy), strict=True):
        found[at] = answer
    return found


def asked(rule: Rule, things: Sequence[Thing], picture: Portfolio, policy: Policy) -> list[Answer]:
    """The same of some things, all of them in the rule's stages."""
    check = rule.check
    if not rule.filled:
        return list(map(check, things, repeat(picture), repeat(policy)))
    return [
        WHOLE if full else check(thing, picture, policy)
        for thing, full in zip(things, all_filled(rule.filled, things), strict=True)
    ]


def spared(rule: Rule, thing: Thing, picture: Portfolio) -> bool:
    """Whether a rule has no break to tell of one thing, by its stage or its filled fields alone."""
    if rule.stages is not None:
        initiative = (
            thing if rule.about is Kind.INITIATIVE else picture.initiative.get(thing.initiative)
        )
        if (initiative.stage if initiative else None) not in rule.stages:
            return True
    return bool(rule.filled) and all([getattr(thing, field) for field in rule.filled])


def all_filled(fields: tuple[str, ...], things: Sequence[Thing]) -> Iterable[object]:
    """For each thing whether all of some fields hold something that is neither empty nor zero."""
    values = map(attrgetter(*fields), things)
    return values if len(fields) == 1 else map(all, values)


def places_in(stages: frozenset[AnyStage], kind: Kind, picture: Portfolio) -> Sequence[int]:
    """Where in their order the things stand whose initiative is in one of the stages."""
    by_stage = once(picture, ("chain.by_stage", kind), lambda of: places_by_stage(kind, of))
    key = ("chain.in_stages", kind, stages)
    return once(
        picture,
        key,
        lambda of: sorted(
            at for stage, places in by_stage.items() if stage in stages for at in places
        ),
    )


def places_by_stage(kind: Kind, picture: Portfolio) -> Mapping[AnyStage, Sequence[int]]:
    """The places of initiatives, or of effektmål by their initiative's stage; None where none is told."""
    if kind is Kind.INITIATIVE:
        stages = [row.stage for row in picture.initiatives]
    else:
        of = {row.id: row.stage for row in picture.initiative.values()}
        stages = [of.get(row.initiative) for row in picture.things(kind)]
    found: dict[AnyStage, list[int]] = {}
    for at, stage in enumerate(stages):
        found.setdefault(stage, []).append(at)
    return found
