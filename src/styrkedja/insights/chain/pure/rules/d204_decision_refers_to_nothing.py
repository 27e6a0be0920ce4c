"""D204: a decision whose subject, decider or receiving unit does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision

REFERENCES = References(body=Kind.UNIT, receiving_unit=Kind.UNIT)
WITH_SUBJECT = {
    kind.code: References(subject=kind, body=Kind.UNIT, receiving_unit=Kind.UNIT) for kind in Kind
}


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    references = WITH_SUBJECT.get(decision.subject_kind, REFERENCES)
    return loose_ends(decision, picture, references)


rule = Rule(
    code="D204",
    name="decision-refers-to-nothing",
    title=w("Beslut som hänvisar till något som saknas", "Decision that refers to nothing"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=("decision",),
    message=w(
        "Beslutet {id} hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The decision {id} refers to {to}, which is not in the list “{where}”.",
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
