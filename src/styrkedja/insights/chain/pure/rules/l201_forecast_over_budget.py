"""L201: an initiative whose forecast exceeds its budget by more than the policy allows."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import lives
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Asked of what lives and has both figures; a budget of nought cannot be exceeded by a share."""
    budget, forecast = initiative.budget, initiative.forecast
    if not budget or budget < 0 or forecast is None or not lives(initiative):
        return None
    over = (forecast - budget) / budget * 100
    if over <= policy["delivery.forecast_over_budget_max_percent"]:
        return WHOLE
    return broken("forecast", forecast=forecast, budget=budget, over=round(over))


rule = Rule(
    code="L201",
    name="forecast-over-budget",
    title=w("Prognosen spräcker budgeten", "Forecast over budget"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.budget",
        "initiative.forecast",
    ),
    message=w(
        "Initiativet ”{name}” väntas kosta {forecast} {currency}, {over} procent över budgeten på {budget} {currency}.",
        "The initiative “{name}” is expected to cost {forecast} {currency}, {over} per cent over its budget of {budget} {currency}.",
    ),
    why=w(
        "En prognos långt över budgeten ändrar det beslut som en gång togs.",
        "A forecast far over budget changes the decision once made.",
    ),
    mend=w(
        "Ta upp avvikelsen med den som beslutade: ny budget, mindre omfattning eller stopp.",
        "Take the deviation to whoever decided: a new budget, a smaller scope or a stop.",
    ),
    sources=(
        "seed §3.2 (S47, S48)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
