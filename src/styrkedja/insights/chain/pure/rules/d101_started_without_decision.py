"""D101: an initiative decided, going on or introduced, for which no go decision is recorded."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """From the stage decided on there must be a go decision on the initiative itself."""
    if initiative.stage not in DECIDED_STAGES:
        return None
    if decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.GO):
        return WHOLE
    return broken("stage", stage=initiative.stage)


rule = Rule(
    code="D101",
    name="started-without-decision",
    title=w("Startat utan beslut", "Started without a decision"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}”, men inget genomförandebeslut finns.",
        "The initiative “{name}” is in the stage “{stage}”, but there is no go decision.",
    ),
    why=w(
        "Det som startar utan beslut har ingen valt framför något annat, och ingen svarar för pengarna.",
        "Nobody chose what starts without a decision over anything else, and nobody answers for the money.",
    ),
    mend=w(
        "Registrera genomförandebeslutet, eller lyft initiativet till den som ska besluta.",
        "Record the go decision, or take the initiative to whoever shall decide.",
    ),
    sources=(
        "seed §3.3 (S75)",
        "seed §4.2 (S112)",
    ),
    since="0.1",
    check=check,
)
