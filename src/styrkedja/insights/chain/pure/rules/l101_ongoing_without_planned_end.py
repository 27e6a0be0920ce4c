"""L101: an initiative that goes on with no planned end."""

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
    """Only what goes on is asked."""
    if initiative.stage is not Stage.ONGOING:
        return None
    return WHOLE if initiative.planned_end else broken("planned_end")


rule = Rule(
    code="L101",
    name="ongoing-without-planned-end",
    title=w("Pågår utan planerat slut", "Ongoing without a planned end"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.planned_end",
    ),
    message=w(
        "Initiativet ”{name}” pågår, men ingen har sagt när det ska vara klart.",
        "The initiative “{name}” is ongoing, but nobody has said when it shall be done.",
    ),
    why=w(
        "Utan slutdatum syns ingen försening, och ingen annan kan planera efter initiativet.",
        "Without an end date no delay shows, and nobody else can plan by the initiative.",
    ),
    mend=w("Skriv in det planerade slutdatumet.", "Enter the planned end date."),
    sources=("seed §3.3 (S73)",),
    since="0.1",
    check=check,
)
