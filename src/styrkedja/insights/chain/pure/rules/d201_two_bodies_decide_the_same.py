"""D201: two bodies that decide the same matter on the same thing, told at the later decision."""

from __future__ import annotations

from datetime import date

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named, subject_name
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision

ONCE = frozenset({DecisionKind.PRIORITISE, DecisionKind.GO, DecisionKind.CLOSE, DecisionKind.STOP})


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Only matters that are decided once are asked; the first decision is left in peace."""
    if decision.kind not in ONCE or not decision.subject or not decision.body:
        return None
    rows = picture.decisions_on.get((decision.subject_kind, decision.subject), ())
    same = [row for row in rows if row.kind is decision.kind and row.body]
    first = min(same, key=lambda row: row.decided_on or date.max, default=decision)
    if first.body == decision.body:
        return WHOLE
    return broken(
        "body",
        kind=decision.kind,
        subject=subject_name(picture, decision),
        body=named(picture, Kind.UNIT, decision.body),
        other=named(picture, Kind.UNIT, first.body),
        first=first.id,
    )


rule = Rule(
    code="D201",
    name="two-bodies-decide-the-same",
    title=w("Dubbelkommando", "Dual command"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.subject",
        "decision.body",
    ),
    message=w(
        "Beslutet {id} ({kind}) om {subject} är fattat av {body}, men {other} har redan beslutat i samma sak ({first}).",
        "The decision {id} ({kind}) on {subject} was made by {body}, but {other} has already decided the same matter ({first}).",
    ),
    why=w(
        "När två beslutar i samma sak vet ingen vems beslut som gäller.",
        "When two decide the same matter, nobody knows whose decision holds.",
    ),
    mend=w(
        "Klargör vem som har mandatet och ta bort eller upphäv det andra beslutet.",
        "Make clear who has the mandate, and remove or revoke the other decision.",
    ),
    sources=("seed §3.2 (S30)",),
    since="0.1",
    check=check,
)
