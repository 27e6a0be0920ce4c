"""S101: a system that nobody has said when to decommission."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """Every system is asked."""
    return WHOLE if system.decommission_on else broken("decommission_on")


rule = Rule(
    code="S101",
    name="no-decommission-date",
    title=w("Avvecklingsdatum saknas", "No decommission date"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.decommission_on",),
    message=w(
        "Systemet ”{name}” har inget avvecklingsdatum.",
        "The system “{name}” has no decommission date.",
    ),
    why=w(
        "Alla system ska ha ett uttalat avvecklingsdatum. Annars lever de kvar tills de går sönder.",
        "Every system shall have a stated decommission date. Otherwise it lives on until it breaks.",
    ),
    mend=w(
        "Sätt ett datum. Börja med det tidigaste av supportens slut och avtalets slut.",
        "Set a date. Start from the earlier of the end of support and the end of the contract.",
    ),
    sources=("seed §4.2 (S122)",),
    since="0.1",
    check=check,
)
