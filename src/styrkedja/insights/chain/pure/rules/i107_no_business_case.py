"""I107: an initiative said to be prepared, with no dated business case."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

PREPARED = frozenset({Stage.PREPARED, Stage.PRIORITISED})


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """An idea needs none yet, and what is decided is past this question."""
    if initiative.stage not in PREPARED:
        return None
    return (
        WHOLE if initiative.business_case_on else broken("business_case_on", stage=initiative.stage)
    )


rule = Rule(
    code="I107",
    name="no-business-case",
    title=w("Beslutsunderlag saknas", "No business case"),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.business_case_on",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}” men har inget daterat beslutsunderlag.",
        "The initiative “{name}” is in the stage “{stage}” but has no dated business case.",
    ),
    why=w(
        "Den som prioriterar eller beslutar utan underlag kan inte jämföra och inte förklara sitt val.",
        "Whoever ranks or decides without a business case cannot compare, and cannot explain the choice.",
    ),
    mend=w(
        "Ta fram underlaget, eller skriv in den dag då det senast bekräftades.",
        "Prepare the business case, or enter the day when it was last confirmed.",
    ),
    sources=("seed §3.2 (S31, S47)",),
    since="0.1",
    check=check,
)
