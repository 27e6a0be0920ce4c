"""I211: accounts that stand under each other in a circle, told once."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Account


def check(account: Account, picture: Portfolio, policy: Policy) -> Answer:
    """Only accounts under another are asked; a circle is told at its first recorded account."""
    if not account.parent:
        return None
    circle = circles(picture, Kind.ACCOUNT, "parent").get(account.id)
    if circle is None:
        return WHOLE
    return broken("parent", circle=circle_names(picture, Kind.ACCOUNT, circle))


rule = Rule(
    code="I211",
    name="accounts-in-a-circle",
    title=w("Särredovisning i cirkel", "Accounts in a circle"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ACCOUNT,
    asks=("account.parent",),
    message=w(
        "Särredovisningarna står under varandra i en cirkel: {circle}.",
        "The accounts stand under each other in a circle: {circle}.",
    ),
    why=w(
        "I en cirkel kan ingenting summeras upp till portföljen.",
        "In a circle nothing can be summed up to the portfolio.",
    ),
    mend=w(
        "Ta bort det överordnade från en av särredovisningarna i cirkeln.",
        "Remove the parent from one of the accounts in the circle.",
    ),
    sources=(
        "seed §4.2 (S106)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
