"""S205: a system whose unit or successor does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System

REFERENCES = References(unit=Kind.UNIT, successor=Kind.SYSTEM)


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    return loose_ends(system, picture, REFERENCES)


rule = Rule(
    code="S205",
    name="system-refers-to-nothing",
    title=w("System som hänvisar till något som saknas", "System that refers to nothing"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system",),
    message=w(
        "Systemet ”{name}” hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The system “{name}” refers to {to}, which is not in the list “{where}”.",
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
