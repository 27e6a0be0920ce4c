"""S103: a system that nobody has ever assessed."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import gone
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """A system new this year has not had its turn yet."""
    if gone(system, picture.as_of):
        return None
    if system.assessed_on:
        return WHOLE
    live = system.go_live_on
    if live and months_after(live, policy["system.assessment_max_months"]) >= picture.as_of:
        return None
    return broken("assessed_on")


rule = Rule(
    code="S103",
    name="never-assessed",
    title=w("Systemet har aldrig bedömts", "System never assessed"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=("system.assessed_on",),
    message=w(
        "Systemet ”{name}” har aldrig bedömts för kvalitet och kritikalitet.",
        "The system “{name}” has never been assessed for quality and criticality.",
    ),
    why=w(
        "Utan bedömning vet ingen vilka system som måste moderniseras först.",
        "Without an assessment nobody knows which systems must be modernised first.",
    ),
    mend=w(
        "Gör bedömningen i årets systeminventering och skriv in dagen.",
        "Make the assessment in this year's inventory and enter the day.",
    ),
    sources=("seed §4.2 (S120, S121)",),
    since="0.1",
    check=check,
)
