"""C301: a unit whose own count of its initiatives is older than the policy allows."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Unit


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """A number without a day is as good as an old one only when its day is known."""
    if unit.declared_initiatives is None or unit.declared_on is None:
        return None
    months = policy["capacity.declared_max_months"]
    if months_after(unit.declared_on, months) >= picture.as_of:
        return WHOLE
    return broken("declared_on", day=unit.declared_on, months=months)


rule = Rule(
    code="C301",
    name="declaration-too-old",
    title=w("Uppgiften om initiativ är för gammal", "Declaration of initiatives too old"),
    link=Link.CAPACITY,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=(
        "unit.declared_initiatives",
        "unit.declared_on",
    ),
    message=w(
        "{name} uppgav sitt antal initiativ {day}. Det är mer än {months} månader sedan.",
        "{name} declared its number of initiatives on {day}. That is more than {months} months ago.",
    ),
    why=w(
        "En gammal uppgift gör täckningen till en gissning.",
        "An old declaration makes coverage a guess.",
    ),
    mend=w(
        "Fråga enhetens chef igen och skriv in dagens antal.",
        "Ask its head again and enter today's number.",
    ),
    sources=("seed §3.3 (S70)",),
    since="0.1",
    check=check,
)
