"""D102: a decision of weight that gives no reason."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import subject_name
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision

WEIGHTY = frozenset(
    {
        DecisionKind.GO,
        DecisionKind.CLOSE,
        DecisionKind.PAUSE,
        DecisionKind.STOP,
        DecisionKind.CHANGE,
        DecisionKind.DIRECTION,
        DecisionKind.SYSTEM,
    }
)


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Rankings are told by P102; reports, frames and handovers explain themselves."""
    if decision.kind not in WEIGHTY:
        return None
    if decision.motive:
        return WHOLE
    return broken("motive", kind=decision.kind, subject=subject_name(picture, decision))


rule = Rule(
    code="D102",
    name="decision-without-reason",
    title=w("Beslut utan skäl", "Decision without a reason"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.motive",
    ),
    message=w(
        "Beslutet {id} ({kind}) om {subject} saknar skäl.",
        "The decision {id} ({kind}) on {subject} gives no reason.",
    ),
    why=w(
        "Ett beslut utan skäl kan ingen förstå i efterhand, och det får låg legitimitet.",
        "Nobody can understand a decision without reasons afterwards, and few respect it.",
    ),
    mend=w("Skriv varför det beslutades så.", "Write why it was decided so."),
    sources=(
        "seed §3.3 (S75)",
        "seed §4.1 (S94)",
    ),
    since="0.1",
    check=check,
)
