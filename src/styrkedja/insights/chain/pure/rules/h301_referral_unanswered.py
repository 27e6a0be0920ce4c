"""H301: a matter handed to another forum that has not answered in time."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import UNSAID, named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Referral
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(referral: Referral, picture: Portfolio, policy: Policy) -> Answer:
    """The day of the answer or the answer itself is enough."""
    if referral.referred_on is None:
        return None
    if referral.answered_on or referral.answer:
        return WHOLE
    days = days_between(referral.referred_on, picture.as_of)
    if days <= policy["handover.referral_answer_max_days"]:
        return WHOLE
    initiative = named(picture, Kind.INITIATIVE, referral.initiative)
    return broken(
        "answered_on",
        initiative=quoted(initiative) if initiative else UNSAID,
        to=named(picture, Kind.UNIT, referral.to_unit) or UNSAID,
        day=referral.referred_on,
        days=days,
    )


rule = Rule(
    code="H301",
    name="referral-unanswered",
    title=w("Hänskjutningen är obesvarad", "Referral unanswered"),
    link=Link.HANDOVER,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.REFERRAL,
    asks=(
        "referral.referred_on",
        "referral.answered_on",
        "referral.answer",
    ),
    message=w(
        "{initiative} lämnades {day} till {to}, som inte har svarat på {days} dagar.",
        "{initiative} was handed to {to} on {day}, which has not answered in {days} days.",
    ),
    why=w(
        "Det som ligger mellan två forum ligger hos ingen, och den som väntar vet inte vem som ska frågas.",
        "What lies between two forums lies with nobody, and whoever waits does not know whom to ask.",
    ),
    mend=w(
        "Ta upp ärendet i det mottagande forumet och skriv in svaret, eller lämna tillbaka det.",
        "Take the matter up in the receiving forum and enter the answer, or hand it back.",
    ),
    sources=(
        "seed §3.2 (S37)",
        "own [I]: the length",
    ),
    since="0.1",
    check=check,
)
