"""D203: a decision dated after the day of the picture."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Undated decisions are told by D104."""
    if decision.decided_on is None:
        return None
    if decision.decided_on <= picture.as_of:
        return WHOLE
    return broken("decided_on", day=decision.decided_on)


rule = Rule(
    code="D203",
    name="decision-from-the-future",
    title=w("Beslut daterat i framtiden", "Decision dated in the future"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=("decision.decided_on",),
    message=w(
        "Beslutet {id} är daterat {day}, som inte har varit än ({as_of}).",
        "The decision {id} is dated {day}, which has not yet come ({as_of}).",
    ),
    why=w(
        "Ett beslut som inte är fattat kan inte bära något. Oftast är årtalet felskrivet.",
        "A decision not yet made can carry nothing. Most often the year is mistyped.",
    ),
    mend=w(
        "Rätta datumet, eller registrera beslutet när det är fattat.",
        "Mend the date, or record the decision once it is made.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
