"""L206: a year's outcome that exceeds what was planned by more than the policy allows."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Cost
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(cost: Cost, picture: Portfolio, policy: Policy) -> Answer:
    """Asked of each cost of each year by itself; what nobody planned is over plan from the first krona."""
    if cost.outcome is None or cost.planned is None or cost.planned < 0:
        return None
    percent = policy["delivery.cost_over_plan_max_percent"]
    if cost.outcome * 100 <= cost.planned * (100 + percent):
        return WHOLE
    return broken(
        "outcome",
        initiative=named(picture, Kind.INITIATIVE, cost.initiative),
        outcome=cost.outcome,
        planned=cost.planned,
        year=cost.year,
        percent=percent,
    )


rule = Rule(
    code="L206",
    name="cost-over-plan",
    title=w("Kostnaden blev högre än planerat", "Cost over plan"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.COST,
    asks=(
        "cost.planned",
        "cost.outcome",
    ),
    message=w(
        "”{initiative}” kostade {outcome} {currency} {year} mot planerade {planned}, mer än {percent} procent över.",
        "“{initiative}” cost {outcome} {currency} in {year} against a planned {planned}, more than {percent} per cent over.",
    ),
    why=w(
        "Ett överskridande som ingen tar upp äter av den nytta som beslutet räknade med.",
        "An overrun that nobody takes up eats of the benefit that the decision counted on.",
    ),
    mend=w(
        "Ta upp avvikelsen i forumet, och revidera kommande års plan genom ett ändringsbeslut.",
        "Take the deviation to the forum, and revise the coming years’ plan by a change decision.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
