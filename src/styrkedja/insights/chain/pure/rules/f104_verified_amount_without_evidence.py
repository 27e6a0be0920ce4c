"""F104: a verified amount that neither a source nor a measurement with evidence stands behind."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, MeasurementKind, RuleStatus, Severity


def check(estimate: Estimate, picture: Portfolio, policy: Policy) -> Answer:
    """The evidence of a verified outcome of the same effektmål is enough."""
    if estimate.state is not EstimateState.OUTCOME:
        return None
    if estimate.source:
        return WHOLE
    rows = picture.measurements_of.get(estimate.benefit, ())
    if any(row.kind is MeasurementKind.OUTCOME and row.evidence for row in rows):
        return WHOLE
    return broken(
        "source",
        amount=estimate.expected,
        year=estimate.year,
        benefit=named(picture, Kind.BENEFIT, estimate.benefit),
    )


rule = Rule(
    code="F104",
    name="verified-amount-without-evidence",
    title=w("Verifierat belopp utan belägg", "Verified amount without evidence"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ESTIMATE,
    asks=(
        "estimate.benefit",
        "estimate.state",
        "estimate.source",
        "measurement.benefit",
        "measurement.kind",
        "measurement.evidence",
    ),
    message=w(
        "Utfallet {amount} {currency} {year} för ”{benefit}” är verifierat, men ingen källa och inget belägg står.",
        "The outcome {amount} {currency} in {year} of “{benefit}” is verified, but no source and no evidence stand.",
    ),
    why=w(
        "Ett belopp som ingen kan kontrollera är en uppgift, inte en verifiering, och det kan redan ha sänkt en ram.",
        "An amount that nobody can check is a statement, not a verification, and it may already have lowered a frame.",
    ),
    mend=w(
        "Skriv varifrån beloppet kommer, eller var belägget för mätningen finns.",
        "Write where the amount comes from, or where the evidence of the measurement lies.",
    ),
    sources=(
        "seed §3.2 (S48)",
        "seed §4.2 (S113)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
