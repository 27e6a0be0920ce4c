"""S105: an IT unit with money to run systems this year and none to modernise them."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import BudgetKind, Kind, Link, RuleStatus, Severity, UnitFunction
from styrkedja.picture.things import Unit


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Only IT units with money for running are asked, for the year of the picture."""
    if unit.function is not UnitFunction.IT:
        return None
    kinds = once(picture, "chain.budget_kinds", budget_kinds).get(unit.id, frozenset())
    if BudgetKind.RUN not in kinds:
        return None
    if BudgetKind.MODERNISATION in kinds:
        return WHOLE
    return broken("name", year=picture.as_of.year)


def budget_kinds(picture: Portfolio) -> dict[str, set[BudgetKind]]:
    """Which kinds of money each unit has in the year of the picture."""
    found: dict[str, set[BudgetKind]] = {}
    for row in picture.budgets:
        if row.unit and row.kind and row.year == picture.as_of.year:
            found.setdefault(row.unit, set()).add(row.kind)
    return found


rule = Rule(
    code="S105",
    name="no-modernisation-line",
    title=w("Modernisering saknas i budgeten", "No modernisation in the budget"),
    link=Link.SYSTEM,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=(
        "unit.function",
        "budget.unit",
        "budget.kind",
        "budget.year",
    ),
    message=w(
        "{name} har pengar för vidmakthållande {year} men ingen budgetrad för modernisering.",
        "{name} has money for running systems in {year} but no budget line for modernisation.",
    ),
    why=w(
        "Kontinuerlig modernisering ska vara en fast budgetpost. Annars tar driften allt tills systemen är för gamla.",
        "Continuous modernisation shall be a fixed line of the budget. Otherwise running takes all until the systems are too old.",
    ),
    mend=w("Lägg in en budgetrad för modernisering.", "Enter a budget line for modernisation."),
    sources=("seed §4.2 (S124)",),
    since="0.1",
    check=check,
)
