"""F102: a verified outcome that does not say where its value comes from."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, MeasurementKind, RuleStatus, Severity
from styrkedja.picture.things import Measurement


def check(measurement: Measurement, picture: Portfolio, policy: Policy) -> Answer:
    """Only verified outcomes are asked."""
    if measurement.kind is not MeasurementKind.OUTCOME:
        return None
    if measurement.source:
        return WHOLE
    return broken("source", benefit=named(picture, Kind.BENEFIT, measurement.benefit))


rule = Rule(
    code="F102",
    name="outcome-without-source",
    title=w("Utfall utan källa", "Outcome without a source"),
    link=Link.FOLLOW_UP,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.MEASUREMENT,
    asks=(
        "measurement.kind",
        "measurement.source",
    ),
    message=w(
        "Det verifierade utfallet {id} för ”{benefit}” anger ingen källa.",
        "The verified outcome {id} of “{benefit}” names no source.",
    ),
    why=w(
        "Ett utfall utan källa kan ingen kontrollera. Då är det inte verifierat.",
        "Nobody can check an outcome without a source. Then it is not verified.",
    ),
    mend=w(
        "Skriv varifrån värdet kommer: system, rapport eller undersökning.",
        "Write where the value comes from: a system, a report or a survey.",
    ),
    sources=(
        "seed §3.2 (S48, S49)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
