"""I201: an initiative owned by IT, digitalisation or communication instead of by the business."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import lives, unit_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Which functions lie outside the business is the policy's; an unknown function is not judged."""
    unit = unit_of(picture, initiative.owner_unit)
    if unit is None or unit.function is None or not lives(initiative):
        return None
    if unit.function.code not in policy["initiative.owner_functions_outside"]:
        return WHOLE
    return broken("owner_unit", unit=unit.name, function=unit.function)


rule = Rule(
    code="I201",
    name="owner-outside-the-business",
    title=w("Ägaren sitter inte i verksamheten", "Owner outside the business"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.owner_unit",
        "unit.function",
    ),
    message=w(
        "Initiativet ”{name}” ägs av {unit}, som arbetar med {function}, inte av verksamheten.",
        "The initiative “{name}” is owned by {unit}, which works with {function}, not by the business.",
    ),
    why=w(
        "Verksamheten ska äga sin utveckling. Annars blir initiativet teknik som ingen tar hem nyttan av.",
        "The business shall own its development. Otherwise the initiative becomes technology whose benefit nobody realises.",
    ),
    mend=w(
        "Låt en chef i den verksamhet som ska få nyttan ta över ägarskapet.",
        "Let a head in the part of the business that shall benefit take over ownership.",
    ),
    sources=("seed §4.3 (S126)",),
    since="0.1",
    check=check,
)
