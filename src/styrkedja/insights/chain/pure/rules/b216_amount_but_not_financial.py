"""B216: an effektmål with an amount in kronor whose category is quality or environment."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.by_rubric import concerned
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit

MAY_HAVE_AMOUNT = (None, Category.FINANCIAL, Category.REDISTRIBUTION)


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Redistribution may have one: freed time has a value even where no frame is changed."""
    if not benefit.amount or not concerned(benefit, picture):
        return None
    if benefit.category in MAY_HAVE_AMOUNT:
        return WHOLE
    return broken("category", amount=benefit.amount, category=benefit.category)


rule = Rule(
    code="B216",
    name="amount-but-not-financial",
    title=w(
        "Belopp på ett effektmål som inte är finansiellt",
        "Amount on a benefit that is not financial",
    ),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=(
        "benefit.amount",
        "benefit.category",
    ),
    message=w(
        "Effektmålet ”{name}” har beloppet {amount} {currency} per år men kategorin {category}.",
        "The benefit “{name}” has the amount {amount} {currency} a year but the category {category}.",
    ),
    why=w(
        "Bara finansiella effekter får ändra en ram. Ett belopp på ett annat mål räknas lätt som en besparing som ingen har lovat.",
        "Only financial effects may change a frame. An amount on another benefit is easily taken for a saving nobody has promised.",
    ),
    mend=w(
        "Ta bort beloppet, eller ändra kategorin till finansiell och skriv in budgetposten. Frigjord tid utan ändrad ram är omfördelning.",
        "Remove the amount, or change the category to financial and enter the budget line. Freed time without a changed frame is redistribution.",
    ),
    sources=(
        "seed §4.2 (S112)",
        "own [I]: rubric E7",
        "seed §4.2 (S113)",
    ),
    since="0.1",
    check=check,
)
