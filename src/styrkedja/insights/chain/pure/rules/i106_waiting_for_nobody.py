"""I106: an initiative that waits without saying for whom."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.lookups import waiting_since
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Initiative


@near
def check(initiative: Initiative, picture: Portfolio, policy: Policy) -> Answer:
    """What came in lately does not wait yet; where no date is known, it does."""
    if initiative.stage not in WAITING_STAGES:
        return None
    if initiative.waiting_for:
        return WHOLE
    since = waiting_since(initiative)
    if since and days_between(since, picture.as_of) <= policy["initiative.waiting_starts_days"]:
        return None
    return broken("waiting_for", stage=initiative.stage)


rule = Rule(
    code="I106",
    name="waiting-for-nobody",
    title=w("Väntar utan att säga på vem", "Waiting without saying for whom"),
    link=Link.INITIATIVE,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.INITIATIVE,
    asks=(
        "initiative.stage",
        "initiative.waiting_for",
    ),
    message=w(
        "Initiativet ”{name}” väntar (skede: {stage}), men ingen har sagt på vem.",
        "The initiative “{name}” is waiting (stage: {stage}), but nobody has said for whom.",
    ),
    why=w(
        "Den som inte vet att någon väntar kan inte svara. Så växer kön.",
        "Someone who does not know that others wait cannot answer. That is how the queue grows.",
    ),
    mend=w(
        "Skriv vem eller vad initiativet väntar på.", "Write whom or what the initiative waits for."
    ),
    sources=("seed §3.2 (S37)",),
    since="0.1",
    check=check,
)
