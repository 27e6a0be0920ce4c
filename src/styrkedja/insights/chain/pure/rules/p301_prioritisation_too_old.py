"""P301: a ranking older than the policy allows, while the initiative still waits."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """The latest dated ranking counts; without any, P101 tells it."""
    if initiative.stage is not Stage.PRIORITISED:
        return None
    rows = decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.PRIORITISE)
    dates = [row.decided_on for row in rows if row.decided_on]
    if not dates:
        return None
    months = policy["priority.max_months"]
    if months_after(max(dates), months) >= picture.as_of:
        return WHOLE
    return broken("stage", day=max(dates), months=months)


rule = Rule(
    code="P301",
    name="prioritisation-too-old",
    title=w("Prioriteringen är för gammal", "Prioritisation too old"),
    link=Link.PRIORITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "decision.kind",
        "decision.subject",
        "decision.decided_on",
    ),
    message=w(
        "Initiativet ”{name}” prioriterades {day} och väntar fortfarande. Prioriteringen är äldre än {months} månader.",
        "The initiative “{name}” was prioritised on {day} and still waits. The prioritisation is older than {months} months.",
    ),
    why=w(
        "En gammal prioritering är gjord mot andra initiativ än de som tävlar i dag.",
        "An old ranking was made against other initiatives than those that compete today.",
    ),
    mend=w(
        "Prioritera om initiativet mot dem som väntar nu.",
        "Rank the initiative anew against those that wait now.",
    ),
    sources=(
        "seed §3.2 (S44, S46)",
        "seed §3.3 (S72)",
    ),
    since="0.1",
    check=check,
)
