"""G203: a steering document whose adopting body or predecessor does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Document

REFERENCES = References(body=Kind.UNIT, direction_body=Kind.UNIT, replaces=Kind.DOCUMENT)


def check(document: Document, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    return loose_ends(document, picture, REFERENCES)


rule = Rule(
    code="G203",
    name="document-refers-to-nothing",
    title=w(
        "Styrdokument som hänvisar till något som saknas",
        "Steering document that refers to nothing",
    ),
    link=Link.GOAL,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DOCUMENT,
    asks=("document",),
    message=w(
        "Styrdokumentet ”{name}” hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The steering document “{name}” refers to {to}, which is not in the list “{where}”.",
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
