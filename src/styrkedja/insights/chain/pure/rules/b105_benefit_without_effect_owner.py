"""B105: an effektmål without an owner in a receiving unit who has accepted it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B105",
    name="benefit-without-effect-owner",
    title=w(
        "Effektmål som ingen har tagit på sig",
        "Benefit that nobody has accepted",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.owner",
        "benefit.unit",
        "benefit.accepted_on",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Effekten kommer efter projektet. Om ingen i den mottagande enheten har tagit på sig den hämtar ingen hem den.",
        "The effect comes after the project. If nobody in the receiving unit has accepted it, nobody brings it home.",
    ),
    mend=w(
        "Skriv in mottagande enhet, vilken roll i linjen som äger effekten och när den tog på sig målet.",
        "Enter the receiving unit, which line role owns the effect, and when it accepted.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E5",
    ),
    since="0.1",
    check=nothing_missing("E5"),
    stages=NOT_STOPPED,
    filled=("owner", "unit", "accepted_on"),
)
