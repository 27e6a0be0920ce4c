"""S303: a system in use after its support has ended."""

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
    if system.support_end is None or gone(system, picture.as_of):
        return None
    return (
        WHOLE
        if system.support_end >= picture.as_of
        else broken("support_end", day=system.support_end)
    )


rule = Rule(
    code="S303",
    name="support-ended",
    title=w("Supporten har upphört", "Support has ended"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.support_end",),
    message=w(
        "Leverantörens support för ”{name}” upphörde {day}.",
        "The supplier's support for “{name}” ended on {day}.",
    ),
    why=w(
        "Utan support rättas inga säkerhetsfel, och ett stopp kan bli långt.",
        "Without support no security faults are mended, and an outage may be long.",
    ),
    mend=w(
        "Förläng supporten, uppgradera eller avveckla systemet.",
        "Prolong the support, upgrade or retire the system.",
    ),
    sources=(
        "seed §4.2 (S114, S122)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
