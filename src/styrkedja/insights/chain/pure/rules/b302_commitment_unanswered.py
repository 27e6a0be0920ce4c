"""B302: a commitment that the unit has answered neither yes nor no to, long after the go decision."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import decisions_on, initiative_of, named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Commitment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, DecisionKind, Kind, Link, RuleStatus, Severity


def check(commitment: Commitment, picture: Portfolio, policy: Policy) -> Answer:
    """The clock starts at the first go decision, else when the stage began: when it was asked is not recorded."""
    benefit = picture.by_id(Kind.BENEFIT).get(commitment.benefit)
    initiative = initiative_of(picture, benefit) if benefit else None
    if initiative is None or initiative.stage not in DECIDED_STAGES:
        return None
    if commitment.accepted_on or commitment.declined_on:
        return WHOLE
    rows = decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.GO)
    since = min((r.decided_on for r in rows if r.decided_on), default=initiative.stage_since)
    if since is None:
        return None
    days = days_between(since, picture.as_of)
    if days <= policy["benefit.commitment_answer_max_days"]:
        return WHOLE
    return broken(
        "accepted_on",
        unit=named(picture, Kind.UNIT, commitment.unit),
        benefit=benefit.name,
        days=days,
        since=since,
    )


rule = Rule(
    code="B302",
    name="commitment-unanswered",
    title=w("Åtagandet är obesvarat", "Commitment unanswered"),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.COMMITMENT,
    asks=(
        "commitment.benefit",
        "commitment.accepted_on",
        "commitment.declined_on",
        "benefit.initiative",
        "initiative.stage",
    ),
    message=w(
        "{unit} har inte svarat på åtagandet för ”{benefit}”, {days} dagar efter {since}.",
        "{unit} has not answered the commitment for “{benefit}”, {days} days after {since}.",
    ),
    why=w(
        "Ett initiativ som pågår medan mottagaren tiger har ingen som hämtar hem nyttan.",
        "An initiative that goes on while the receiver is silent has nobody to bring the benefit home.",
    ),
    mend=w(
        "Be effektägaren i enheten svara ja eller nej, och skriv in dagen.",
        "Ask the effect owner in the unit to answer yes or no, and enter the day.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: the length",
    ),
    since="0.1",
    check=check,
)
