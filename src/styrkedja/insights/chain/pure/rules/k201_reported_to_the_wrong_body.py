"""K201: an initiative reported only to a body that is not elected."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import reports_on, unit_of
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    DECIDED_STAGES,
    POLITICAL_KINDS,
    Kind,
    Link,
    RuleStatus,
    Severity,
)
from styrkedja.picture.things import Initiative


def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A report that is also made to an elected body is enough."""
    unit = unit_of(picture, initiative.reported_to)
    if unit is None or unit.kind is None or initiative.stage not in DECIDED_STAGES:
        return None
    if reports_on(picture, initiative) or unit.kind in POLITICAL_KINDS:
        return WHOLE
    return broken("reported_to", body=unit.name, kind=unit.kind)


rule = Rule(
    code="K201",
    name="reported-to-the-wrong-body",
    title=w("Rapporterat till fel organ", "Reported to the wrong body"),
    link=Link.POLITICS,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.reported_to",
        "unit.kind",
    ),
    message=w(
        "Initiativet ”{name}” är rapporterat till {body}, som inte är ett politiskt organ ({kind}).",
        "The initiative “{name}” is reported to {body}, which is not a political body ({kind}).",
    ),
    why=w(
        "En rapport som stannar bland tjänstepersoner når aldrig dem som satte målet.",
        "A report that stays among officials never reaches those who set the goal.",
    ),
    mend=w(
        "Rapportera också till den nämnd eller styrelse som äger målet.",
        "Report to the committee or board that owns the goal as well.",
    ),
    sources=("seed §3.2 (S28, S31)",),
    since="0.1",
    check=check,
    stages=DECIDED_STAGES,
)
