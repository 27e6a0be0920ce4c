"""I103: an owner that nobody has placed in a unit."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only owned initiatives are asked; the others are told by I102."""
    if not initiative.owner or not lives(initiative):
        return None
    return WHOLE if initiative.owner_unit else broken("owner_unit", owner=initiative.owner)


rule = Rule(
    code="I103",
    name="owner-without-unit",
    title=w("Ägaren sitter ingenstans", "Owner without a unit"),
    link=Link.INITIATIVE,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.owner",
        "initiative.owner_unit",
    ),
    message=w(
        "Initiativet ”{name}” ägs av ”{owner}”, men ingen har sagt i vilken enhet.",
        "The initiative “{name}” is owned by “{owner}”, but nobody has said in which unit.",
    ),
    why=w(
        "Utan enhet går det inte att se om verksamheten äger sin egen utveckling.",
        "Without a unit nobody can see whether the business owns its own development.",
    ),
    mend=w("Skriv in den enhet där ägaren sitter.", "Enter the unit in which the owner sits."),
    sources=(
        "seed §4.3 (S126)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
