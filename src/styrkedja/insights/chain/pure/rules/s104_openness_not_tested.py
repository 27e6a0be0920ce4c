"""S104: a system for which the demands on openness are not answered."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import gone
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import System

ASKED = {
    "owns_data": w("ägandet av data", "the ownership of data"),
    "open_api": w("öppna gränssnitt", "open interfaces"),
    "open_development": w("utveckling utanför systemet", "development outside it"),
}


def check(system: System, picture: Portfolio, policy: Policy) -> Answer:
    """One break, at the first question without an answer, names all of them."""
    if gone(system, picture.as_of):
        return None
    missing = [field for field in ASKED if getattr(system, field) is None]
    if not missing:
        return WHOLE
    return broken(missing[0], missing=tuple(ASKED[field] for field in missing))


rule = Rule(
    code="S104",
    name="openness-not-tested",
    title=w("Öppenheten är inte prövad", "Openness not tested"),
    link=Link.SYSTEM,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.SYSTEM,
    asks=(
        "system.owns_data",
        "system.open_api",
        "system.open_development",
    ),
    message=w(
        "Systemet ”{name}” är inte prövat mot alla krav på öppenhet. Svar saknas om {missing}.",
        "The system “{name}” is not tested against every demand on openness. No answer on {missing}.",
    ),
    why=w(
        "Kommunen ska äga sina data och kunna utveckla utanför systemet. Det som inte är prövat går inte att planera efter.",
        "The municipality shall own its data and be able to develop outside the system. What is not tested cannot be planned by.",
    ),
    mend=w(
        "Fråga objektägaren och leverantören och svara ja eller nej.",
        "Ask the object owner and the supplier, and answer yes or no.",
    ),
    sources=("seed §4.3 (S128, S129, S130)",),
    since="0.1",
    check=check,
)
