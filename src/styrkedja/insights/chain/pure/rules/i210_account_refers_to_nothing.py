"""I210: an account whose parent or deciding unit does not exist."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import References, loose_ends
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Account

REFERENCES = References(parent=Kind.ACCOUNT, owner_unit=Kind.UNIT)


def check(account: Account, picture: Portfolio, policy: Policy) -> Answer:
    """Each reference is judged only where some source carries what it points at."""
    return loose_ends(account, picture, REFERENCES)


rule = Rule(
    code="I210",
    name="account-refers-to-nothing",
    title=w("Särredovisning som hänvisar till något som saknas", "Account that refers to nothing"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ACCOUNT,
    asks=("account",),
    message=w(
        "Särredovisningen ”{name}” hänvisar till {to}, men det finns inte i listan ”{where}”.",
        "The account “{name}” refers to {to}, which is not in the list “{where}”.",
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
