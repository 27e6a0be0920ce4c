"""I301: an initiative that has waited longer than the policy allows."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.phrases import days
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import waiting_since
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative

NOBODY = w("ingen angiven", "nobody named")


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """Where nobody wrote since when, the stage's day counts, else the day it was registered."""
    since = waiting_since(initiative)
    if initiative.stage not in WAITING_STAGES or since is None:
        return None
    waited = days_between(since, picture.as_of)
    if waited <= policy["initiative.waiting_max_days"]:
        return WHOLE
    return broken("waiting_since", waited=days(waited), whom=initiative.waiting_for or NOBODY)


rule = Rule(
    code="I301",
    name="waiting-too-long",
    title=w("Har väntat för länge", "Waiting too long"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.waiting_since",
    ),
    message=w(
        "Initiativet ”{name}” har väntat i {waited} (på: {whom}).",
        "The initiative “{name}” has been waiting for {waited} (for: {whom}).",
    ),
    why=w(
        "Det som väntar länge blir inaktuellt, och den som beställde tappar förtroendet.",
        "What waits long goes out of date, and whoever asked for it loses trust.",
    ),
    mend=w(
        "Ge den som väntar ett besked: gå vidare, avsluta, eller sätt en dag för beslut.",
        "Give an answer: go on, close, or set a day for the decision.",
    ),
    sources=("seed §3.2 (S37, S46)",),
    since="0.1",
    check=check,
)
