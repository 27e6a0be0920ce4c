"""What the start page shows: the chain, what needs the visitor today, the figures, the worst breaks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

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
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Initiative
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.snapshot import worked_out

T = TypeVar("T")
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
    takes_in: bool  # whether the visitor may take in files


def page(
    picture: Portfolio,
    verdict: Verdict,
    found: Sequence[Weighed],
    shown: PortfolioMap,
    who: Actor,
    frame: Frame,
) -> StartPage:
    """The start page of one visitor."""
    heaviest = kept(picture, "worst", lambda *_: worst(found, MOST_WORST))
    return StartPage(
        links=chain_links(verdict),
        mine=mine(picture, found, who, frame),
        worst=of_things(heaviest, picture, frame),
        figures=kept(picture, "figures", lambda *_: figures(picture, shown)),
        empty=not (picture.initiatives or picture.goals or picture.systems),
        takes_in=may_somewhere(who, "intake.use"),
    )


def mine(picture: Portfolio, found: Sequence[Weighed], who: Actor, frame: Frame) -> Mine:
    """What needs one visitor today."""
    cover = Cover(who, picture)
    writes = cover.writes
    # The same for all who hold the same roles, and worked out once until the next write.
    own = kept(picture, f"mine {who.roles}", lambda *_: covered(found, cover))
    soon = kept(picture, f"soon {who.roles}", lambda *_: coming(picture, cover))
    waiting, waiting_count = (
        kept(picture, "ready", lambda *_: ready(picture)) if Kind.DECISION in writes else ((), 0)
    )
    reads = not writes
    return Mine(
        own.count,
        own.things,
        of_things(own.chosen, picture, frame),
        bool(writes),
        soon,
        waits_for(picture, who),
        waiting,
        waiting_count,
        decisions(picture, who) if reads or prepares(writes) else (),
        goals(picture, who) if reads else (),
    )


def prepares(writes: frozenset[Kind]) -> bool:
    """Whether the visitor prepares decisions, and leaves the initiatives to others."""
    return Kind.DECISION in writes and Kind.INITIATIVE not in writes


def kept(picture: Portfolio, name: str, compute: Callable[[Portfolio, Policy], T]) -> T:
    """A part of the start page, worked out once for this picture."""
    return worked_out(picture, settings.POLICY, f"start.{name}", compute)


@dataclass(frozen=True, slots=True)
class Own:
    """The breaks in what a visitor may change: how many, in how many things, and some to show."""

    count: int
    things: int
    chosen: tuple[Finding, ...]


def covered(found: Sequence[Weighed], cover: Cover) -> Own:
    """The breaks in things the visitor may change; one of each rule is shown: variety tells more."""
    known: dict[Ref, bool] = {}
    first: dict[str, Finding] = {}
    count = 0
    for each in found:
        subject = each.finding.subject
        if subject not in known:
            known[subject] = cover.covers(subject)
        if known[subject]:
            count += 1
            first.setdefault(each.finding.code, each.finding)
    return Own(count, sum(known.values()), tuple(list(first.values())[:MOST_MINE]))
