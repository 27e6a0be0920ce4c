"""B104: an effektmål without target value or target date."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B104",
    name="benefit-without-target",
    title=w(
        "Effektmål utan målvärde eller måldatum",
        "Benefit without target or target date",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.target",
        "benefit.target_on",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Utan värde och dag kan ingen säga om effekten uteblev eller bara dröjer.",
        "Without a value and a day nobody can tell whether the effect failed or is merely late.",
    ),
    mend=w(
        "Skriv in vilket värde som ska vara nått och vilken dag, efter införandet.",
        "Enter which value shall be reached and on which day, after the introduction.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E4",
    ),
    since="0.1",
    check=nothing_missing("E4"),
    stages=NOT_STOPPED,
    filled=("target", "target_on"),
)
