"""B301: an effektmål whose planned day for the baseline has passed without one."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import plan_lapsed
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """The planned day itself is still in time."""
    if benefit.baseline_planned_on is None or not concerned(benefit, picture):
        return None
    if plan_lapsed(benefit, picture):
        return broken("baseline", day=benefit.baseline_planned_on)
    return WHOLE


rule = Rule(
    code="B301",
    name="baseline-plan-has-lapsed",
    title=w(
        "Planerad nollmätning blev inte av",
        "Planned baseline was not measured",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.baseline",
        "benefit.baseline_planned_on",
    ),
    message=w(
        "Effektmålet ”{name}” skulle ha nollmätts {day}, men inget utgångsläge finns.",
        "The baseline of “{name}” was to be measured {day}, but there is none.",
    ),
    why=w(
        "För varje dag efter starten blir det svårare att få veta hur det var före.",
        "Every day after the start it gets harder to learn how it was before.",
    ),
    mend=w(
        "Gör mätningen nu och skriv in värde, datum och källa.",
        "Measure now, and enter value, date and source.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E3",
    ),
    since="0.1",
    check=check,
)
