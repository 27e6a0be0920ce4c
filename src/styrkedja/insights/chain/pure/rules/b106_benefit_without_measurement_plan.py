"""B106: an effektmål without a day, a method or a person for measuring it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B106",
    name="benefit-without-measurement-plan",
    title=w(
        "Effektmål utan plan för uppföljning",
        "Benefit without a plan for follow-up",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.first_measurement_on",
        "benefit.method",
        "benefit.measured_by",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "En effekt som ingen ska mäta blir inte mätt, och nästa beslut fattas på samma gissning som det förra.",
        "An effect that nobody is to measure is not measured, and the next decision rests on the same guess.",
    ),
    mend=w(
        "Skriv in när den första mätningen görs, hur och av vem.",
        "Enter when the first measurement is made, how and by whom.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E6",
        "seed §3.2 (S48)",
    ),
    since="0.1",
    check=nothing_missing("E6"),
    stages=NOT_STOPPED,
    filled=("first_measurement_on", "method", "measured_by"),
)
