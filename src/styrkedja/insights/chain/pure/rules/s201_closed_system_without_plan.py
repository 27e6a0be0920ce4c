"""S201: a system closed to others with neither a date nor a plan."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import closed_by
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """A date in the past is told by S302; an answer not given does not close a system."""
    closed = closed_by(system)
    if not closed:
        return None
    if system.decommission_on or system.action_plan:
        return WHOLE
    return broken("action_plan", closed=closed)


rule = Rule(
    code="S201",
    name="closed-system-without-plan",
    title=w("Stängt system utan plan", "Closed system without a plan"),
    link=Link.SYSTEM,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=(
        "system.owns_data",
        "system.open_api",
        "system.open_development",
        "system.decommission_on",
        "system.action_plan",
    ),
    message=w(
        "Systemet ”{name}” är stängt ({closed}) men har varken avvecklingsdatum eller åtgärdsplan.",
        "The system “{name}” is closed ({closed}) but has neither a decommission date nor an action plan.",
    ),
    why=w(
        "Ett system som inte låter andra bygga vidare ska avvecklas planerat. Utan plan binder det kommunen vid en leverantör.",
        "A system that lets nobody build on it shall be retired as planned. Without a plan it ties the municipality to one supplier.",
    ),
    mend=w(
        "Sätt ett avvecklingsdatum, senast när avtalet går ut, eller skriv en plan för att öppna systemet.",
        "Set a decommission date, at the latest when the contract ends, or write a plan to open the system.",
    ),
    sources=(
        "seed §4.2 (S117)",
        "seed §4.3 (S129, S130)",
    ),
    since="0.1",
    check=check,
)
