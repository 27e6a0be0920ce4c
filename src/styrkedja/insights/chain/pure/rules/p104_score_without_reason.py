"""P104: a judged score without a reason."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Score
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(score: Score, picture: Portfolio, policy: Policy) -> Answer:
    """A score of nought needs its reason as much as any."""
    if score.points is None:
        return None
    if score.reason:
        return WHOLE
    return broken(
        "reason",
        initiative=named(picture, Kind.INITIATIVE, score.initiative),
        points=score.points,
        criterion=named(picture, Kind.CRITERION, score.criterion),
    )


rule = Rule(
    code="P104",
    name="score-without-reason",
    title=w("Poäng utan skäl", "Score without a reason"),
    link=Link.PRIORITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.SCORE,
    asks=(
        "score.points",
        "score.reason",
    ),
    message=w(
        "”{initiative}” fick {points} poäng på ”{criterion}” utan att någon skrev varför.",
        "“{initiative}” got {points} points on “{criterion}” without anyone writing why.",
    ),
    why=w(
        "En siffra utan skäl går inte att pröva, och nästa bedömare sätter en annan.",
        "A number without a reason cannot be tried, and the next judge sets another.",
    ),
    mend=w(
        "Skriv en mening om varför poängen är just den.",
        "Write one sentence on why the score is what it is.",
    ),
    sources=(
        "seed §3.2 (S36, S44)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
