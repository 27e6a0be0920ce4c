"""C206: a digitalisation unit under IT or communication, or IT under communication."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import above
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, UnitFunction
from styrkedja.picture.things import Unit

MISPLACED = {
    UnitFunction.DIGITALISATION: frozenset({UnitFunction.IT, UnitFunction.COMMUNICATION}),
    UnitFunction.IT: frozenset({UnitFunction.COMMUNICATION}),
}


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Every unit above is looked at, nearest first."""
    wrong = MISPLACED.get(unit.function)
    if wrong is None:
        return None
    for other in above(picture, unit, Kind.UNIT):
        if other.function in wrong:
            return broken("parent", function=unit.function, above=other.name, other=other.function)
    return WHOLE


rule = Rule(
    code="C206",
    name="digital-unit-misplaced",
    title=w("Digitalisering eller it på fel plats", "Digitalisation or IT misplaced"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=(
        "unit.function",
        "unit.parent",
    ),
    message=w(
        "{name} ({function}) ligger under {above}, som arbetar med {other}.",
        "{name} ({function}) stands under {above}, which works with {other}.",
    ),
    why=w(
        "Digitalisering under it eller kommunikation blir en stödfråga i stället för verksamhetens utveckling.",
        "Digitalisation under IT or communication becomes a matter of support instead of the development of the business.",
    ),
    mend=w(
        "Pröva att lägga enheten på stabsnivå, nära ledningen.",
        "Consider placing the unit at staff level, near the management.",
    ),
    sources=(
        "seed §3.2 (S33)",
        "seed §4.1 (S86)",
        "seed §4.3 (S132)",
    ),
    since="0.1",
    check=check,
)
