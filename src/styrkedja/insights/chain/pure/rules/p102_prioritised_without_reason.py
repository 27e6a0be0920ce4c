"""P102: a decision to prioritise that gives no reason."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import subject_name
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Other decisions without reason are told by D102."""
    if decision.kind is not DecisionKind.PRIORITISE:
        return None
    if decision.motive:
        return WHOLE
    return broken("motive", subject=subject_name(picture, decision))


rule = Rule(
    code="P102",
    name="prioritised-without-reason",
    title=w("Prioritering utan skäl", "Prioritisation without a reason"),
    link=Link.PRIORITY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.motive",
    ),
    message=w(
        "Prioriteringen {id} av {subject} saknar skäl.",
        "The prioritisation {id} of {subject} gives no reason.",
    ),
    why=w(
        "Utan skäl kan den som fick vänta inte förstå varför, och nästa prioritering kan inte göras lika.",
        "Without a reason those who had to wait cannot understand why, and the next ranking cannot be made alike.",
    ),
    mend=w(
        "Skriv skälet: vilka kriterier som vägde tyngst.",
        "Write the reason: which criteria weighed the most.",
    ),
    sources=(
        "seed §3.2 (S44)",
        "seed §4.1 (S94)",
    ),
    since="0.1",
    check=check,
)
