"""What the start page shows: the chain, what needs the visitor today, the figures, the worst breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings

from styrkedja.front.start.covering import Cover
from styrkedja.front.start.figures import figures
from styrkedja.front.start.soon import Soon, coming
from styrkedja.front.start.told import (
    DecisionTold,
    GoalTold,
    decisions,
    goals,
    ready,
)
from styrkedja.front.start.waiting import Waiting
from styrkedja.front.start.waiting import waiting as waits_for
from styrkedja.insights.chain.pages import chain_links, of_things, worst
from styrkedja.insights.chain.pure.check import Verdict
from styrkedja.insights.chain.sought import Weighed
from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.chain import ChainLink
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative
from styrkedja.registers.snapshot import worked_out

MOST_MINE = 6
MOST_WORST = 4


@dataclass(frozen=True, slots=True)
class Mine:
    """What needs the visitor: breaks they may mend, dates that come, and what they decide or read of."""

    count: int
    things: int
    shown: tuple[BreakShown, ...]
    writes: bool  # whether the visitor's roles change anything at all
    soon: tuple[Soon, ...]
    waiting: tuple[Waiting, ...] = ()
    ready: tuple[Initiative, ...] = ()
    ready_count: int = 0
    decisions: tuple[DecisionTold, ...] = ()
    goals: tuple[GoalTold, ...] = ()


@dataclass(frozen=True, slots=True)
class StartPage:
    """The start page."""

    links: tuple[ChainLink, ...]
    mine: Mine
    worst: tuple[BreakShown, ...]
    figures: tuple[FigureFact, ...]
    empty: bool


def page(
    picture: Portfolio,
    verdict: Verdict,
    found: Sequence[Weighed],
    shown: PortfolioMap,
    who: Actor,
    frame: Frame,
) -> StartPage:
    """The start page of one visitor."""
    return StartPage(
        links=chain_links(verdict),
        mine=mine(picture, found, who, frame),
        worst=worst(found, picture, frame, MOST_WORST),
        figures=figures(picture, shown),
        empty=not (picture.initiatives or picture.goals or picture.systems),
    )


def mine(picture: Portfolio, found: Sequence[Weighed], who: Actor, frame: Frame) -> Mine:
    """What needs one visitor today."""
    cover = Cover(who, picture)
    writes = cover.writes
    name = f"start.mine {who.roles}"  # the same for all who hold the same roles
    own = worked_out(picture, settings.POLICY, name, lambda *_: covered(found, cover))
    first: dict[str, Weighed] = {}
    for each in own:  # one of each rule: variety tells more than repetition
        first.setdefault(each.finding.code, each)
    chosen = [each.finding for each in list(first.values())[:MOST_MINE]]
    waiting, waiting_count = ready(picture) if Kind.DECISION in writes else ((), 0)
    reads = not writes
    return Mine(
        len(own),
        len({each.finding.subject for each in own}),
        of_things(chosen, picture, frame),
        bool(writes),
        coming(picture, cover),
        waits_for(picture, who),
        waiting,
        waiting_count,
        decisions(picture, who) if reads or prepares(writes) else (),
        goals(picture, who) if reads else (),
    )


def prepares(writes: frozenset[Kind]) -> bool:
    """Whether the visitor prepares decisions, and leaves the initiatives to others."""
    return Kind.DECISION in writes and Kind.INITIATIVE not in writes


def covered(found: Sequence[Weighed], cover: Cover) -> tuple[Weighed, ...]:
    """The breaks in things the visitor may change."""
    known: dict[object, bool] = {}
    own = []
    for each in found:
        subject = each.finding.subject
        if subject not in known:
            known[subject] = cover.covers(subject)
        if known[subject]:
            own.append(each)
    return tuple(own)
