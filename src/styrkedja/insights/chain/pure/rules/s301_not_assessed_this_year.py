"""S301: a system whose assessment is older than the policy allows."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import gone
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """What was never assessed is told by S103, and what should be gone by S302."""
    if system.assessed_on is None or gone(system, picture.as_of):
        return None
    months = policy["system.assessment_max_months"]
    if months_after(system.assessed_on, months) >= picture.as_of:
        return WHOLE
    return broken("assessed_on", day=system.assessed_on, months=months)


rule = Rule(
    code="S301",
    name="not-assessed-this-year",
    title=w("Bedömningen är för gammal", "Assessment too old"),
    link=Link.SYSTEM,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.assessed_on",),
    message=w(
        "Systemet ”{name}” bedömdes senast {day}. Det är mer än {months} månader sedan.",
        "The system “{name}” was last assessed on {day}. That is more than {months} months ago.",
    ),
    why=w(
        "Inventeringen ska återkomma, så att modernisering hinner in i nästa budget.",
        "The inventory shall recur, so that modernisation makes it into the next budget.",
    ),
    mend=w(
        "Bedöm systemet på nytt i årets inventering.",
        "Assess the system anew in this year's inventory.",
    ),
    sources=("seed §4.2 (S120, S121)",),
    since="0.1",
    check=check,
)
