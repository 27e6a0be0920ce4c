"""B214: an effektmål that shall be reached before its initiative is introduced or its baseline measured."""

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

INTRODUCTION, BASELINE = w("införandet", "the introduction"), w("nollmätningen", "the baseline of")


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """The introduction that has happened counts, else the planned end."""
    if benefit.target_on is None or not concerned(benefit, picture):
        return None
    initiative = initiative_of(picture, benefit)
    introduced = initiative and (initiative.introduced_on or initiative.planned_end)
    known = False
    for before, day in ((INTRODUCTION, introduced), (BASELINE, benefit.baseline_on)):
        known = known or day is not None
        if day and benefit.target_on < day:
            return broken("target_on", target_on=benefit.target_on, before=before, day=day)
    return WHOLE if known else None


rule = Rule(
    code="B214",
    name="target-date-too-early",
    title=w(
        "Måldatum före införandet eller utgångsläget",
        "Target date before introduction or baseline",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("benefit.target_on",),
    message=w(
        "Effektmålet ”{name}” ska vara nått {target_on}, före {before} {day}.",
        "The benefit “{name}” shall be reached {target_on}, before {before} {day}.",
    ),
    why=w(
        "En effekt kan inte vara nådd innan det som ska ge den är infört eller innan utgångsläget är mätt.",
        "An effect cannot be reached before what shall give it is introduced, or before its baseline is measured.",
    ),
    mend=w(
        "Flytta måldatumet till en dag då lösningen har använts så länge att effekten kan märkas.",
        "Move the target date to a day when the solution has been in use long enough for the effect to show.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E4",
    ),
    since="0.1",
    check=check,
)
