"""D110: a matter that a meeting has decided or rejected without saying why."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import ItemOutcome
from styrkedja.picture.deeds import Item
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

SETTLED = frozenset({ItemOutcome.DECIDED, ItemOutcome.REJECTED})


def check(item: Item, picture: Portfolio, policy: Policy) -> Answer:
    """What was noted, postponed or handed on is not settled."""
    if item.outcome not in SETTLED:
        return None
    return WHOLE if item.motive else broken("motive", outcome=item.outcome)


rule = Rule(
    code="D110",
    name="matter-decided-without-motive",
    title=w("Avgjort på mötet utan motiv", "Settled at the meeting without a motive"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.ITEM,
    asks=(
        "item.outcome",
        "item.motive",
    ),
    message=w(
        "Forumet avgjorde ärendet ”{name}” ({outcome}) men motivet saknas.",
        "The forum settled the item “{name}” ({outcome}) but the motive is missing.",
    ),
    why=w(
        "Den som fick ja eller nej ska kunna läsa varför, och nästa ska kunna jämföra.",
        "Whoever got a yes or a no must be able to read why, and the next one to compare.",
    ),
    mend=w(
        "Skriv in motivet i ärendet, eller som en rättelse om protokollet är justerat.",
        "Enter the motive in the item, or as a correction if the minutes are adjusted.",
    ),
    sources=(
        "seed §3.2 (S36)",
        "seed §3.3 (S72)",
    ),
    since="0.1",
    check=check,
)
