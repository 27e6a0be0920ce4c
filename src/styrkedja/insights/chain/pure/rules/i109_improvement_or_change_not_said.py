"""I109: an initiative that has not said whether it improves or changes."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """An idea need not know yet."""
    if initiative.stage is Stage.IDEA or not lives(initiative):
        return None
    return WHOLE if initiative.change_kind else broken("change_kind")


rule = Rule(
    code="I109",
    name="improvement-or-change-not-said",
    title=w("Förbättring eller förändring är inte angivet", "Improvement or change not stated"),
    link=Link.INITIATIVE,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative.change_kind",),
    message=w(
        "Initiativet ”{name}” säger inte om det är ständig förbättring eller förändring.",
        "The initiative “{name}” does not say whether it is continuous improvement or change.",
    ),
    why=w(
        "Förbättring förfinar det som finns, förändring prövar något nytt. De behöver styras på olika sätt.",
        "Improvement refines what is there, change tries something new. They need to be governed differently.",
    ),
    mend=w(
        "Välj ständig förbättring eller förändring.", "Choose continuous improvement or change."
    ),
    sources=("seed §3.3 (S78, S79)",),
    since="0.1",
    check=check,
)
