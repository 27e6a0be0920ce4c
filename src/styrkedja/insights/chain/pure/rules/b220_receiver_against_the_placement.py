"""B220: an effektmål whose first receiver is of the other side than its place on the map says."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DirectValue, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording import proposal_for

CALLED = {
    DirectValue.INTERNAL: w("intern nytta", "internal value"),
    DirectValue.EXTERNAL: w("extern nytta", "external value"),
}


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Judged only where the receiver's own words are clear."""
    placed = benefit.direct_value
    if not benefit.receiver or placed in (None, DirectValue.MIXED):
        return None
    if not concerned(benefit, picture):
        return None
    heard = proposal_for(benefit.receiver).direct_value
    if heard in (None, DirectValue.MIXED):
        return None
    if heard is placed:
        return WHOLE
    return broken("direct_value", placed=CALLED[placed], receiver=benefit.receiver)


rule = Rule(
    code="B220",
    name="receiver-against-the-placement",
    title=w(
        "Mottagaren stämmer inte med platsen på kartan",
        "Receiver at odds with the place on the map",
    ),
    link=Link.BENEFIT,
    severity=Severity.NOTE,
    status=RuleStatus.TRIAL,
    about=Kind.BENEFIT,
    asks=(
        "benefit.receiver",
        "benefit.direct_value",
    ),
    message=w(
        "Effektmålet ”{name}” är placerat som {placed}, men den första mottagaren är ”{receiver}”.",
        "The benefit “{name}” is placed as {placed}, but its first receiver is “{receiver}”.",
    ),
    why=w(
        "Platsen säger vem som får nyttan först. Stämmer den inte blir portföljens balans missvisande.",
        "The place says who gets the benefit first. If it is wrong, the portfolio's balance misleads.",
    ),
    mend=w(
        "Ändra platsen på axeln intern–extern, eller skriv om mottagaren.",
        "Change the place on internal–external, or rewrite the receiver.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E9",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
