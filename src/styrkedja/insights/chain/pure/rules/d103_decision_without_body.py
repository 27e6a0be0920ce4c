"""D103: a decision that does not say who decided."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import subject_name
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Every recorded decision is asked."""
    if decision.body:
        return WHOLE
    return broken("body", subject=subject_name(picture, decision))


rule = Rule(
    code="D103",
    name="decision-without-body",
    title=w("Beslut utan beslutsfattare", "Decision without a decider"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=("decision.body",),
    message=w(
        "Beslutet {id} om {subject} säger inte vem som beslutade.",
        "The decision {id} on {subject} does not say who decided.",
    ),
    why=w(
        "Utan beslutsfattare går det inte att se om någon hade mandat att besluta.",
        "Without a decider nobody can see whether anyone had the mandate to decide.",
    ),
    mend=w(
        "Skriv in den nämnd, styrelse, enhet eller det forum som beslutade.",
        "Enter the committee, board, unit or forum that decided.",
    ),
    sources=(
        "seed §3.2 (S43)",
        "seed §3.3 (S75)",
    ),
    since="0.1",
    check=check,
)
