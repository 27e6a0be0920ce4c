"""S202: a system kept beyond its contract with no successor."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """A contract already ended is told by S304."""
    contract, decommission = system.contract_end, system.decommission_on
    if contract is None or decommission is None or contract < picture.as_of:
        return None
    if contract >= decommission or system.successor:
        return WHOLE
    return broken("contract_end", contract=contract, decommission=decommission)


rule = Rule(
    code="S202",
    name="contract-ends-before-decommission",
    title=w("Avtalet går ut före avvecklingen", "Contract ends before decommissioning"),
    link=Link.SYSTEM,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=(
        "system.contract_end",
        "system.decommission_on",
        "system.successor",
    ),
    message=w(
        "Avtalet för ”{name}” går ut {contract}, före avvecklingen {decommission}, och ingen ersättare är utsedd.",
        "The contract of “{name}” ends on {contract}, before its decommissioning on {decommission}, and no successor is named.",
    ),
    why=w(
        "Mellan avtalets slut och avvecklingen står verksamheten utan avtal eller får förlänga till leverantörens pris.",
        "Between the end of the contract and decommissioning the business stands without a contract, or must prolong at the supplier's price.",
    ),
    mend=w(
        "Utse en ersättare, förläng avtalet i tid eller lägg avvecklingen tidigare.",
        "Name a successor, prolong the contract in time, or decommission earlier.",
    ),
    sources=(
        "seed §4.2 (S117, S122)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
