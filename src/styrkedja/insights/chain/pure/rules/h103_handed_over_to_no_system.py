"""H103: a delivered solution that no system in the inventory carries."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DELIVERED_STAGES, Kind, Link, RuleStatus, Severity, Solution
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """What was solved with no system at all needs none."""
    if initiative.stage not in DELIVERED_STAGES:
        return None
    if initiative.solution is None or initiative.solution is Solution.NO_SYSTEM:
        return None
    return WHOLE if initiative.systems else broken("systems", solution=initiative.solution)


rule = Rule(
    code="H103",
    name="handed-over-to-no-system",
    title=w("Överlämnat utan system i förvaltning", "Handed over with no system to manage"),
    link=Link.HANDOVER,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.solution",
        "initiative.systems",
    ),
    message=w(
        "Initiativet ”{name}” är infört ({solution}), men inget system i förteckningen hör till det.",
        "The initiative “{name}” is introduced ({solution}), but no system in the inventory belongs to it.",
    ),
    why=w(
        "Det som införs utan att komma in i systemförteckningen får ingen ägare, ingen bedömning och inget avvecklingsdatum.",
        "What is introduced without entering the inventory gets no owner, no assessment and no decommission date.",
    ),
    mend=w(
        "Lägg in systemet i förteckningen och koppla initiativet till det.",
        "Enter the system in the inventory and link the initiative to it.",
    ),
    sources=(
        "seed §3.2 (S51)",
        "seed §4.2 (S123)",
    ),
    since="0.1",
    check=check,
)
