"""H102: a dated handover that no object owner receives."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Where there is no date, H101 tells it when it is due."""
    if initiative.handover_on is None or initiative.stage is Stage.STOPPED:
        return None
    return WHOLE if initiative.handover_to else broken("handover_to", day=initiative.handover_on)


rule = Rule(
    code="H102",
    name="handover-without-receiver",
    title=w("Överlämning utan mottagare", "Handover without a receiver"),
    link=Link.HANDOVER,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.handover_on",
        "initiative.handover_to",
    ),
    message=w(
        "Initiativet ”{name}” ska enligt uppgift lämnas över {day}, men ingen objektägare tar emot.",
        "The initiative “{name}” is said to be handed over on {day}, but no object owner receives it.",
    ),
    why=w(
        "En överlämning som ingen tar emot är ingen överlämning.",
        "A handover that nobody receives is no handover.",
    ),
    mend=w("Skriv in den objektägare som tar emot.", "Enter the object owner who receives it."),
    sources=("seed §3.2 (S51)",),
    since="0.1",
    check=check,
)
