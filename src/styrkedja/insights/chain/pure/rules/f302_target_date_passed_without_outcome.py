"""F302: a benefit whose target date is past with no verified outcome."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of, measured_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, MeasurementKind, RuleStatus, Severity, Stage
from styrkedja.picture.things import Benefit

MOVING = frozenset({Stage.ONGOING, Stage.INTRODUCED, Stage.REALISING})


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Asked of what moves; once the realisation is finished, F101 tells it."""
    due = benefit.target_on
    if due is None:
        return None
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage not in MOVING:
        return None
    if days_between(due, picture.as_of) <= policy["follow_up.grace_days"]:
        return WHOLE
    if measured_of(picture, benefit, MeasurementKind.OUTCOME):
        return WHOLE
    return broken("target_on", due=due)


rule = Rule(
    code="F302",
    name="target-date-passed-without-outcome",
    title=w("Måldatumet har passerat utan utfall", "Target date passed without an outcome"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.initiative",
        "benefit.target_on",
        "initiative.stage",
        "measurement.benefit",
        "measurement.kind",
    ),
    message=w(
        "Effektmålet ”{name}” skulle vara nått {due}, men inget verifierat utfall finns.",
        "The benefit “{name}” should have been reached by {due}, but there is no verified outcome.",
    ),
    why=w(
        "Den dag nyttan skulle komma är den dag då någon måste visa om den kom.",
        "The day the benefit should come is the day somebody must show whether it came.",
    ),
    mend=w(
        "Registrera det verifierade utfallet, eller besluta om ett nytt måldatum.",
        "Record the verified outcome, or decide on a new target date.",
    ),
    sources=("seed §3.2 (S48, S49)",),
    since="0.1",
    check=check,
    stages=MOVING,
)
