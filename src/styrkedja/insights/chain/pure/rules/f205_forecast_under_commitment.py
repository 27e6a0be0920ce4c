"""F205: a forecast far under what the unit has committed itself to, with no change decision."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.promised import agreed, changed_since, forecasts
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(estimate: Estimate, picture: Portfolio, policy: Policy) -> Answer:
    """The last made forecast against the last made commitment of the same effektmål, unit and year."""
    if estimate.state is not EstimateState.FORECAST or estimate.expected is None:
        return None
    promise = (estimate.benefit, estimate.unit, estimate.year)
    committed = agreed(picture).get(promise)
    benefit = picture.by_id(Kind.BENEFIT).get(estimate.benefit)
    if committed is None or benefit is None or forecasts(picture).get(promise) is not estimate:
        return None
    if committed.expected is None or committed.expected <= 0:
        return None
    percent = policy["follow_up.forecast_under_commitment_max_percent"]
    if estimate.expected * 100 >= committed.expected * (100 - percent):
        return WHOLE
    if changed_since(picture, benefit, committed.made_on):
        return WHOLE
    return broken(
        "expected",
        benefit=benefit.name,
        year=estimate.year,
        forecast=estimate.expected,
        committed=committed.expected,
        percent=percent,
    )


rule = Rule(
    code="F205",
    name="forecast-under-commitment",
    title=w("Prognosen når inte åtagandet", "Forecast under the commitment"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ESTIMATE,
    asks=(
        "estimate.benefit",
        "estimate.unit",
        "estimate.state",
        "estimate.year",
        "estimate.expected",
        "estimate.made_on",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Prognosen för ”{benefit}” {year} är {forecast} {currency}, mer än {percent} procent under åtagandet {committed}.",
        "The forecast of “{benefit}” for {year} is {forecast} {currency}, more than {percent} per cent under the commitment {committed}.",
    ),
    why=w(
        "Ramen är sänkt efter åtagandet. Kommer nyttan inte blir skillnaden ett underskott i enheten.",
        "The frame was lowered by the commitment. If the benefit does not come, the difference is a deficit in the unit.",
    ),
    mend=w(
        "Ta upp avvikelsen i forumet: vad gör att nyttan kommer, eller vilket ändringsbeslut behövs?",
        "Take the deviation to the forum: what makes the benefit come, or which change decision is needed?",
    ),
    sources=(
        "seed §4.2 (S112, S113)",
        "own [I]: the share",
    ),
    since="0.1",
    check=check,
)
