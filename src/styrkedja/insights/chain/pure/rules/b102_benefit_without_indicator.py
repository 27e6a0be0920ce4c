"""B102: an effektmål whose indicator, unit or direction nobody has written down."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B102",
    name="benefit-without-indicator",
    title=w(
        "Effektmål utan fullständigt nyckeltal",
        "Benefit without a complete indicator",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.indicator",
        "benefit.indicator_unit",
        "benefit.direction",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Utan nyckeltal, enhet och riktning kan två personer mäta samma effekt och komma till olika svar.",
        "Without indicator, unit and direction two people can measure the same effect and reach different answers.",
    ),
    mend=w(
        "Skriv in vilket nyckeltal som ska ändras, i vilken enhet det mäts och åt vilket håll det ska gå.",
        "Enter which indicator shall change, its unit, and which way it shall move.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E2",
    ),
    since="0.1",
    check=nothing_missing("E2"),
    stages=NOT_STOPPED,
    filled=("indicator", "indicator_unit", "direction"),
)
