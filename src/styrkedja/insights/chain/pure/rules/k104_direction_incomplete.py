"""K104: a direction that lacks one of its two values, its day or its decider."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Document

PARTS = {
    "direction_activity": w(
        "läge på axeln effektivitet–innovation", "a place on the axis efficiency–innovation"
    ),
    "direction_value": w("läge på axeln intern–extern", "a place on the axis internal–external"),
    "direction_body": w("beslutsfattare", "a decider"),
    "direction_on": w("datum", "a date"),
}


def check(document: Document, picture: Portfolio, policy: Policy) -> Answer:
    """One break, at the first part that is missing, names all of them."""
    if document.direction_activity is None and document.direction_value is None:
        return None
    missing = [part for part in PARTS if getattr(document, part) is None]
    if not missing:
        return WHOLE
    return broken(missing[0], missing=tuple(PARTS[part] for part in missing))


rule = Rule(
    code="K104",
    name="direction-incomplete",
    title=w("Ofullständig riktning", "Incomplete direction"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DOCUMENT,
    asks=(
        "document.direction_activity",
        "document.direction_value",
        "document.direction_body",
        "document.direction_on",
    ),
    message=w(
        "Riktningen i ”{name}” saknar {missing}.", "The direction in “{name}” lacks {missing}."
    ),
    why=w(
        "En riktning är två värden, en dag och någon som har beslutat den. Annars är den en åsikt.",
        "A direction is two values, a day and somebody who decided it. Otherwise it is an opinion.",
    ),
    mend=w("Fyll i det som saknas ur beslutet.", "Fill in what is missing from the decision."),
    sources=(
        "seed §1 (S6)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
