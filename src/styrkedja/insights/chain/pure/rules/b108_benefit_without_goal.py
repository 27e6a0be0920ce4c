"""B108: an effektmål that neither itself nor through its initiative serves a goal."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B108",
    name="benefit-without-goal",
    title=w(
        "Effektmål utan koppling till ett mål",
        "Benefit without a link to a goal",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.goal",
        "initiative.goals",
    ),
    message=w(
        "Effektmålet ”{name}” bidrar inte till något mål: varken det självt eller dess initiativ är kopplat till ett.",
        "The benefit “{name}” serves no goal: neither it nor its initiative is linked to one.",
    ),
    why=w(
        "En effekt som inte bidrar till ett mål kan inte vägas mot andra, och politiken kan inte följa sin vilja ned till den.",
        "An effect that serves no goal cannot be weighed against others, and elected members cannot trace their will down to it.",
    ),
    mend=w(
        "Koppla effektmålet eller initiativet till det mål som det bidrar till.",
        "Link the benefit or its initiative to the goal that it serves.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E8",
        "seed §3.2 (S28, S36)",
    ),
    since="0.1",
    check=nothing_missing("E8"),
    stages=NOT_STOPPED,
    filled=("goal",),
)
