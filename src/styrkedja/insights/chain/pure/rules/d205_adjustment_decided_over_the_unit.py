"""D205: a frame adjustment that is decided although the unit has never accepted it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Adjustment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(adjustment: Adjustment, picture: Portfolio, policy: Policy) -> Answer:
    """A reversal needs no acceptance: it gives the money back."""
    if adjustment.decision is None or adjustment.reverses:
        return None
    if adjustment.accepted_on:
        return WHOLE
    return broken(
        "accepted_on",
        unit=named(picture, Kind.UNIT, adjustment.unit),
        year=adjustment.year,
        amount=adjustment.amount,
        decision=adjustment.decision,
    )


rule = Rule(
    code="D205",
    name="adjustment-decided-over-the-unit",
    title=w("Ramjustering beslutad utan enhetens svar", "Frame adjusted without the unit’s answer"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ADJUSTMENT,
    asks=(
        "adjustment.decision",
        "adjustment.accepted_on",
        "adjustment.unit",
        "adjustment.reverses",
    ),
    message=w(
        "Ramjusteringen för {unit} {year} på {amount} {currency} är beslutad ({decision}) men enheten har inte godtagit den.",
        "The frame adjustment of {unit} {year} by {amount} {currency} is decided ({decision}) but the unit has not accepted it.",
    ),
    why=w(
        "En sänkt ram som mottagaren inte har godtagit blir ett underskott i stället för en hämtad nytta.",
        "A lowered frame that the receiver has not accepted becomes a deficit instead of a benefit brought home.",
    ),
    mend=w(
        "Låt enheten godta justeringen, eller återta den genom beslut.",
        "Let the unit accept the adjustment, or reverse it by a decision.",
    ),
    sources=("seed §4.2 (S112, S113)",),
    since="0.1",
    check=check,
)
