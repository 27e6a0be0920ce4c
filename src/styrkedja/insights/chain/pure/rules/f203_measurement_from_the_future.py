"""F203: a measurement, not a forecast, dated after the day of the picture."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, MeasurementKind, RuleStatus, Severity
from styrkedja.picture.things import Measurement


def check(measurement: Measurement, picture: Portfolio, policy: Policy) -> Answer:
    """A forecast may look ahead."""
    day = measurement.measured_on
    if day is None or measurement.kind in (None, MeasurementKind.FORECAST):
        return None
    return WHOLE if day <= picture.as_of else broken("measured_on", kind=measurement.kind, day=day)


rule = Rule(
    code="F203",
    name="measurement-from-the-future",
    title=w("Mätning daterad i framtiden", "Measurement dated in the future"),
    link=Link.FOLLOW_UP,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.MEASUREMENT,
    asks=(
        "measurement.kind",
        "measurement.measured_on",
    ),
    message=w(
        "Mätningen {id} ({kind}) är daterad {day}, som inte har varit än ({as_of}).",
        "The measurement {id} ({kind}) is dated {day}, which has not yet come ({as_of}).",
    ),
    why=w(
        "Det som inte har hänt kan inte vara mätt. Oftast är årtalet felskrivet.",
        "What has not happened cannot be measured. Most often the year is mistyped.",
    ),
    mend=w(
        "Rätta datumet, eller ändra slaget till prognos.",
        "Mend the date, or change the kind to forecast.",
    ),
    sources=("own [I]",),
    since="0.1",
    check=check,
)
