"""W905: a waiver that reaches further than the policy allows."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver


def check(waiver: Waiver, picture: Portfolio, policy: Policy) -> Answer:
    """Ended waivers are history."""
    if waiver.until is None or waiver.decided_on is None or waiver.until < picture.as_of:
        return None
    months = policy["waiver.max_months"]
    if waiver.until <= months_after(waiver.decided_on, months):
        return WHOLE
    return broken("until", decided=waiver.decided_on, until=waiver.until, months=months)


rule = Rule(
    code="W905",
    name="waiver-without-end-in-sight",
    title=w("Undantag utan slut i sikte", "Waiver with no end in sight"),
    link=Link.CHECKER,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.WAIVER,
    asks=(
        "waiver.until",
        "waiver.decided_on",
    ),
    message=w(
        "Undantaget {id} beslutades {decided} och gäller till {until}. Det är längre än {months} månader.",
        "The waiver {id} was decided on {decided} and holds until {until}. That is longer than {months} months.",
    ),
    why=w(
        "Ett undantag som aldrig tar slut är en regel som tyst har tagits bort.",
        "A waiver that never ends is a rule quietly removed.",
    ),
    mend=w(
        "Korta undantaget, eller ändra regeln för alla genom beslut om policyn.",
        "Shorten the waiver, or change the rule for all by deciding on the policy.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
