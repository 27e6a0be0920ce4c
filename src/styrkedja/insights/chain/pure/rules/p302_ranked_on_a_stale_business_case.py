"""P302: an initiative in the latest order although its business case is past its time."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.ranked import latest_order
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Rank
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, Link, RuleStatus, Severity


def check(rank: Rank, picture: Portfolio, policy: Policy) -> Answer:
    """Only the body's latest order and those that still wait are asked; without any case, I107 tells it."""
    initiative = picture.initiative.get(rank.initiative)
    if initiative is None or initiative.stage not in WAITING_STAGES:
        return None
    if initiative.business_case_on is None or not latest_order(rank, picture):
        return None
    months = policy["initiative.business_case_max_months"]
    if months_after(initiative.business_case_on, months) >= picture.as_of:
        return WHOLE
    return broken(
        "initiative",
        initiative=initiative.name,
        position=rank.position,
        day=initiative.business_case_on,
        months=months,
    )


rule = Rule(
    code="P302",
    name="ranked-on-a-stale-business-case",
    title=w("Rangordnat på ett gammalt underlag", "Ranked on a stale business case"),
    link=Link.PRIORITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.RANK,
    asks=(
        "rank.initiative",
        "rank.body",
        "rank.decided_on",
        "initiative.business_case_on",
        "initiative.stage",
    ),
    message=w(
        "”{initiative}” har plats {position} i kön på ett underlag från {day}, äldre än {months} månader.",
        "“{initiative}” has place {position} in the queue on a business case of {day}, older than {months} months.",
    ),
    why=w(
        "Ett ärende vars underlag har gått ut håller en plats som ett färskt behov kunde ha haft.",
        "A case whose business case has run out holds a place that a fresh need could have had.",
    ),
    mend=w(
        "Låt ägaren bekräfta eller revidera underlaget, eller ta ärendet ur kön tills det är gjort.",
        "Let the owner confirm or revise the business case, or take the matter out of the queue until then.",
    ),
    sources=(
        "seed §3.2 (S46)",
        "own [I]: the length",
    ),
    since="0.1",
    check=check,
)
