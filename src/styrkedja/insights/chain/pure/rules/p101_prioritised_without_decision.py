"""P101: an initiative that is prioritised although nobody has decided so."""

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


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only the stage prioritised is asked: later stages need a go decision, which D101 asks for."""
    if initiative.stage is not Stage.PRIORITISED:
        return None
    if decisions_on(
        picture, Kind.INITIATIVE, initiative.id, DecisionKind.PRIORITISE, DecisionKind.GO
    ):
        return WHOLE
    return broken("stage")


rule = Rule(
    code="P101",
    name="prioritised-without-decision",
    title=w("Prioriterat utan beslut", "Prioritised without a decision"),
    link=Link.PRIORITY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Initiativet ”{name}” är prioriterat, men inget beslut om prioritering finns.",
        "The initiative “{name}” is prioritised, but there is no decision to prioritise it.",
    ),
    why=w(
        "Den som inte ser hur prioriteringen gick till litar inte på den.",
        "Whoever cannot see how the ranking was made does not trust it.",
    ),
    mend=w(
        "Registrera beslutet: vem som prioriterade, när och varför. Finns inget beslut, gå tillbaka till skedet beredd.",
        "Record the decision: who prioritised, when and why. If there is none, go back to the stage prepared.",
    ),
    sources=(
        "seed §3.2 (S44)",
        "seed §3.3 (S75)",
    ),
    since="0.1",
    check=check,
)
