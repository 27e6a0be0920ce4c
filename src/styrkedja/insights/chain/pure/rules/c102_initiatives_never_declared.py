"""C102: an administration, company or staff unit that has not said how many initiatives it has."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, UnitKind
from styrkedja.picture.things import Unit

ASKED = frozenset({UnitKind.ADMINISTRATION, UnitKind.COMPANY, UnitKind.STAFF})


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Political bodies, forums and subunits are not asked to declare."""
    if unit.kind not in ASKED:
        return None
    return WHOLE if unit.declared_initiatives is not None else broken("declared_initiatives")


rule = Rule(
    code="C102",
    name="initiatives-never-declared",
    title=w("Enheten har inte uppgett sina initiativ", "The unit has not declared its initiatives"),
    link=Link.CAPACITY,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=(
        "unit.kind",
        "unit.declared_initiatives",
    ),
    message=w(
        "{name} har inte uppgett hur många initiativ den har. Täckningen är okänd.",
        "{name} has not declared how many initiatives it has. Its coverage is unknown.",
    ),
    why=w(
        "Om de flesta initiativ ligger utanför portföljen säger portföljen inget om helheten.",
        "If most initiatives lie outside the portfolio, it says nothing of the whole.",
    ),
    mend=w(
        "Fråga enhetens chef hur många initiativ som pågår eller väntar, och skriv in antalet och dagen.",
        "Ask its head how many initiatives go on or wait, and enter the number and the day.",
    ),
    sources=(
        "seed §3.3 (S70)",
        "seed §4.1 (S97)",
    ),
    since="0.1",
    check=check,
)
