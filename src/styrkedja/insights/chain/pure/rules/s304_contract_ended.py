"""S304: a system in use after its contract has ended."""

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
    if system.contract_end is None or gone(system, picture.as_of):
        return None
    if system.contract_end >= picture.as_of:
        return WHOLE
    return broken("contract_end", day=system.contract_end)


rule = Rule(
    code="S304",
    name="contract-ended",
    title=w("Avtalet har gått ut", "Contract has ended"),
    link=Link.SYSTEM,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.contract_end",),
    message=w("Avtalet för ”{name}” gick ut {day}.", "The contract of “{name}” ended on {day}."),
    why=w(
        "Ett system i drift utan avtal saknar pris, support och rätt till data på papper.",
        "A system run without a contract has no price, support or right to data on paper.",
    ),
    mend=w(
        "Teckna nytt avtal, förläng det som finns eller avveckla systemet.",
        "Sign a new contract, prolong the old one or retire the system.",
    ),
    sources=(
        "seed §4.3 (S129)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
