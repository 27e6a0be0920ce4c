"""D105: a decision on money or direction that cannot be found in the public records."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import subject_name
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Decision

RECORDED = frozenset(
    {DecisionKind.GO, DecisionKind.FRAME, DecisionKind.DIRECTION, DecisionKind.STOP}
)


def check(decision: Decision, picture: Portfolio, policy: Policy) -> Answer:
    """Only decisions on money and direction are asked; what a forum settles week by week is not."""
    if decision.kind not in RECORDED:
        return None
    if decision.case_number:
        return WHOLE
    return broken("case_number", kind=decision.kind, subject=subject_name(picture, decision))


rule = Rule(
    code="D105",
    name="decision-without-case-number",
    title=w("Beslut utan diarienummer", "Decision without a case number"),
    link=Link.DECISION,
    severity=Severity.NOTE,
    status=RuleStatus.IN_FORCE,
    about=Kind.DECISION,
    asks=(
        "decision.kind",
        "decision.case_number",
    ),
    message=w(
        "Beslutet {id} ({kind}) om {subject} har inget diarienummer.",
        "The decision {id} ({kind}) on {subject} has no case number.",
    ),
    why=w(
        "Med diarienummer kan var och en finna underlaget och protokollet.",
        "With a case number anyone can find the papers and the minutes.",
    ),
    mend=w(
        "Skriv in ärendets diarienummer, till exempel ”KSKF/2026:24”.",
        "Enter the case number, such as “KSKF/2026:24”.",
    ),
    sources=(
        "seed §3.3 (S75)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
