"""B227: an effektmål that came after the go decision, with no change decision."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.baseline import undecided
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Benefit


@near
def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
    """Only an effektmål of an initiative with a baseline is asked."""
    seen = undecided(picture, benefit.initiative)
    if seen is None:
        return None
    added = any(each.ref.id == benefit.id and each.key is None for each in seen.differences)
    return broken("initiative", day=seen.since) if added else WHOLE


rule = Rule(
    code="B227",
    name="added-without-decision",
    title=w(
        "Effektmålet är tillagt utan ändringsbeslut", "Benefit added without a change decision"
    ),
    link=Link.BENEFIT,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.BENEFIT,
    asks=("passage.baseline", "benefit.initiative", "decision.kind", "decision.subject"),
    message=w(
        "Effektmålet ”{name}” fanns inte vid genomförandebeslutet {day}, och inget ändringsbeslut är fattat.",
        "The benefit “{name}” was not there at the go decision of {day}, and no change decision has been made.",
    ),
    why=w(
        "Ett effektmål som kommer till efteråt kan dölja att det som beslutades inte nås.",
        "A benefit that is added afterwards can hide that what was decided is not reached.",
    ),
    mend=w(
        "Fatta ett ändringsbeslut om effektmålet eller initiativet, eller flytta effektmålet till det initiativ där det hör hemma.",
        "Make a change decision on the benefit or the initiative, or move the benefit to the initiative where it belongs.",
    ),
    sources=("seed §4.2 (S112)", "own [I]"),
    since="0.1",
    check=check,
)
