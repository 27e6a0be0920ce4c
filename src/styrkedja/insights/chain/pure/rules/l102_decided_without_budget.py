"""L102: an initiative decided or going on that has no money of its own."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

SPENDING = frozenset({Stage.DECIDED, Stage.ONGOING})


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A budget line tied to the initiative is a budget too; zero is an answer."""
    if initiative.stage not in SPENDING:
        return None
    if initiative.budget is not None or initiative.id in picture.budgets_of:
        return WHOLE
    return broken("budget", stage=initiative.stage)


rule = Rule(
    code="L102",
    name="decided-without-budget",
    title=w("Beslutat utan budget", "Decided without a budget"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.budget",
    ),
    message=w(
        "Initiativet ”{name}” är i skedet ”{stage}” men har ingen budget.",
        "The initiative “{name}” is in the stage “{stage}” but has no budget.",
    ),
    why=w(
        "Utan budget betalar någon ändå, men ingen ser vad det kostar.",
        "Without a budget somebody pays anyway, but nobody sees what it costs.",
    ),
    mend=w(
        "Skriv in budgeten för hela initiativet, eller koppla en budgetrad till det.",
        "Enter the budget of the whole initiative, or link a budget line to it.",
    ),
    sources=(
        "seed §3.2 (S47)",
        "seed §4.2 (S106)",
    ),
    since="0.1",
    check=check,
)
