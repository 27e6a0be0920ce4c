"""K102: a goal whose own political body was never told of the initiatives that serve it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import is_political, named, reports_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Goal


def check(goal: Goal, picture: Portfolio, policy: Policy) -> Answer:
    """Asked where the initiatives are reported at all, but elsewhere; else K101 tells it."""
    if not goal.unit or not is_political(picture, goal.unit):
        return None
    rows = [i for i in picture.initiatives_for.get(goal.id, ()) if i.stage in DECIDED_STAGES]
    bodies = {body for row in rows for _, body in reports_on(picture, row)}
    if not bodies:
        return None
    if goal.unit in bodies or None in bodies:
        return WHOLE
    return broken("unit", body=named(picture, Kind.UNIT, goal.unit), count=len(rows))


rule = Rule(
    code="K102",
    name="goal-owner-never-hears",
    title=w("Målets ägare får aldrig veta", "The goal's owner never hears"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.GOAL,
    asks=(
        "goal.unit",
        "initiative.goals",
        "initiative.reported_to",
    ),
    message=w(
        "{body} äger målet ”{name}”, men inget av de pågående initiativen ({count}) har rapporterats dit.",
        "{body} owns the goal “{name}”, but none of the initiatives under way ({count}) has been reported there.",
    ),
    why=w(
        "Den nämnd som beslutade om målet måste få veta vad som görs för det. Annars kan den inte ompröva det.",
        "The committee that decided the goal must hear what is done for it. Otherwise it cannot reconsider it.",
    ),
    mend=w(
        "Rapportera initiativen till den nämnd eller styrelse som äger målet.",
        "Report the initiatives to the committee or board that owns the goal.",
    ),
    sources=(
        "seed §3.2 (S31, S32)",
        "seed §4.1 (S85, S95)",
    ),
    since="0.1",
    check=check,
)
