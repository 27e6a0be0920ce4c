"""B103: an effektmål without baseline value, date and source, and without a plan to measure them."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import nothing_missing
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import NOT_STOPPED, Answer, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import plan_lapsed
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit

missing_by_rubric = nothing_missing("E3")


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """A plan that has lapsed is B301's matter, and one after the start B217's: one fault, one break."""
    return None if plan_lapsed(benefit, picture) else missing_by_rubric(benefit, picture, policy)


rule = Rule(
    code="B103",
    name="benefit-without-baseline",
    title=w(
        "Effektmål utan utgångsläge",
        "Benefit without a baseline",
    ),
    link=Link.BENEFIT,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.baseline",
        "benefit.baseline_on",
        "benefit.baseline_source",
        "benefit.baseline_planned_on",
    ),
    message=w(
        "Effektmålet ”{name}” saknar {missing}, och ingen dag är planerad för nollmätningen.",
        "The benefit “{name}” lacks {missing}, and no day is planned to measure the baseline.",
    ),
    why=w(
        "Den som inte vet var man började kan aldrig visa att något blev bättre.",
        "Who does not know where they started can never show that anything improved.",
    ),
    mend=w(
        "Skriv in utgångsläget med värde, datum och källa, eller planera en nollmätning före start.",
        "Enter the baseline with value, date and source, or plan to measure it before the start.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E3",
    ),
    since="0.1",
    check=check,
    stages=NOT_STOPPED,
    filled=("baseline", "baseline_on", "baseline_source"),
)
