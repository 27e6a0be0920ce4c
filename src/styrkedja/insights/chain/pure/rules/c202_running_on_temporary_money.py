"""C202: the running of systems, this year or later, paid with money that ends."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Budget


def check(budget: Budget, picture: Portfolio, policy: Policy) -> Answer:
    """Only lines for running that say which money they are; past years are history."""
    if budget.kind is not BudgetKind.RUN or budget.permanent is None:
        return None
    if budget.year is not None and budget.year < picture.as_of.year:
        return None
    return WHOLE if budget.permanent else broken("permanent")


rule = Rule(
    code="C202",
    name="running-on-temporary-money",
    title=w("Varaktigt arbete på tillfälliga medel", "Lasting work on temporary money"),
    link=Link.CAPACITY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BUDGET,
    asks=(
        "budget.kind",
        "budget.permanent",
    ),
    message=w(
        "Budgetraden ”{name}” betalar vidmakthållande med tillfälliga medel.",
        "The budget line “{name}” pays for running systems with temporary money.",
    ),
    why=w(
        "Vidmakthållande upphör aldrig av sig självt. När pengarna tar slut står verksamheten utan drift eller personal.",
        "Running never ends by itself. When the money ends, the business is left without operations or staff.",
    ),
    mend=w(
        "Flytta kostnaden till ordinarie ram, eller besluta när driften ska upphöra.",
        "Move the cost to the ordinary frame, or decide when operations shall end.",
    ),
    sources=("seed §3.2 (S58)",),
    since="0.1",
    check=check,
)
