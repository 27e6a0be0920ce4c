"""D302: a proposed frame adjustment that the unit has not answered in time."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Adjustment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(adjustment: Adjustment, picture: Portfolio, policy: Policy) -> Answer:
    """One that is decided without an answer is another break; a reversal waits for nobody."""
    if adjustment.proposed_on is None or adjustment.decision or adjustment.reverses:
        return None
    if adjustment.accepted_on or adjustment.declined_on:  # a no is an answer too
        return WHOLE
    days = days_between(adjustment.proposed_on, picture.as_of)
    if days <= policy["decision.adjustment_answer_max_days"]:
        return WHOLE
    return broken(
        "accepted_on",
        unit=named(picture, Kind.UNIT, adjustment.unit),
        year=adjustment.year,
        day=adjustment.proposed_on,
        days=days,
    )


rule = Rule(
    code="D302",
    name="adjustment-never-answered",
    title=w("Ramjusteringen väntar på enheten", "Frame adjustment waits for the unit"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.ADJUSTMENT,
    asks=(
        "adjustment.proposed_on",
        "adjustment.accepted_on",
        "adjustment.decision",
    ),
    message=w(
        "Ramjusteringen för {unit} {year} föreslogs {day} och har väntat i {days} dagar på enhetens svar.",
        "The frame adjustment of {unit} {year} was proposed on {day} and has waited {days} days for the unit’s answer.",
    ),
    why=w(
        "Så länge enheten inte har svarat kan ramen inte justeras vid beslutet, och nyttan blir kvar på papperet.",
        "As long as the unit has not answered, the frame cannot be adjusted at the decision, and the benefit stays on paper.",
    ),
    mend=w(
        "Be enhetens chef godta justeringen eller säga vad som ska ändras.",
        "Ask the head of the unit to accept the adjustment or say what must change.",
    ),
    sources=(
        "seed §4.2 (S113)",
        "own [I]: the length",
    ),
    since="0.1",
    check=check,
)
