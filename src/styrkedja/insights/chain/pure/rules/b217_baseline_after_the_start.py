"""B217: an effektmål whose baseline is from after the introduction, or planned after the start."""

from __future__ import annotations

from datetime import date

from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import initiative_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import plan_lapsed
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit

INTRODUCED = w("initiativet infördes", "the initiative was introduced")
STARTS = w("initiativet startar", "the initiative starts")


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """A measured baseline must be from before the introduction, a planned one from before the start."""
    initiative = initiative_of(picture, benefit)
    if initiative is None or not concerned(benefit, picture):
        return None
    if benefit.baseline_on:
        return late("baseline_on", benefit.baseline_on, INTRODUCED, initiative.introduced_on)
    if benefit.baseline_planned_on and not plan_lapsed(benefit, picture):
        start = initiative.started_on or initiative.planned_start
        return late("baseline_planned_on", benefit.baseline_planned_on, STARTS, start)
    return None


def late(field: str, day: date, event: Words, begun: date | None) -> Answer:
    """A break where the day lies after what it should precede; None where that is not known."""
    if begun is None:
        return None
    return broken(field, day=day, event=event, begun=begun) if day > begun else WHOLE


rule = Rule(
    code="B217",
    name="baseline-after-the-start",
    title=w(
        "Utgångsläge mätt eller planerat för sent",
        "Baseline measured or planned too late",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("benefit.baseline_on",),
    message=w(
        "Effektmålet ”{name}” har sitt utgångsläge {day}, men {event} {begun}.",
        "The benefit “{name}” has its baseline on {day}, but {event} {begun}.",
    ),
    why=w(
        "Ett utgångsläge som mäts när förändringen redan märks döljer effekten.",
        "A baseline measured when the change already shows hides the effect.",
    ),
    mend=w(
        "Ta fram ett värde från tiden före, till exempel ur ärendesystemet, eller planera mätningen före start.",
        "Find a value from the time before, such as from the case system, or plan the measurement before the start.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E3",
    ),
    since="0.1",
    check=check,
)
