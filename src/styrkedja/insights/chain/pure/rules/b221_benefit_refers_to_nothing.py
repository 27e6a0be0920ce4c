"""B221: an effektmål whose initiative, receiving unit or goal does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import resting_on
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit

REFERENCES = References(initiative=Kind.INITIATIVE, unit=Kind.UNIT, goal=Kind.GOAL)
KINDS = (Kind.INITIATIVE, Kind.UNIT, Kind.GOAL)


@resting_on(lambda picture: (picture.benefits, *map(frozenset, map(picture.by_id, KINDS))))
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    return loose_ends(benefit, picture, REFERENCES)


rule = Rule(
    code="B221",
    name="benefit-refers-to-nothing",
    title=w(
        "Effektmål som hänvisar till något som saknas",
        "Benefit that refers to nothing",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("benefit",),
    message=w(
        "Effektmålet ”{name}” hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The benefit “{name}” refers to {to}, which is not in the list “{where}”.",
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
