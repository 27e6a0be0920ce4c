"""I209: an initiative taken over in a late stage that has passed no gate since, with no decision that covers it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    DECIDED_STAGES,
    DecisionKind,
    Kind,
    Link,
    PassageKind,
    RuleStatus,
    Severity,
    Stage,
)
from styrkedja.picture.things import Initiative

LATE = DECIDED_STAGES | {Stage.PRIORITISED}
COVERING = (DecisionKind.PRIORITISE, DecisionKind.GO)


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Asked in a register only: in a workbook nothing has passed a gate, so there it says nothing."""
    if picture.carried is not None or initiative.stage not in LATE:
        return None
    passages = picture.passages_of.get(initiative.id, ())
    if not passages:
        return None
    if any(passage.kind is PassageKind.PASSED for passage in passages):
        return WHOLE
    if decisions_on(picture, Kind.INITIATIVE, initiative.id, *COVERING):
        return WHOLE
    return broken("stage", stage=initiative.stage)


rule = Rule(
    code="I209",
    name="taken-over-without-passage",
    title=w("Övertaget i sitt skede utan passage", "Taken over in its stage without a passage"),
    link=Link.INITIATIVE,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Initiativet ”{name}” togs över i skedet ”{stage}”. Det har aldrig passerat en beslutspunkt, och inget beslut täcker det.",
        "The initiative “{name}” was taken over in the stage “{stage}”. It has never passed a gate, and no decision covers it.",
    ),
    why=w(
        "Ingen har prövat effektmålen vid en beslutspunkt, och inget utgångsläge är låst.",
        "Nobody has tried its benefits at a gate, and no baseline is frozen.",
    ),
    mend=w(
        "Registrera det beslut som togs, eller låt initiativet passera sin beslutspunkt.",
        "Record the decision that was made, or let the initiative pass its gate.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "seed §3.3 (S75)",
        "own [I]",
    ),
    since="0.1",
    check=check,
    stages=LATE,
)
