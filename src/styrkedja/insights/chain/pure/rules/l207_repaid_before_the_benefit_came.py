"""L207: money paid back that no verified benefit has carried."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import UNSAID, named
from styrkedja.insights.chain.pure.promised import verified
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Repayment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(repayment: Repayment, picture: Portfolio, policy: Policy) -> Answer:
    """All that was paid for the effektmål up to that year, against all that is verified up to the year."""
    year = repayment.year
    if repayment.paid_on is None or repayment.benefit is None or year is None:
        return None
    if repayment.amount is None or repayment.amount <= 0:
        return None
    paid = sum(
        row.amount
        for row in once(picture, "chain.repaid_for", repaid_for).get(repayment.benefit, ())
        if row.year is not None and row.year <= year
    )
    came = sum(
        amount
        for (benefit, of), amount in verified(picture).items()
        if benefit == repayment.benefit and of is not None and of <= year
    )
    if came >= paid:
        return WHOLE
    return broken(
        "paid_on",
        unit=named(picture, Kind.UNIT, repayment.unit) or UNSAID,
        year=year,
        paid=paid,
        benefit=named(picture, Kind.BENEFIT, repayment.benefit),
        verified=came,
    )


def repaid_for(picture: Portfolio) -> Mapping[str, tuple[Repayment, ...]]:
    """What has been paid back, by effektmål."""
    rows = [row for row in picture.repayments if row.paid_on and row.amount is not None]
    return grouped(rows, "benefit")


rule = Rule(
    code="L207",
    name="repaid-before-the-benefit-came",
    title=w("Återbetalat utan att nyttan har kommit", "Repaid before the benefit came"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.REPAYMENT,
    asks=(
        "repayment.benefit",
        "repayment.year",
        "repayment.amount",
        "repayment.paid_on",
        "estimate.benefit",
        "estimate.state",
        "estimate.year",
        "estimate.expected",
    ),
    message=w(
        "{unit} har till och med {year} betalat tillbaka {paid} {currency} för ”{benefit}”, men bara {verified} {currency} är verifierat.",
        "{unit} has paid back {paid} {currency} up to {year} for “{benefit}”, but only {verified} {currency} is verified.",
    ),
    why=w(
        "Då har enheten betalat med verksamhetens pengar, inte med nyttan.",
        "Then the unit has paid with the money of the business, not with the benefit.",
    ),
    mend=w(
        "Verifiera utfallet, eller skjut på återbetalningen genom beslut.",
        "Verify the outcome, or postpone the repayment by a decision.",
    ),
    sources=(
        "seed §3.2 (S58)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
