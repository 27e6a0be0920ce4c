"""G302: a goal long past its own date, with no new one."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import in_force
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """There is time to report before the date counts as passed; an expired document is told by G301."""
    if goal.target_on is None:
        return None
    document = picture.by_id(Kind.DOCUMENT).get(goal.document)
    if document is not None and not in_force(document, picture.as_of):
        return None
    if months_after(goal.target_on, policy["goal.date_grace_months"]) >= picture.as_of:
        return WHOLE
    return broken("target_on", due=goal.target_on)


rule = Rule(
    code="G302",
    name="goal-date-passed",
    title=w("Målets måldatum har passerat", "The goal's date has passed"),
    link=Link.GOAL,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=("goal.target_on",),
    message=w(
        "Målet ”{name}” skulle vara nått {due}. Ingen har avslutat det eller satt ett nytt datum.",
        "The goal “{name}” should have been reached by {due}. Nobody has closed it or set a new date.",
    ),
    why=w(
        "Ett mål som ligger kvar efter sitt datum säger inte längre vad initiativen ska bidra till.",
        "A goal left lying after its date no longer says what initiatives shall contribute to.",
    ),
    mend=w(
        "Följ upp målet. Sätt sedan ett nytt måldatum eller ta bort målet.",
        "Follow the goal up. Then set a new date or remove the goal.",
    ),
    sources=(
        "seed §4.1 (S85)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
