"""K202: a go decision on large money made by a body that is not elected."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import decisions_on, is_political, unit_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """The limit is in kronor, so other currencies are not judged; another body's go may cover it."""
    if decision.kind is not DecisionKind.GO or decision.subject_kind != Kind.INITIATIVE.code:
        return None
    initiative = picture.by_id(Kind.INITIATIVE).get(decision.subject)
    if initiative is None or initiative.budget is None or picture.currency != "SEK":
        return None
    unit = unit_of(picture, decision.body)
    if unit is None or unit.kind is None:
        return None
    limit = policy["politics.decision_amount_min"]
    rows = decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.GO)
    if initiative.budget < limit or any(is_political(picture, row.body) for row in rows):
        return WHOLE
    return broken(
        "body",
        body=unit.name,
        kind=unit.kind,
        initiative=initiative.name,
        budget=initiative.budget,
        limit=limit,
    )


rule = Rule(
    code="K202",
    name="decided-beneath-politics",
    title=w("Stort beslut utan politiken", "Large decision without politics"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.subject",
        "decision.body",
        "initiative.budget",
        "unit.kind",
    ),
    message=w(
        "{body} ({kind}) beslutade om ”{initiative}” med en budget på {budget} {currency}. Från {limit} {currency} ska ett politiskt organ besluta.",
        "{body} ({kind}) decided on “{initiative}” with a budget of {budget} {currency}. From {limit} {currency} a political body shall decide.",
    ),
    why=w(
        "Stora beslut som tas utanför politiken försvagar den politiska förankringen.",
        "Large decisions made outside politics weaken their political anchoring.",
    ),
    mend=w(
        "Lyft beslutet till nämnden eller styrelsen, eller visa delegationen.",
        "Take the decision to the committee or board, or show the delegation.",
    ),
    sources=(
        "seed §3.2 (S28, S43)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
