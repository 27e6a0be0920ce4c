"""S102: a system that nobody owns."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import gone
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """What should be gone is told by S302."""
    if gone(system, picture.as_of):
        return None
    return WHOLE if system.owner else broken("owner")


rule = Rule(
    code="S102",
    name="system-without-owner",
    title=w("System utan ägare", "System without an owner"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.owner",),
    message=w(
        "Systemet ”{name}” har ingen objektägare.", "The system “{name}” has no object owner."
    ),
    why=w(
        "Utan objektägare beslutar ingen om systemets pengar, risker och slut.",
        "Without an object owner nobody decides on the system's money, risks and end.",
    ),
    mend=w("Skriv in den roll som är objektägare.", "Enter the role that is its object owner."),
    sources=(
        "seed §3.3 (S74)",
        "seed §4.2 (S114)",
    ),
    since="0.1",
    check=check,
)
