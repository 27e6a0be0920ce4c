"""F305: a committed amount whose year is over and whose outcome nobody has verified."""

from __future__ import annotations

from datetime import date

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import initiative_of
from styrkedja.insights.chain.pure.promised import verified
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DELIVERED_STAGES, Kind, Link, RuleStatus, Severity


def check(estimate: Estimate, picture: Portfolio, policy: Policy) -> Answer:
    """Asked once the initiative is introduced, some months into the next year. An outcome in any unit counts."""
    if estimate.state is not EstimateState.COMMITMENT or estimate.year is None:
        return None
    benefit = picture.by_id(Kind.BENEFIT).get(estimate.benefit)
    initiative = initiative_of(picture, benefit) if benefit else None
    if initiative is None or initiative.stage not in DELIVERED_STAGES:
        return None
    if not 1900 <= estimate.year <= picture.as_of.year:
        return None
    last = months_after(date(estimate.year, 12, 31), policy["follow_up.verified_months_after_year"])
    if last >= picture.as_of or (estimate.benefit, estimate.year) in verified(picture):
        return WHOLE
    return broken("year", benefit=benefit.name, year=estimate.year, committed=estimate.expected)


rule = Rule(
    code="F305",
    name="year-never-verified",
    title=w("Årets belopp är inte verifierat", "The year’s amount was never verified"),
    link=Link.FOLLOW_UP,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.ESTIMATE,
    asks=(
        "estimate.benefit",
        "estimate.state",
        "estimate.year",
        "estimate.expected",
        "benefit.initiative",
        "initiative.stage",
    ),
    message=w(
        "Åtagandet för ”{benefit}” {year} är {committed} {currency}, men utfallet är ännu inte verifierat.",
        "The commitment of “{benefit}” for {year} is {committed} {currency}, but the outcome is not verified yet.",
    ),
    why=w(
        "Ramen är redan sänkt för året. Ingen vet om pengarna kom.",
        "The frame is already lowered for the year. Nobody knows whether the money came.",
    ),
    mend=w(
        "Verifiera årets utfall mot bokslutet och skriv in beloppet.",
        "Verify the year’s outcome against the accounts and enter the amount.",
    ),
    sources=(
        "seed §3.2 (S48)",
        "seed §4.2 (S113)",
        "own [I]: the months",
    ),
    since="0.1",
    check=check,
)
