"""F301: a benefit of something introduced whose first measurement is late."""

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

MEASURED = (MeasurementKind.FOLLOW_UP, MeasurementKind.OUTCOME)
RUNNING = frozenset({Stage.INTRODUCED, Stage.REALISING})


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Asked while the benefit is being realised; once its target date is past, F302 tells it."""
    due = benefit.first_measurement_on
    if due is None:
        return None
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage not in RUNNING:
        return None
    grace = policy["follow_up.grace_days"]
    if measured_of(picture, benefit, *MEASURED) or days_between(due, picture.as_of) <= grace:
        return WHOLE
    if benefit.target_on and days_between(benefit.target_on, picture.as_of) > grace:
        return None
    return broken("first_measurement_on", due=due)


rule = Rule(
    code="F301",
    name="first-measurement-overdue",
    title=w("Första mätningen är försenad", "First measurement overdue"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.initiative",
        "benefit.first_measurement_on",
        "initiative.stage",
        "measurement.benefit",
        "measurement.kind",
    ),
    message=w(
        "Effektmålet ”{name}” skulle mätas första gången {due}, men ingen uppföljning finns.",
        "The benefit “{name}” should have been measured for the first time on {due}, but there is no follow-up.",
    ),
    why=w(
        "En uppföljning som ingen gör och ingen frågar efter gör löftet värdelöst.",
        "A follow-up that nobody makes and nobody asks for makes the promise worthless.",
    ),
    mend=w(
        "Mät nu och registrera värdet, eller bestäm en ny dag med den som äger effekten.",
        "Measure now and record the value, or agree on a new day with the effect owner.",
    ),
    sources=(
        "seed §3.2 (S48)",
        "seed §4.2 (S112)",
    ),
    since="0.1",
    check=check,
    stages=RUNNING,
)
