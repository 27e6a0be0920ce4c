"""G103: a goal that no body answers for; a subgoal may lean on the goal above it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """A subgoal has the owner of the goal above it unless it names its own."""
    if goal.unit:
        return WHOLE
    if goal.parent in picture.by_id(Kind.GOAL):
        return None
    return broken("unit")


rule = Rule(
    code="G103",
    name="goal-without-owner",
    title=w("Mål utan ägare", "Goal without an owner"),
    link=Link.GOAL,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=("goal.unit",),
    message=w(
        "Ingen nämnd eller styrelse äger målet ”{name}”.",
        "No committee or board owns the goal “{name}”.",
    ),
    why=w(
        "Ett mål utan ägare följer ingen upp, och ingen kan säga vilka initiativ det behöver.",
        "Nobody follows up a goal without an owner, and nobody can say which initiatives it needs.",
    ),
    mend=w(
        "Skriv in den nämnd eller styrelse som svarar för målet.",
        "Enter the committee or board that answers for the goal.",
    ),
    sources=("seed §3.2 (S28, S43)",),
    since="0.1",
    check=check,
)
