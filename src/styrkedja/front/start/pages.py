"""What the start page shows: the chain, the position, the worst breaks, and what needs the visitor today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from styrkedja.ground.words import w
from styrkedja.insights.chain.pages import (
    SEVERITIES,
    break_shown,
    chain_links,
    unit_of,
    weight,
    worst,
)
from styrkedja.insights.chain.pure.check import Verdict
from styrkedja.insights.portfolio_map.pure.figures import FORMULA, PortfolioMap
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.chain import ChainLink
from styrkedja.look.pieces import FigureFact, Part
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind
from styrkedja.registers.organisation.permissions import may, may_somewhere

MOST_MINE = 6
MOST_WORST = 5
Address = Callable[[Ref], str | None]


@dataclass(frozen=True, slots=True)
class Mine:
    """The breaks the visitor may mend: how many, and the heaviest of them."""

    count: int
    shown: tuple[BreakShown, ...]
    writes: bool  # whether the visitor's roles change anything at all


@dataclass(frozen=True, slots=True)
class StartPage:
    """The start page."""

    links: tuple[ChainLink, ...]
    mine: Mine
    worst: tuple[BreakShown, ...]
    figures: tuple[FigureFact, ...]
    empty: bool


def page(
    picture: Portfolio, verdict: Verdict, shown: PortfolioMap, who: Actor, address: Address
) -> StartPage:
    """The start page of one visitor."""
    return StartPage(
        links=chain_links(verdict),
        mine=mine(picture, verdict, who, address),
        worst=worst(verdict, picture, address, MOST_WORST),
        figures=figures(picture, shown),
        empty=not (picture.initiatives or picture.goals or picture.systems),
    )


def mine(picture: Portfolio, verdict: Verdict, who: Actor, address: Address) -> Mine:
    """The breaks in things the visitor may change."""
    writes = {kind for kind in Kind if may_somewhere(who, f"{kind.code}.change")}
    found = [each for each in verdict.findings if mends(who, each, picture, writes)]
    found.sort(key=lambda each: SEVERITIES.index(weight(each)))
    shown: dict[str, Finding] = {}
    for each in found:  # one of each rule first: variety tells more than repetition
        shown.setdefault(each.code, each)
    chosen = list(shown.values())[:MOST_MINE]
    return Mine(
        len(found), tuple(break_shown(each, picture, address) for each in chosen), bool(writes)
    )


def mends(who: Actor, finding: Finding, picture: Portfolio, writes: set[Kind]) -> bool:
    """Whether a visitor may change what a break is about."""
    kind = finding.subject.kind
    if kind not in writes:
        return False
    return may(who, f"{kind.code}.change", unit_of(finding.subject, picture))


def figures(picture: Portfolio, shown: PortfolioMap) -> tuple[FigureFact, ...]:
    """The figures beside the chain, each with what it is made of."""
    source = w("registret, {day}", "the register, {day}").fill(day=picture.as_of.isoformat())
    waiting = sum(1 for each in picture.initiatives if each.stage in WAITING_STAGES)
    whole = len(picture.initiatives)
    return (
        FigureFact(
            title=w("Väntande initiativ", "Waiting initiatives"),
            value=waiting,
            unit=w("initiativ", "initiatives"),
            source=source,
            year=picture.as_of,
            formula="backlog 1 [I]",
            numerator=Part(
                waiting, w("i idé, beredd eller prioriterad", "idea, prepared or prioritised")
            ),
            denominator=Part(whole, w("initiativ i registret", "initiatives in the register")),
            href="",
        ),
        distance_fact(picture, shown, source),
    )


def distance_fact(picture: Portfolio, shown: PortfolioMap, source: object) -> FigureFact:
    """How far the portfolio stands from the decided direction."""
    standing, gap = shown.main, shown.distance
    return FigureFact(
        title=w("Avstånd till beslutad riktning", "Distance to the decided direction"),
        value=None if gap is None else round(gap.whole, 2),
        unit=w("av högst 2,83 på kartan", "of at most 2.83 on the map"),
        source=source,
        year=picture.as_of,
        formula=FORMULA,
        numerator=Part(
            standing.placed if standing else 0, w("placerade initiativ", "placed initiatives")
        ),
        denominator=Part(len(picture.initiatives), w("initiativ", "initiatives")),
        decimals=2,
        missing=w(
            "Ingen beslutad riktning gäller, eller inget effektmål är klassat.",
            "No decided direction is in force, or no benefit is classified.",
        ),
    )
