"""D104: a decision that does not say when it was made."""

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
    if decision.decided_on:
        return WHOLE
    return broken("decided_on", subject=subject_name(picture, decision))


rule = Rule(
    code="D104",
    name="decision-without-date",
    title=w("Beslut utan datum", "Decision without a date"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=("decision.decided_on",),
    message=w(
        "Beslutet {id} om {subject} har inget datum.", "The decision {id} on {subject} has no date."
    ),
    why=w(
        "Utan datum går det inte att se om beslutet kom före eller efter starten.",
        "Without a date nobody can see whether the decision came before or after the start.",
    ),
    mend=w(
        "Skriv in den dag då beslutet fattades.", "Enter the day on which the decision was made."
    ),
    sources=("seed §3.3 (S75)",),
    since="0.1",
    check=check,
)
