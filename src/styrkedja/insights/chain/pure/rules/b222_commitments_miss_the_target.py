"""B222: accepted commitments that do not reach the target, however they are read together."""

from __future__ import annotations

from decimal import Decimal

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.promised import commitments_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Direction, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Units' values may add up or stand side by side; only what misses the target both ways is broken.

    Nothing is said while a unit still has to answer.
    """
    rows = [row for row in commitments_of(picture).get(benefit.id, ()) if row.declined_on is None]
    if not rows or benefit.target is None or any(row.accepted_on is None for row in rows):
        return None
    values = [row.value for row in rows if row.value is not None]
    if len(values) < len(rows) or benefit.direction not in (Direction.INCREASE, Direction.DECREASE):
        return None
    if benefit.direction is Direction.INCREASE:
        closest = max(sum(values, Decimal(0)), *values)
        reached = closest >= benefit.target
    else:
        closest = min(sum(values, Decimal(0)), *values)
        reached = closest <= benefit.target
    return WHOLE if reached else broken("target", target=benefit.target, promised=closest)


rule = Rule(
    code="B222",
    name="commitments-miss-the-target",
    title=w("Åtagandena når inte målvärdet", "Commitments that miss the target"),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.TRIAL,
    about=Kind.BENEFIT,
    asks=(
        "benefit.target",
        "benefit.direction",
        "commitment.benefit",
        "commitment.value",
        "commitment.accepted_on",
    ),
    message=w(
        "Effektmålet ”{name}” har målvärdet {target}, men enheterna har tagit på sig {promised} som mest nära.",
        "The benefit “{name}” has the target {target}, but the closest the units have taken on is {promised}.",
    ),
    why=w(
        "Målet står i beslutet, åtagandet i enheten. Lovar enheten mindre faller skillnaden mellan stolarna.",
        "The target stands in the decision, the commitment in the unit. If the unit promises less, the difference is nobody’s.",
    ),
    mend=w(
        "Räkna om målvärdet genom ett ändringsbeslut, eller kom överens om ett högre åtagande.",
        "Set the target anew by a change decision, or agree on a further commitment.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
