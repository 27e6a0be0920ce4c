"""S204: a system that is both vital and weak, with no action plan."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import gone
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """Only systems that are both weak and vital are asked for a plan."""
    if system.quality is None or system.criticality is None or gone(system, picture.as_of):
        return None
    weak = system.quality < policy["system.quality_low_below"]
    vital = system.criticality >= policy["system.criticality_high_from"]
    if not (weak and vital) or system.action_plan:
        return WHOLE
    return broken("action_plan", quality=system.quality, criticality=system.criticality)


rule = Rule(
    code="S204",
    name="vital-and-weak-without-plan",
    title=w(
        "Viktigt och svagt system utan åtgärdsplan", "Vital and weak system without an action plan"
    ),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=(
        "system.quality",
        "system.criticality",
        "system.action_plan",
    ),
    message=w(
        "Systemet ”{name}” har kvalitet {quality} och kritikalitet {criticality} av 100 men ingen åtgärdsplan.",
        "The system “{name}” has quality {quality} and criticality {criticality} of 100 but no action plan.",
    ),
    why=w(
        "Ett svagt system som mycket hänger på är den dyraste risken i beståndet.",
        "A weak system that much hangs on is the most costly risk in the estate.",
    ),
    mend=w(
        "Skriv en plan för modernisering, med pengar och datum.",
        "Write a plan for modernisation, with money and dates.",
    ),
    sources=(
        "seed §4.2 (S121, S124)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
