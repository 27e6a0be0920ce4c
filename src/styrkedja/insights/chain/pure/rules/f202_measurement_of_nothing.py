"""F202: a measurement of no benefit, or of one that does not exist."""

from __future__ import annotations

from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Measurement

NONE_AT_ALL = w("inget effektmål", "no benefit")


def check(measurement: Measurement, picture: Portfolio, policy: Policy) -> Answer:
    """A benefit that is named but unknown is as lost as one that is not named."""
    key = measurement.benefit
    if key in picture.by_id(Kind.BENEFIT):
        return WHOLE
    return broken("benefit", what=unknown(key) if key else NONE_AT_ALL)


def unknown(key: str) -> Words:
    """An id that leads nowhere, as the end of the sentence."""
    mark = quoted(key)
    return w(
        f"effektmålet {mark.sv}, som inte finns", f"the benefit {mark.en}, which does not exist"
    )


rule = Rule(
    code="F202",
    name="measurement-of-nothing",
    title=w("Mätning av ingenting", "Measurement of nothing"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.MEASUREMENT,
    asks=(
        "measurement.benefit",
        "benefit",
    ),
    message=w("Mätningen {id} hör till {what}.", "The measurement {id} belongs to {what}."),
    why=w(
        "En mätning som inte hör till ett effektmål visar ingenting.",
        "A measurement that belongs to no benefit shows nothing.",
    ),
    mend=w("Ange vilket effektmål mätningen gäller.", "State which benefit the measurement is of."),
    sources=(
        "seed §3.2 (S48)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
