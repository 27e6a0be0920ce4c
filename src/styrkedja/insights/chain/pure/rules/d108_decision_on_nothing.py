"""D108: a decision that is linked to nothing."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision

FREE = frozenset({DecisionKind.DIRECTION, DecisionKind.OTHER})


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Decisions on direction, and other ones, may concern the whole group."""
    if decision.kind is None or decision.kind in FREE:
        return None
    if decision.subject and decision.subject_kind:
        return WHOLE
    return broken("subject_kind" if decision.subject else "subject", kind=decision.kind)


rule = Rule(
    code="D108",
    name="decision-on-nothing",
    title=w("Beslut om ingenting", "Decision on nothing"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.subject",
    ),
    message=w(
        "Beslutet {id} ({kind}) säger inte vad det gäller.",
        "The decision {id} ({kind}) does not say what it is about.",
    ),
    why=w(
        "Ett beslut som inte är kopplat till något syns inte i kedjan.",
        "A decision linked to nothing cannot be seen in the chain.",
    ),
    mend=w(
        "Ange vad beslutet gäller: slag och beteckning.",
        "State what the decision is about: its kind and its id.",
    ),
    sources=(
        "seed §3.3 (S75)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
