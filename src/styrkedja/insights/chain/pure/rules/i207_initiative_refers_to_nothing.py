"""I207: an initiative whose account, unit, goal, system or prerequisite does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative

REFERENCES = References(
    account=Kind.ACCOUNT,
    unit=Kind.UNIT,
    owner_unit=Kind.UNIT,
    goals=Kind.GOAL,
    systems=Kind.SYSTEM,
    depends_on=Kind.INITIATIVE,
)


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    return loose_ends(initiative, picture, REFERENCES)


rule = Rule(
    code="I207",
    name="initiative-refers-to-nothing",
    title=w("Initiativ som hänvisar till något som saknas", "Initiative that refers to nothing"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=("initiative",),
    message=w(
        "Initiativet ”{name}” hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The initiative “{name}” refers to {to}, which is not in the list “{where}”.",
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
