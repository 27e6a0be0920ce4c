"""L205: a budget line whose unit, account, initiative or system does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Budget

REFERENCES = References(
    unit=Kind.UNIT,
    account=Kind.ACCOUNT,
    initiative=Kind.INITIATIVE,
    system=Kind.SYSTEM,
)


def check(budget: Budget, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    return loose_ends(budget, picture, REFERENCES)


rule = Rule(
    code="L205",
    name="budget-refers-to-nothing",
    title=w("Budgetrad som hänvisar till något som saknas", "Budget line that refers to nothing"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BUDGET,
    asks=("budget",),
    message=w(
        "Budgetraden ”{name}” hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The budget line “{name}” refers to {to}, which is not in the list “{where}”.",
    ),
    why=w(
        "En hänvisning som inte leder någonstans bryter kedjan utan att det syns.",
        "A reference that leads nowhere breaks the chain without anyone seeing it.",
    ),
    mend=w(
        "Rätta hänvisningen, eller lägg till det som den pekar på.",
        "Mend the reference, or add what it points at.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
