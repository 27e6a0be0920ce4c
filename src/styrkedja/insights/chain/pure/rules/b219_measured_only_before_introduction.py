"""B219: an effektmål whose only planned measurement lies before the introduction."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """A measurement that is repeated comes after the introduction sooner or later."""
    initiative = initiative_of(picture, benefit)
    introduced = initiative and (initiative.introduced_on or initiative.planned_end)
    day = benefit.first_measurement_on
    if not introduced or not day or not concerned(benefit, picture):
        return None
    if day >= introduced or benefit.interval_months:
        return WHOLE
    return broken("first_measurement_on", day=day, introduced=introduced)


rule = Rule(
    code="B219",
    name="measured-only-before-introduction",
    title=w(
        "Effekten mäts bara före införandet",
        "Effect measured only before introduction",
    ),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.first_measurement_on",
        "benefit.interval_months",
    ),
    message=w(
        "Effektmålet ”{name}” mäts {day}, före införandet {introduced}, och ingen senare mätning är planerad.",
        "The benefit “{name}” is measured on {day}, before the introduction {introduced}, and no later measurement is planned.",
    ),
    why=w(
        "En mätning före införandet säger inget om effekten.",
        "A measurement before the introduction says nothing of the effect.",
    ),
    mend=w(
        "Flytta mätningen till efter införandet, eller ange hur ofta den upprepas.",
        "Move the measurement to after the introduction, or enter how often it is repeated.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E6",
    ),
    since="0.1",
    check=check,
)
