"""F105: an initiative that was closed or stopped some time ago and has left no lesson."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

OVER = frozenset({Stage.REALISED, Stage.STOPPED})


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Asked some months after the end; where nobody dated that, nothing is said."""
    if initiative.stage not in OVER:
        return None
    if initiative.id in once(picture, "chain.lessons_of", lessons_of):
        return WHOLE
    day = initiative.closed_on or initiative.stage_since
    if day is None:
        return None
    if months_after(day, policy["follow_up.lesson_months_after_close"]) >= picture.as_of:
        return WHOLE
    return broken("closed_on", stage=initiative.stage, day=day)


def lessons_of(picture: Portfolio) -> frozenset[str | None]:
    """The initiatives that have left a lesson."""
    return frozenset(row.initiative for row in picture.lessons)


rule = Rule(
    code="F105",
    name="closed-without-a-lesson",
    title=w("Avslutat utan lärdom", "Closed without a lesson"),
    link=Link.FOLLOW_UP,
    severity=Severity.NOTE,
    status=RuleStatus.TRIAL,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.closed_on",
        "lesson.initiative",
    ),
    message=w(
        "Initiativet ”{name}” ({stage}) tog slut {day}, men ingen lärdom är antecknad.",
        "The initiative “{name}” ({stage}) ended on {day}, but no lesson is recorded.",
    ),
    why=w(
        "Det som inte skrivs ned lär sig nästa initiativ en gång till, för egna pengar.",
        "What is not written down the next initiative learns once more, for its own money.",
    ),
    mend=w(
        "Skriv en lärdom: vad som hände och vad nästa ska göra annorlunda.",
        "Write a lesson: what happened and what the next one shall do differently.",
    ),
    sources=(
        "seed §3.3 (S72)",
        "own [I]: the length",
    ),
    since="0.1",
    check=check,
)
