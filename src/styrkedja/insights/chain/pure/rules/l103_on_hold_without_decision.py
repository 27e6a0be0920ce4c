"""L103: an initiative paused or stopped although nobody has decided so."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

NEEDED = {
    Stage.PAUSED: (DecisionKind.PAUSE, DecisionKind.STOP),
    Stage.STOPPED: (DecisionKind.STOP, DecisionKind.CLOSE),
}


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A decision to stop also explains a pause, and one to close explains a stop."""
    kinds = NEEDED.get(initiative.stage)
    if kinds is None:
        return None
    if decisions_on(picture, Kind.INITIATIVE, initiative.id, *kinds):
        return WHOLE
    return broken("stage", stage=initiative.stage)


rule = Rule(
    code="L103",
    name="on-hold-without-decision",
    title=w("Pausat eller avbrutet utan beslut", "Paused or stopped without a decision"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}”, men inget beslut om det finns.",
        "The initiative “{name}” is in the stage “{stage}”, but there is no decision on that.",
    ),
    why=w(
        "Det som tyst läggs på is lär ingen av, och den som beställde får aldrig veta varför.",
        "Nobody learns from what is quietly put on ice, and whoever asked for it never hears why.",
    ),
    mend=w(
        "Registrera beslutet om paus eller avbrott, med skäl.",
        "Record the decision to pause or stop, with its reason.",
    ),
    sources=(
        "seed §3.2 (S37)",
        "seed §3.3 (S75)",
    ),
    since="0.1",
    check=check,
)
