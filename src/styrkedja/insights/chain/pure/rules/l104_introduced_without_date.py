"""L104: an initiative said to be introduced, with no day of introduction."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DELIVERED_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only what is introduced, or later, is asked."""
    if initiative.stage not in DELIVERED_STAGES:
        return None
    return WHOLE if initiative.introduced_on else broken("introduced_on", stage=initiative.stage)


rule = Rule(
    code="L104",
    name="introduced-without-date",
    title=w("Infört utan datum", "Introduced without a date"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.introduced_on",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}”, men ingen har sagt när det infördes.",
        "The initiative “{name}” is in the stage “{stage}”, but nobody has said when it was introduced.",
    ),
    why=w(
        "Utan införandedag går det inte att skilja före från efter när effekten mäts.",
        "Without the day of introduction, before and after cannot be told apart when the effect is measured.",
    ),
    mend=w("Skriv in den dag då det togs i bruk.", "Enter the day it was taken into use."),
    sources=(
        "seed §3.2 (S48)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
