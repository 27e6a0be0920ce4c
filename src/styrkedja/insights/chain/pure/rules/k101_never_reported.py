"""K101: an initiative decided some time ago that no political body has ever heard of."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import reports_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A report on its account counts; there is some time after the start; K201 tells a wrong body."""
    if initiative.stage not in DECIDED_STAGES:
        return None
    if reports_on(picture, initiative):
        return WHOLE
    if initiative.reported_on is not None:
        return None
    begun = initiative.started_on or initiative.stage_since
    if begun and months_after(begun, policy["politics.first_report_months"]) >= picture.as_of:
        return None
    return broken("reported_on", stage=initiative.stage)


rule = Rule(
    code="K101",
    name="never-reported",
    title=w("Aldrig rapporterat till politiken", "Never reported to a political body"),
    link=Link.POLITICS,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.reported_on",
    ),
    message=w(
        "Initiativet ”{name}” (skede: {stage}) har aldrig rapporterats till någon nämnd eller styrelse.",
        "The initiative “{name}” (stage: {stage}) has never been reported to a committee or board.",
    ),
    why=w(
        "Politiken kan inte styra det den aldrig får höra om.",
        "Elected members cannot govern what they never hear of.",
    ),
    mend=w(
        "Rapportera till den nämnd som äger målet och skriv in dagen, eller registrera rapporten som beslut.",
        "Report to the committee that owns the goal and enter the day, or record the report as a decision.",
    ),
    sources=(
        "seed §3.2 (S28, S31)",
        "seed §4.1 (S95)",
    ),
    since="0.1",
    check=check,
    stages=DECIDED_STAGES,
)
