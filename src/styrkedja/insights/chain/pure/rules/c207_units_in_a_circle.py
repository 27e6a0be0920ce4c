"""C207: units that stand under each other in a circle, told once."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Unit


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Only units under another are asked; a circle is told at its first recorded unit."""
    if not unit.parent:
        return None
    circle = circles(picture, Kind.UNIT, "parent").get(unit.id)
    if circle is None:
        return WHOLE
    return broken("parent", circle=circle_names(picture, Kind.UNIT, circle))


rule = Rule(
    code="C207",
    name="units-in-a-circle",
    title=w("Enheter i cirkel", "Units in a circle"),
    link=Link.CAPACITY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=("unit.parent",),
    message=w(
        "Enheterna ligger under varandra i en cirkel: {circle}.",
        "The units stand under each other in a circle: {circle}.",
    ),
    why=w(
        "I en cirkel finns ingen högst upp, så varken ansvar eller siffror kan summeras.",
        "A circle has nobody at the top, so neither duties nor figures can be summed up.",
    ),
    mend=w(
        "Ta bort den överordnade enheten från en av enheterna i cirkeln.",
        "Remove the parent unit from one of the units in the circle.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
