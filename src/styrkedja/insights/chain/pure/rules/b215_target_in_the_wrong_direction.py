"""B215: an effektmål whose target equals its baseline or lies on the wrong side of it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Direction, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """To keep a value asks nothing of the target, since some leave room on either side."""
    baseline, target, direction = benefit.baseline, benefit.target, benefit.direction
    if baseline is None or target is None or direction in (None, Direction.KEEP):
        return None
    right = target > baseline if direction is Direction.INCREASE else target < baseline
    if right or not concerned(benefit, picture):
        return WHOLE
    return broken("target", direction=direction, baseline=baseline, target=target)


rule = Rule(
    code="B215",
    name="target-in-the-wrong-direction",
    title=w(
        "Målvärde åt fel håll",
        "Target in the wrong direction",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.target",
        "benefit.baseline",
        "benefit.direction",
    ),
    message=w(
        "Effektmålet ”{name}” ska {direction} nyckeltalet, men går från {baseline} till {target}.",
        "The benefit “{name}” shall {direction} its indicator, but goes from {baseline} to {target}.",
    ),
    why=w(
        "Ett mål som är detsamma som i dag, eller åt andra hållet, kan inte uppnås och följs därför inte upp.",
        "A target equal to today, or the other way, cannot be achieved and is therefore not followed up.",
    ),
    mend=w(
        "Rätta riktningen, utgångsläget eller målvärdet.",
        "Mend the direction, the baseline or the target.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E2, E4",
    ),
    since="0.1",
    check=check,
)
