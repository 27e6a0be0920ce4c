"""G101: a goal that nobody can tell whether it is met, since it has no indicator."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """Goals with subgoals are judged by those; only the lowest goals need an indicator."""
    if goal.id in picture.goals_under:
        return None
    return WHOLE if goal.indicator else broken("indicator")


rule = Rule(
    code="G101",
    name="goal-without-indicator",
    title=w("Mål utan nyckeltal", "Goal without an indicator"),
    link=Link.GOAL,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=("goal.indicator",),
    message=w("Målet ”{name}” har inget nyckeltal.", "The goal “{name}” has no indicator."),
    why=w(
        "Utan nyckeltal kan ingen säga om målet nås, och inget initiativ kan visa att det bidrar.",
        "Without an indicator nobody can tell whether the goal is met, and no initiative can show that it helps.",
    ),
    mend=w(
        "Skriv in ett nyckeltal med enhet för målet, eller dela upp målet i delmål som har nyckeltal.",
        "Enter an indicator with its unit for the goal, or divide the goal into subgoals that have indicators.",
    ),
    sources=("seed §3.2 (S36)", "seed §4.1 (S85)"),
    since="0.1",
    check=check,
)
