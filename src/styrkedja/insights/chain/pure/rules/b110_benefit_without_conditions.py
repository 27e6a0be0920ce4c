"""B110: an effektmål without changed ways of working, hindrance or guard metric."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B110",
    name="benefit-without-conditions",
    title=w(
        "Effektmål utan villkor för att effekten ska komma",
        "Benefit without the conditions for its effect",
    ),
    link=Link.BENEFIT,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.change_needed",
        "benefit.hindrance",
        "benefit.guard_metric",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Effekten kommer när arbetssättet ändras. Den som inte har sett hindren, eller det som kan bli sämre, blir överraskad.",
        "The effect comes when ways of working change. Who has not seen the hindrances, or what may get worse, is taken by surprise.",
    ),
    mend=w(
        "Skriv in vilket arbetssätt som måste ändras, vad som kan hindra det och vilket mått som inte får försämras.",
        "Enter which way of working must change, what may hinder it, and which metric must not get worse.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E10",
    ),
    since="0.1",
    check=nothing_missing("E10"),
    stages=NOT_STOPPED,
    filled=("change_needed", "hindrance", "guard_metric"),
)
