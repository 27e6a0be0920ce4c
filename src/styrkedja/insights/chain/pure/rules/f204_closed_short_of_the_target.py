"""F204: a finished benefit whose outcome misses its target, with no decision that explains it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on, initiative_of, measured_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    DecisionKind,
    Direction,
    Kind,
    Link,
    MeasurementKind,
    RuleStatus,
    Severity,
    Stage,
)
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """The latest verified outcome counts; a decision to close that gives its reason explains a miss."""
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage is not Stage.REALISED or benefit.target is None:
        return None
    rows = measured_of(picture, benefit, MeasurementKind.OUTCOME)
    dated = [row for row in rows if row.value is not None and row.measured_on]
    if not dated or benefit.direction not in (Direction.INCREASE, Direction.DECREASE):
        return None
    value = max(dated, key=lambda row: row.measured_on).value
    missed = (
        value < benefit.target
        if benefit.direction is Direction.INCREASE
        else value > benefit.target
    )
    closes = decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.CLOSE)
    if not missed or any(row.motive for row in closes):
        return WHOLE
    return broken("target", target=benefit.target, value=value)


rule = Rule(
    code="F204",
    name="closed-short-of-the-target",
    title=w("Avslutat utan att målet nåddes", "Closed short of the target"),
    link=Link.FOLLOW_UP,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.initiative",
        "benefit.target",
        "benefit.direction",
        "initiative.stage",
        "measurement.benefit",
        "measurement.kind",
        "measurement.value",
        "decision.kind",
        "decision.motive",
    ),
    message=w(
        "Effektmålet ”{name}” skulle nå {target} men nådde {value}, och avslutet säger inte varför.",
        "The benefit “{name}” should have reached {target} but reached {value}, and the close does not say why.",
    ),
    why=w(
        "Ett mål som missas utan förklaring lär ingen något, och nästa löfte blir lika löst.",
        "A target missed without a word teaches nobody anything, and the next promise is as loose.",
    ),
    mend=w(
        "Fatta ett beslut om avslut och skriv där varför målet inte nåddes.",
        "Decide on the close and write there why the target was not reached.",
    ),
    sources=(
        "seed §3.2 (S49, S50)",
        "own [I]",
    ),
    since="0.1",
    check=check,
    stages=frozenset({Stage.REALISED}),
)
