"""G102: a goal that no initiative works towards, neither directly nor through its subgoals."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import above, in_force
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """A goal is served by its own initiatives and by those of its subgoals; an empty branch is told at its top."""
    document = picture.by_id(Kind.DOCUMENT).get(goal.document)
    if document is not None and not in_force(document, picture.as_of):
        return None
    served = once(picture, "chain.served_goals", served_goals)
    if goal.id in served:
        return WHOLE
    if any(parent.id not in served for parent in above(picture, goal, Kind.GOAL)):
        return None
    return broken("name")


def served_goals(picture: Portfolio) -> frozenset[str]:
    """The goals that some initiative or benefit serves, and all goals above them."""
    living = {row.id for row in picture.initiatives if row.stage is not Stage.STOPPED}
    direct = {key for row in picture.initiatives if row.id in living for key in row.goals}
    direct |= {row.goal for row in picture.benefits if row.goal and row.initiative in living}
    known = picture.by_id(Kind.GOAL)
    goals = [known[key] for key in direct if key in known]
    return frozenset(direct).union(
        parent.id for goal in goals for parent in above(picture, goal, Kind.GOAL)
    )


rule = Rule(
    code="G102",
    name="goal-without-initiative",
    title=w("Mål utan initiativ", "Goal without an initiative"),
    link=Link.GOAL,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=(
        "goal.name",
        "initiative.goals",
    ),
    message=w(
        "Inget initiativ arbetar för målet ”{name}”.",
        "No initiative works towards the goal “{name}”.",
    ),
    why=w(
        "Ett mål som ingen arbetar för är bara ord. Det är så politiken och digitaliseringen glider isär.",
        "A goal nobody works towards is only words. That is how politics and digitalisation drift apart.",
    ),
    mend=w(
        "Koppla ett initiativ till målet, eller låt den som äger målet besluta att det inte ska drivas med digitala initiativ.",
        "Link an initiative to the goal, or let its owner decide that it shall not be pursued with digital initiatives.",
    ),
    sources=(
        "seed §3.2 (S29)",
        "seed §4.1 (S84)",
    ),
    since="0.1",
    check=check,
)
