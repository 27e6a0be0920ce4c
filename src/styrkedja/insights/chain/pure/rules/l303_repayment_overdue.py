"""L303: a repayment whose year is over without anything paid."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import UNSAID, named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Repayment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(repayment: Repayment, picture: Portfolio, policy: Policy) -> Answer:
    """The whole year is in time."""
    if repayment.year is None:
        return None
    if repayment.paid_on or repayment.year >= picture.as_of.year:
        return WHOLE
    return broken(
        "paid_on",
        unit=named(picture, Kind.UNIT, repayment.unit) or UNSAID,
        amount=repayment.amount,
        year=repayment.year,
    )


rule = Rule(
    code="L303",
    name="repayment-overdue",
    title=w("Återbetalningen är försenad", "Repayment overdue"),
    link=Link.DELIVERY,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.REPAYMENT,
    asks=(
        "repayment.year",
        "repayment.paid_on",
    ),
    message=w(
        "{unit} skulle ha betalat tillbaka {amount} {currency} {year}, men ingen betalning är antecknad.",
        "{unit} was to pay back {amount} {currency} in {year}, but no payment is recorded.",
    ),
    why=w(
        "En pott som inte fylls på igen kan inte låna ut till nästa initiativ.",
        "A pot that is not filled again cannot lend to the next initiative.",
    ),
    mend=w(
        "Betala och skriv in dagen, eller flytta återbetalningen genom beslut.",
        "Pay and enter the day, or move the repayment by a decision.",
    ),
    sources=(
        "seed §3.2 (S58)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
