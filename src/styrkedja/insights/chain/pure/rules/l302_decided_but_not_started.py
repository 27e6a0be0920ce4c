"""L302: an initiative decided but not started long after its planned start."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Only what is decided is asked; what waits before that is told by I301."""
    start = initiative.planned_start
    if initiative.stage is not Stage.DECIDED or start is None:
        return None
    if days_between(start, picture.as_of) <= policy["delivery.start_grace_days"]:
        return WHOLE
    return broken("planned_start", start=start)


rule = Rule(
    code="L302",
    name="decided-but-not-started",
    title=w("Beslutat men inte startat", "Decided but not started"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.planned_start",
    ),
    message=w(
        "Initiativet ”{name}” skulle ha startat {start} men står kvar i skedet beslutad.",
        "The initiative “{name}” should have started on {start} but remains in the stage decided.",
    ),
    why=w(
        "Ett beslut som inte verkställs binder pengar som annat kunde ha fått.",
        "A decision not carried out ties up money that something else could have had.",
    ),
    mend=w(
        "Starta, sätt ett nytt startdatum, eller ta upp beslutet igen.",
        "Start, set a new start date, or take the decision up again.",
    ),
    sources=(
        "seed §3.3 (S73)",
        "seed §3.2 (S56)",
    ),
    since="0.1",
    check=check,
)
