"""G106: a target value with no day to reach it by."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """Only goals that have a target value are asked; the others are told by G105."""
    if goal.target is None:
        return None
    return WHOLE if goal.target_on else broken("target_on", target=goal.target)


rule = Rule(
    code="G106",
    name="target-without-date",
    title=w("Målvärde utan datum", "Target without a date"),
    link=Link.GOAL,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=(
        "goal.target",
        "goal.target_on",
    ),
    message=w(
        "Målet ”{name}” ska nå {target}, men ingen har sagt när.",
        "The goal “{name}” shall reach {target}, but nobody has said when.",
    ),
    why=w(
        "Utan datum kan målet aldrig missas, och därför inte heller nås.",
        "Without a date the goal can never be missed, and so never reached either.",
    ),
    mend=w(
        "Skriv in den dag då målvärdet ska vara nått.",
        "Enter the day by which the target value shall be reached.",
    ),
    sources=(
        "seed §4.1 (S85)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
