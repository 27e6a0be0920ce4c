"""C208: a unit whose parent does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Unit

REFERENCES = References(parent=Kind.UNIT)


def check(unit: Unit, picture: Portfolio, policy: Policy) -> Answer:
    """Judged only where some source carries units."""
    return loose_ends(unit, picture, REFERENCES)


rule = Rule(
    code="C208",
    name="unit-refers-to-nothing",
    title=w("Enhet under en enhet som saknas", "Unit under a unit that does not exist"),
    link=Link.CAPACITY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.UNIT,
    asks=("unit.parent",),
    message=w(
        "{name} ligger under {to}, men den finns inte i listan ”{where}”.",
        "{name} stands under {to}, which is not in the list “{where}”.",
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
