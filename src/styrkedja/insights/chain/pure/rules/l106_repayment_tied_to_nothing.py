"""L106: a repayment that no effektmål is to carry."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import UNSAID, named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Repayment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(repayment: Repayment, picture: Portfolio, policy: Policy) -> Answer:
    """The effektmål itself is asked about elsewhere."""
    if repayment.benefit:
        return WHOLE
    return broken(
        "benefit",
        unit=named(picture, Kind.UNIT, repayment.unit) or UNSAID,
        amount=repayment.amount,
        year=repayment.year,
    )


rule = Rule(
    code="L106",
    name="repayment-tied-to-nothing",
    title=w("Återbetalning utan effektmål", "Repayment tied to no benefit"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.REPAYMENT,
    asks=("repayment.benefit",),
    message=w(
        "{unit} ska betala tillbaka {amount} {currency} {year}, men inget effektmål sägs bära återbetalningen.",
        "{unit} shall pay back {amount} {currency} in {year}, but no benefit is said to carry the repayment.",
    ),
    why=w(
        "Medel med återbetalning lånas mot en nytta. Utan den är återbetalningen bara en sänkt ram.",
        "Pay-back money is lent against a benefit. Without it the repayment is only a lowered frame.",
    ),
    mend=w(
        "Ange vilket effektmål som ska ge pengarna tillbaka.",
        "State which benefit shall give the money back.",
    ),
    sources=(
        "seed §3.2 (S58)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
