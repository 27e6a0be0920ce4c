"""G201: goals that stand under each other in a circle, told once."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """Only goals under another are asked; a circle is told at its first recorded goal."""
    if not goal.parent:
        return None
    circle = circles(picture, Kind.GOAL, "parent").get(goal.id)
    if circle is None:
        return WHOLE
    return broken("parent", circle=circle_names(picture, Kind.GOAL, circle))


rule = Rule(
    code="G201",
    name="goals-in-a-circle",
    title=w("Mål i cirkel", "Goals in a circle"),
    link=Link.GOAL,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=("goal.parent",),
    message=w(
        "Målen står under varandra i en cirkel: {circle}.",
        "The goals stand under each other in a circle: {circle}.",
    ),
    why=w(
        "I en cirkel finns inget översta mål, så ingen uppföljning kan summeras.",
        "A circle has no goal at the top, so nothing can be summed up.",
    ),
    mend=w(
        "Ta bort det överordnade målet från ett av målen i cirkeln.",
        "Remove the parent goal from one of the goals in the circle.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
