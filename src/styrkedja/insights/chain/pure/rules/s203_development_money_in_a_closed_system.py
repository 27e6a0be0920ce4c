"""S203: money for development or enhancement, this year or later, in a system closed to others."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import closed_by
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Budget

BUILDING = frozenset({BudgetKind.DEVELOPMENT, BudgetKind.ENHANCEMENT})


def check(budget: Budget, picture: Portfolio, policy: Policy) -> Answer:
    """Lines of past years are history; running and modernising a closed system is right."""
    if budget.kind not in BUILDING or not budget.amount:
        return None
    if budget.year is not None and budget.year < picture.as_of.year:
        return None
    system = picture.by_id(Kind.SYSTEM).get(budget.system)
    if system is None:
        return None
    closed = closed_by(system)
    if not closed:
        return WHOLE
    return broken(
        "system", amount=budget.amount, kind=budget.kind, system=system.name, closed=closed
    )


rule = Rule(
    code="S203",
    name="development-money-in-a-closed-system",
    title=w("Utvecklingspengar i stängt system", "Development money in a closed system"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BUDGET,
    asks=(
        "budget.kind",
        "budget.system",
        "budget.amount",
        "system.owns_data",
        "system.open_api",
        "system.open_development",
    ),
    message=w(
        "Budgetraden ”{name}” lägger {amount} {currency} på {kind} i ”{system}”, som är stängt ({closed}).",
        "The budget line “{name}” puts {amount} {currency} into {kind} in “{system}”, which is closed ({closed}).",
    ),
    why=w(
        "Pengar som byggs in i ett stängt system är borta när systemet avvecklas.",
        "Money built into a closed system is gone when the system is retired.",
    ),
    mend=w(
        "Bygg det nya utanför systemet, som återanvändbar tjänst, eller vänta tills systemet har öppnats.",
        "Build the new outside the system, as a reusable service, or wait until it is opened.",
    ),
    sources=("seed §4.2 (S115, S116, S117, S118)",),
    since="0.1",
    check=check,
)
