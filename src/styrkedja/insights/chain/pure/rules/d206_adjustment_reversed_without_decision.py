"""D206: a frame adjustment that takes back another without a decision of its own."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Adjustment
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(adjustment: Adjustment, picture: Portfolio, policy: Policy) -> Answer:
    """The decision that made the adjustment cannot be the one that unmakes it."""
    if not adjustment.reverses:
        return None
    first = picture.by_id(Kind.ADJUSTMENT).get(adjustment.reverses)
    if adjustment.decision and (first is None or first.decision != adjustment.decision):
        return WHOLE
    return broken("decision", reverses=adjustment.reverses)


rule = Rule(
    code="D206",
    name="adjustment-reversed-without-decision",
    title=w("Ramjustering återtagen utan beslut", "Frame adjustment reversed without a decision"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ADJUSTMENT,
    asks=(
        "adjustment.reverses",
        "adjustment.decision",
    ),
    message=w(
        "{id} tar tillbaka ramjusteringen {reverses}, men inget eget beslut finns om det.",
        "{id} takes back the frame adjustment {reverses}, but there is no decision of its own on that.",
    ),
    why=w(
        "En nytta som tas tillbaka i tysthet gör att ingen vet vilken ram som gäller.",
        "A benefit taken back in silence leaves nobody knowing which frame holds.",
    ),
    mend=w(
        "Fatta ett beslut om återtagandet och ange det, eller ta bort raden.",
        "Decide on the reversal and state the decision, or remove the row.",
    ),
    sources=(
        "seed §4.2 (S113)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
