"""B107: an effektmål without category, or a financial one without amount and budget line."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Rule
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

rule = Rule(
    code="B107",
    name="benefit-without-category",
    title=w(
        "Effektmål utan kategori eller belopp",
        "Benefit without category or amount",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.category",
        "benefit.amount",
        "benefit.budget_line",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}.",
        "The benefit “{name}” lacks {missing}.",
    ),
    why=w(
        "Bara finansiella effekter får ändra en ram. Utan kategori, belopp och budgetpost går det inte att säga vilka det är.",
        "Only financial effects may change a frame. Without category, amount and budget line nobody can tell which they are.",
    ),
    mend=w(
        "Välj kategori. Om effekten är finansiell, skriv också in beloppet per år och budgetposten.",
        "Choose a category. If the effect is financial, also enter the amount a year and the budget line.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E7",
        "seed §4.2 (S113)",
    ),
    since="0.1",
    check=nothing_missing("E7"),
    stages=NOT_STOPPED,
)
