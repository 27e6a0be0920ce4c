"""I302: a waiting initiative whose business case is older than the policy allows."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only what waits is asked: once decided, the paper has done its work."""
    day = initiative.business_case_on
    if initiative.stage not in WAITING_STAGES or day is None:
        return None
    months = policy["initiative.business_case_max_months"]
    if months_after(day, months) >= picture.as_of:
        return WHOLE
    return broken("business_case_on", day=day, months=months)


rule = Rule(
    code="I302",
    name="business-case-too-old",
    title=w("Beslutsunderlaget är för gammalt", "Business case too old"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.business_case_on",
    ),
    message=w(
        "Beslutsunderlaget för ”{name}” är från {day}. Det är äldre än {months} månader.",
        "The business case of “{name}” is from {day}. It is older than {months} months.",
    ),
    why=w(
        "Kostnader, teknik och behov ändras medan initiativet väntar. Ett gammalt underlag leder till fel beslut.",
        "Costs, technology and needs change while an initiative waits. An old business case leads to wrong decisions.",
    ),
    mend=w(
        "Gå igenom underlaget. Bekräfta det med dagens datum eller gör om det innan initiativet startar.",
        "Go through the business case. Confirm it with today's date or redo it before the initiative starts.",
    ),
    sources=("seed §3.2 (S46)",),
    since="0.1",
    check=check,
    stages=WAITING_STAGES,
)
