"""F103: a measurement without a value or without a date."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Measurement

PARTS = {"value": w("värde", "a value"), "measured_on": w("datum", "a date")}


def check(measurement: Measurement, picture: Portfolio, policy: Policy) -> Answer:
    """One break, at the first part that is missing, names all of them."""
    missing = [part for part in PARTS if getattr(measurement, part) is None]
    if not missing:
        return WHOLE
    return broken(
        missing[0],
        benefit=named(picture, Kind.BENEFIT, measurement.benefit),
        missing=tuple(PARTS[part] for part in missing),
    )


rule = Rule(
    code="F103",
    name="measurement-incomplete",
    title=w("Ofullständig mätning", "Incomplete measurement"),
    link=Link.FOLLOW_UP,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.MEASUREMENT,
    asks=(
        "measurement.value",
        "measurement.measured_on",
    ),
    message=w(
        "Mätningen {id} av ”{benefit}” saknar {missing}.",
        "The measurement {id} of “{benefit}” lacks {missing}.",
    ),
    why=w(
        "En mätning utan värde eller datum kan inte jämföras med något.",
        "A measurement without a value or a date cannot be compared with anything.",
    ),
    mend=w(
        "Fyll i värdet och den dag då det mättes.", "Fill in the value and the day it was measured."
    ),
    sources=(
        "seed §3.2 (S48)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
