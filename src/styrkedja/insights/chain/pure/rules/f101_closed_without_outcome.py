"""F101: a benefit of a finished initiative for which nobody has verified an outcome."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of, measured_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, MeasurementKind, RuleStatus, Severity, Stage
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Only benefits of initiatives whose realisation is finished are asked."""
    initiative = initiative_of(picture, benefit)
    if initiative is None or initiative.stage is not Stage.REALISED:
        return None
    if measured_of(picture, benefit, MeasurementKind.OUTCOME):
        return WHOLE
    return broken("name", initiative=initiative.name)


rule = Rule(
    code="F101",
    name="closed-without-outcome",
    title=w("Avslutat utan verifierat utfall", "Closed without a verified outcome"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.initiative",
        "initiative.stage",
        "measurement.benefit",
        "measurement.kind",
    ),
    message=w(
        "Effekthemtagningen i ”{initiative}” är avslutad, men effektmålet ”{name}” har inget verifierat utfall.",
        "The benefits of “{initiative}” are said to be realised, but the benefit “{name}” has no verified outcome.",
    ),
    why=w(
        "Utan utfall vet ingen om nyttan kom, och ingen lär sig något till nästa gång.",
        "Without an outcome nobody knows whether the benefit came, and nobody learns for next time.",
    ),
    mend=w(
        "Mät och registrera det verifierade utfallet, eller öppna effekthemtagningen igen.",
        "Measure and record the verified outcome, or reopen the realisation.",
    ),
    sources=("seed §3.2 (S48, S49)",),
    since="0.1",
    check=check,
    stages=frozenset({Stage.REALISED}),
)
