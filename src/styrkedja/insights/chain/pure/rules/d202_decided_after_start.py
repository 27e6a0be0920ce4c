"""D202: an initiative that started before its go decision was made."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """The earliest dated go decision counts; without any, D101 tells it."""
    if initiative.started_on is None:
        return None
    rows = decisions_on(picture, Kind.INITIATIVE, initiative.id, DecisionKind.GO)
    dates = [row.decided_on for row in rows if row.decided_on]
    if not dates:
        return None
    if min(dates) <= initiative.started_on:
        return WHOLE
    return broken("started_on", started=initiative.started_on, decided=min(dates))


rule = Rule(
    code="D202",
    name="decided-after-start",
    title=w("Beslutat efter start", "Decided after the start"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.started_on",
        "decision.kind",
        "decision.subject",
        "decision.decided_on",
    ),
    message=w(
        "Initiativet ”{name}” startade {started}, men genomförandebeslutet kom först {decided}.",
        "The initiative “{name}” started on {started}, but the go decision came only on {decided}.",
    ),
    why=w(
        "Ett beslut i efterhand styr ingenting. Det bekräftar bara vad som redan skett.",
        "A decision afterwards steers nothing. It only confirms what has happened.",
    ),
    mend=w(
        "Rätta startdatumet om det är fel. Annars: se till att nästa start väntar på sitt beslut.",
        "Mend the start date if it is wrong. Otherwise make the next start wait for its decision.",
    ),
    sources=(
        "seed §3.3 (S75)",
        "seed §4.2 (S112)",
    ),
    since="0.1",
    check=check,
)
