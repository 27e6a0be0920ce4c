"""D107: a frame adjustment that does not say whose frame, which year or how much."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision

PARTS = {
    "receiving_unit": w("mottagande enhet", "the receiving unit"),
    "year": w("år", "the year"),
    "amount": w("belopp", "the amount"),
}


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """One break, at the first part that is missing, names all of them."""
    if decision.kind is not DecisionKind.FRAME:
        return None
    missing = [part for part in PARTS if getattr(decision, part) is None]
    if not missing:
        return WHOLE
    return broken(missing[0], missing=tuple(PARTS[part] for part in missing))


rule = Rule(
    code="D107",
    name="frame-adjustment-incomplete",
    title=w("Ofullständig ramjustering", "Incomplete frame adjustment"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.receiving_unit",
        "decision.year",
        "decision.amount",
    ),
    message=w(
        "Ramjusteringen {id} saknar {missing}.", "The frame adjustment {id} lacks {missing}."
    ),
    why=w(
        "Utan enhet, år och belopp kan ekonomin inte flytta några pengar.",
        "Without unit, year and amount finance cannot move any money.",
    ),
    mend=w(
        "Fyll i mottagande enhet, år och belopp. Ett minusbelopp sänker ramen.",
        "Fill in receiving unit, year and amount. A negative amount lowers the frame.",
    ),
    sources=("seed §4.2 (S113)",),
    since="0.1",
    check=check,
)
