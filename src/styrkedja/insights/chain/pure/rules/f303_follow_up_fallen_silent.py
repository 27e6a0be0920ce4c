"""F303: a benefit measured before, but not for longer than its own interval allows."""

from __future__ import annotations

from styrkedja.ground.periods import days_between, months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of, measured_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, MeasurementKind, RuleStatus, Severity, Stage
from styrkedja.picture.things import Benefit

RUNNING = frozenset({Stage.INTRODUCED, Stage.REALISING})
MEASURED = (MeasurementKind.FOLLOW_UP, MeasurementKind.OUTCOME)


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Asked once something is measured; before that F301 tells it, and after the target date F302."""
    months = benefit.interval_months
    if not months or months < 0 or (benefit.target_on and benefit.target_on < picture.as_of):
        return None
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage not in RUNNING:
        return None
    dates = [r.measured_on for r in measured_of(picture, benefit, *MEASURED) if r.measured_on]
    if not dates:
        return None
    late = days_between(months_after(max(dates), months), picture.as_of)
    if late <= policy["follow_up.grace_days"]:
        return WHOLE
    return broken("interval_months", months=months, last=max(dates))


rule = Rule(
    code="F303",
    name="follow-up-fallen-silent",
    title=w("Uppföljningen har tystnat", "Follow-up fallen silent"),
    link=Link.FOLLOW_UP,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.initiative",
        "benefit.interval_months",
        "initiative.stage",
        "measurement.benefit",
        "measurement.measured_on",
    ),
    message=w(
        "Effektmålet ”{name}” ska mätas med {months} månaders mellanrum men mättes senast {last}.",
        "The benefit “{name}” shall be measured at intervals of {months} months but was last measured on {last}.",
    ),
    why=w(
        "En uppföljning som tystnar upptäcks först när det är för sent att rätta till något.",
        "A follow-up that falls silent is noticed only when it is too late to put anything right.",
    ),
    mend=w(
        "Mät nu, eller bestäm ett längre mellanrum med den som äger effekten.",
        "Measure now, or agree on a longer interval with the effect owner.",
    ),
    sources=("seed §3.2 (S48)",),
    since="0.1",
    check=check,
    stages=RUNNING,
)
