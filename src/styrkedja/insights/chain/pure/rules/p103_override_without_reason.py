"""P103: a rank that goes against the score without saying why."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Rank
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(rank: Rank, picture: Portfolio, policy: Policy) -> Answer:
    """Where the score was never computed there is nothing to go against."""
    if rank.position is None or rank.computed is None:
        return None
    if rank.position == rank.computed or rank.reason:
        return WHOLE
    return broken(
        "reason",
        initiative=named(picture, Kind.INITIATIVE, rank.initiative),
        position=rank.position,
        computed=rank.computed,
    )


rule = Rule(
    code="P103",
    name="override-without-reason",
    title=w("Avsteg från poängen utan skäl", "Override without a reason"),
    link=Link.PRIORITY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.RANK,
    asks=(
        "rank.position",
        "rank.computed",
        "rank.reason",
    ),
    message=w(
        "”{initiative}” har plats {position} men poängen gav plats {computed}, och inget skäl står.",
        "“{initiative}” has place {position} but the score gave place {computed}, and no reason stands.",
    ),
    why=w(
        "Ett avsteg utan skäl gör kriterierna till kuliss, och den som blev förbigången får aldrig veta varför.",
        "An override without a reason makes the criteria a stage set, and whoever was passed over never learns why.",
    ),
    mend=w(
        "Skriv skälet till avsteget, eller sätt den plats som poängen ger.",
        "Write the reason for the override, or set the place that the score gives.",
    ),
    sources=(
        "seed §3.2 (S36, S44)",
        "seed §3.3 (S72)",
    ),
    since="0.1",
    check=check,
)
