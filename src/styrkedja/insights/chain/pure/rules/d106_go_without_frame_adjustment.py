"""D106: a go decision on an initiative that claims money back, with no frame adjusted."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.promises import Adjustment
from styrkedja.picture.terms import Category, DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A frame adjusted on the initiative, or on any of its benefits, is enough; so is one decided with it."""
    if not decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.GO):
        return None
    benefits = picture.benefits_of.get(initiative.id, ())
    claims = [b for b in benefits if b.category is Category.FINANCIAL and b.amount]
    if not claims:
        return None
    if decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.FRAME):
        return WHOLE
    if any(decisions_on(picture, Kind.BENEFIT, b.id, DecisionKind.FRAME) for b in benefits):
        return WHOLE
    adjusted = once(picture, "adjustments_of", adjustments_of).get(initiative.id, ())
    if any(row.decision for row in adjusted):
        return WHOLE
    return broken("name", amount=round(sum(b.amount for b in claims)))


def adjustments_of(picture: Portfolio) -> Mapping[str, tuple[Adjustment, ...]]:
    """Frame adjustments by initiative."""
    return grouped(picture.adjustments, "initiative")


rule = Rule(
    code="D106",
    name="go-without-frame-adjustment",
    title=w("Genomförandebeslut utan ramjustering", "Go decision without a frame adjustment"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "benefit.category",
        "benefit.amount",
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Initiativet ”{name}” lovar {amount} {currency} om året i finansiell nytta och är beslutat, men ingen ram är justerad.",
        "The initiative “{name}” promises {amount} {currency} a year in financial benefit and is decided, but no frame is adjusted.",
    ),
    why=w(
        "Den finansiella ramen ska justeras direkt vid genomförandebeslutet. Annars blir nyttan kvar på papperet.",
        "The financial frame shall be adjusted directly at the go decision. Otherwise the benefit stays on paper.",
    ),
    mend=w(
        "Låt mottagande enhet godta ramjusteringen på sidan Åtaganden, eller fatta ett beslut om ramjustering: mottagande enhet, år och belopp.",
        "Let the receiving unit accept the frame adjustment on the page Commitments, or decide on a frame adjustment: receiving unit, year and amount.",
    ),
    sources=("seed §4.2 (S113)",),
    since="0.1",
    check=check,
)
