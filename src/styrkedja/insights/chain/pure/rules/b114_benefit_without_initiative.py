"""B114: an effektmål that no initiative is to bring about."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """A reference to an initiative that does not exist is B221's matter."""
    return WHOLE if benefit.initiative else broken("initiative")


rule = Rule(
    code="B114",
    name="benefit-without-initiative",
    title=w(
        "Effektmål utan initiativ",
        "Benefit without an initiative",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("benefit.initiative",),
    message=w(
        "Effektmålet ”{name}” hör inte till något initiativ.",
        "The benefit “{name}” belongs to no initiative.",
    ),
    why=w(
        "En effekt som inget initiativ ska åstadkomma är en förhoppning; ingen får pengar eller tid för den.",
        "An effect that no initiative shall bring about is a hope; nobody gets money or time for it.",
    ),
    mend=w(
        "Koppla effektmålet till det initiativ som ska åstadkomma det, eller ta bort det.",
        "Link the benefit to the initiative that shall bring it about, or remove it.",
    ),
    sources=(
        "seed §3.2 (S29, S36)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
