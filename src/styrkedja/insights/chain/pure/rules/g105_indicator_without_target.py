"""G105: an indicator with no value to reach."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """Only goals that have an indicator are asked; the others are told by G101."""
    if not goal.indicator:
        return None
    return WHOLE if goal.target is not None else broken("target", indicator=goal.indicator)


rule = Rule(
    code="G105",
    name="indicator-without-target",
    title=w("Nyckeltal utan målvärde", "Indicator without a target value"),
    link=Link.GOAL,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=(
        "goal.indicator",
        "goal.target",
    ),
    message=w(
        "Målet ”{name}” har nyckeltalet ”{indicator}” men inget målvärde.",
        "The goal “{name}” has the indicator “{indicator}” but no target value.",
    ),
    why=w(
        "Utan målvärde kan vilken utveckling som helst kallas framgång.",
        "Without a target value any change can be called a success.",
    ),
    mend=w(
        "Skriv in det värde som nyckeltalet ska nå.",
        "Enter the value that the indicator shall reach.",
    ),
    sources=(
        "seed §4.1 (S85)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
