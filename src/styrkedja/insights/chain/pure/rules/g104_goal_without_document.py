"""G104: a goal that stands in no steering document; a subgoal may lean on the goal above it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """A subgoal stands in the document of the goal above it unless it names its own."""
    if goal.document:
        return WHOLE
    if goal.parent in picture.by_id(Kind.GOAL):
        return None
    return broken("document")


rule = Rule(
    code="G104",
    name="goal-without-document",
    title=w("Mål utan styrdokument", "Goal without a steering document"),
    link=Link.GOAL,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=("goal.document",),
    message=w(
        "Målet ”{name}” står inte i något styrdokument.",
        "The goal “{name}” stands in no steering document.",
    ),
    why=w(
        "Ett mål som inte är antaget i ett dokument kan ingen visa vem som har beslutat.",
        "If a goal is adopted in no document, nobody can show who decided it.",
    ),
    mend=w(
        "Ange det styrdokument där målet är antaget.",
        "Enter the steering document in which the goal was adopted.",
    ),
    sources=(
        "seed §3.1 (S15)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
