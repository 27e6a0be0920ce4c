"""K301: an initiative whose latest report to a political body is older than the policy allows."""

from __future__ import annotations

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import reports_on
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DECIDED_STAGES, Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """What is finished needs no more reports; what was never reported is told by K101."""
    if initiative.stage not in DECIDED_STAGES or initiative.stage is Stage.REALISED:
        return None
    reports = reports_on(picture, initiative)
    if not reports:
        return None
    day, _ = reports[0]
    months = policy["politics.report_max_months"]
    if months_after(day, months) >= picture.as_of:
        return WHOLE
    return broken("reported_on", day=day, months=months)


rule = Rule(
    code="K301",
    name="reported-too-long-ago",
    title=w("Rapporten är för gammal", "Report too old"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.reported_on",
    ),
    message=w(
        "Initiativet ”{name}” rapporterades senast till politiken {day}. Det är mer än {months} månader sedan.",
        "The initiative “{name}” was last reported to a political body on {day}. That is more than {months} months ago.",
    ),
    why=w(
        "Gamla rapporter gör att politiken beslutar på en bild som inte längre stämmer.",
        "Old reports make elected members decide on a picture that no longer holds.",
    ),
    mend=w(
        "Rapportera läget till den nämnd eller styrelse som äger målet.",
        "Report how it stands to the committee or board that owns the goal.",
    ),
    sources=(
        "seed §3.2 (S31)",
        "seed §4.1 (S95)",
    ),
    since="0.1",
    check=check,
    stages=DECIDED_STAGES,
)
