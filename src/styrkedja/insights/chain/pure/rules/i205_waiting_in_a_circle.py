"""I205: initiatives that depend on each other in a circle, told once."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only initiatives that depend on others are asked; a circle is told at its first recorded one."""
    if not initiative.depends_on:
        return None
    circle = circles(picture, Kind.INITIATIVE, "depends_on").get(initiative.id)
    if circle is None:
        return WHOLE
    return broken("depends_on", circle=circle_names(picture, Kind.INITIATIVE, circle))


rule = Rule(
    code="I205",
    name="waiting-in-a-circle",
    title=w("Initiativ som väntar på varandra", "Initiatives that wait for each other"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.depends_on",),
    message=w(
        "Initiativen är beroende av varandra i en cirkel: {circle}.",
        "The initiatives depend on each other in a circle: {circle}.",
    ),
    why=w(
        "I en cirkel kan inget av initiativen börja.",
        "In a circle none of the initiatives can begin.",
    ),
    mend=w(
        "Avgör vilket initiativ som kan börja först och ta bort dess beroende.",
        "Settle which initiative can begin first and remove its dependency.",
    ),
    sources=(
        "seed §4.2 (S123)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
