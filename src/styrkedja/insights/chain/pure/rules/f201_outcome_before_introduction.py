"""F201: a verified outcome measured before the thing that should bring it was in use."""

from __future__ import annotations

from datetime import date

from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.lookups import initiative_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    WAITING_STAGES,
    Kind,
    Link,
    MeasurementKind,
    RuleStatus,
    Severity,
    Stage,
)
from styrkedja.picture.things import Measurement

NOT_YET = w("är inte infört än", "is not introduced yet")
BEFORE = WAITING_STAGES | {Stage.DECIDED, Stage.ONGOING}


def check(measurement: Measurement, picture: Portfolio, policy: Policy) -> Answer:
    """Where no day of introduction is known, the stage tells whether it has come."""
    day = measurement.measured_on
    benefit = picture.by_id(Kind.BENEFIT).get(measurement.benefit)
    if measurement.kind is not MeasurementKind.OUTCOME or day is None or benefit is None:
        return None
    initiative = initiative_of(picture, benefit)
    if initiative is None:
        return None
    introduced = initiative.introduced_on
    if introduced is None and initiative.stage not in BEFORE:
        return None
    if introduced is not None and introduced <= day:
        return WHOLE
    return broken(
        "measured_on",
        benefit=benefit.name,
        day=day,
        initiative=initiative.name,
        when=NOT_YET if introduced is None else introduced_on(introduced),
    )


def introduced_on(day: date) -> Words:
    """The day of introduction, as the end of the sentence."""
    return w(f"infördes först {day.isoformat()}", f"was introduced only on {day.isoformat()}")


rule = Rule(
    code="F201",
    name="outcome-before-introduction",
    title=w("Utfall mätt före införandet", "Outcome measured before the introduction"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.MEASUREMENT,
    asks=(
        "measurement.kind",
        "measurement.measured_on",
        "measurement.benefit",
        "initiative.introduced_on",
    ),
    message=w(
        "Utfallet {id} för ”{benefit}” mättes {day}, men initiativet ”{initiative}” {when}.",
        "The outcome {id} of “{benefit}” was measured on {day}, but the initiative “{initiative}” {when}.",
    ),
    why=w(
        "En effekt kan inte komma före det som ska ge den.",
        "An effect cannot come before what shall bring it.",
    ),
    mend=w(
        "Ändra slaget till nollmätning eller prognos, eller rätta datumet.",
        "Change the kind to baseline or forecast, or mend the date.",
    ),
    sources=(
        "seed §3.2 (S49)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
