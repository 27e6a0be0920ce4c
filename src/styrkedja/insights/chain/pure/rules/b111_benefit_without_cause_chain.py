"""B111: an effektmål that does not say by which delivery and use it comes about."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B111",
    name="benefit-without-cause-chain",
    title=w(
        "Effektmål utan orsakskedja",
        "Benefit without a cause chain",
    ),
    link=Link.BENEFIT,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.output",
        "benefit.use",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Mellan det som levereras och effekten ligger att någon använder det. Syns inte det ledet går det inte att se var det brister.",
        "Between what is delivered and the effect lies that somebody uses it. If that step is unseen, nobody can see where it fails.",
    ),
    mend=w(
        "Skriv in vad som levereras och vem som använder det hur.",
        "Enter what is delivered, and who uses it in what way.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E11",
    ),
    since="0.1",
    check=nothing_missing("E11"),
    stages=NOT_STOPPED,
    filled=("output", "use"),
)
