"""L203: an initiative with a past day of introduction whose stage says that it is not introduced."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, Link, RuleStatus, Severity, Stage
from styrkedja.picture.things import Initiative

BEFORE = WAITING_STAGES | {Stage.DECIDED, Stage.ONGOING}


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """A day still to come is a plan and disagrees with nothing."""
    day = initiative.introduced_on
    if day is None or day > picture.as_of or initiative.stage is None:
        return None
    if initiative.stage not in BEFORE:
        return WHOLE
    return broken("stage", day=day, stage=initiative.stage)


rule = Rule(
    code="L203",
    name="introduced-but-stage-says-otherwise",
    title=w("Skedet stämmer inte med datumet", "Stage and date disagree"),
    link=Link.DELIVERY,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.introduced_on",
    ),
    message=w(
        "Initiativet ”{name}” infördes {day} men står i skedet ”{stage}”.",
        "The initiative “{name}” was introduced on {day}, but stands in the stage “{stage}”.",
    ),
    why=w(
        "Ett skede som inte hänger med döljer att överlämning och uppföljning skulle ha börjat.",
        "A stage that lags behind hides that handover and follow-up should have begun.",
    ),
    mend=w(
        "Flytta initiativet till skedet införd, eller rätta datumet.",
        "Move the initiative to the stage introduced, or mend the date.",
    ),
    sources=(
        "seed §3.2 (S48, S51)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
