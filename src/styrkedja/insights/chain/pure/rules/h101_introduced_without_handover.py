"""H101: an initiative introduced some time ago that nobody has handed over to operations."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DELIVERED_STAGES, DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A recorded handover decision counts; there is some time after the introduction."""
    if initiative.stage not in DELIVERED_STAGES:
        return None
    if initiative.handover_on is not None and initiative.handover_on <= picture.as_of:
        return WHOLE
    if decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.HANDOVER):
        return WHOLE
    day = initiative.introduced_on
    if day and days_between(day, picture.as_of) <= policy["handover.max_days_after_introduction"]:
        return WHOLE
    return broken("handover_on", stage=initiative.stage)


rule = Rule(
    code="H101",
    name="introduced-without-handover",
    title=w("Infört utan överlämning", "Introduced without a handover"),
    link=Link.HANDOVER,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.handover_on",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}” men är inte överlämnat till förvaltning.",
        "The initiative “{name}” is in the stage “{stage}” but has not been handed over to operations.",
    ),
    why=w(
        "Utan överlämning sköter projektet driften, eller ingen alls, och nyttan följs inte upp.",
        "Without a handover the project runs operations, or nobody does, and the benefit is not followed up.",
    ),
    mend=w(
        "Gör överlämningen och skriv in dagen och den objektägare som tog emot.",
        "Make the handover and enter the day and the object owner who received it.",
    ),
    sources=(
        "seed §3.2 (S51)",
        "seed §3.3 (S77)",
    ),
    since="0.1",
    check=check,
)
