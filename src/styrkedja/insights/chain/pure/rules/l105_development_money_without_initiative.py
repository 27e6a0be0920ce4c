"""L105: money for new development, this year or later, tied to no initiative and no account."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Budget


def check(budget: Budget, picture: Portfolio, policy: Policy) -> Answer:
    """Lines of past years are history; a line without money says nothing."""
    if budget.kind is not BudgetKind.DEVELOPMENT or not budget.amount:
        return None
    if budget.year is not None and budget.year < picture.as_of.year:
        return None
    if budget.initiative or budget.account:
        return WHOLE
    return broken("initiative", amount=budget.amount)


rule = Rule(
    code="L105",
    name="development-money-without-initiative",
    title=w("Utvecklingspengar utan initiativ", "Development money without an initiative"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BUDGET,
    asks=(
        "budget.kind",
        "budget.initiative",
    ),
    message=w(
        "Budgetraden ”{name}” är nyutveckling på {amount} {currency}, men den hör inte till något initiativ eller någon särredovisning.",
        "The budget line “{name}” is {amount} {currency} of new development, but it belongs to no initiative and no account.",
    ),
    why=w(
        "Pengar för utveckling som inte hör till något initiativ kan ingen följa till en nytta.",
        "Nobody can follow development money to a benefit when it belongs to no initiative.",
    ),
    mend=w(
        "Koppla budgetraden till ett initiativ eller till den särredovisning den ska räcka till.",
        "Link the budget line to an initiative, or to the account that it shall cover.",
    ),
    sources=(
        "seed §3.3 (S76)",
        "seed §4.2 (S106)",
    ),
    since="0.1",
    check=check,
)
