"""F304: an obligation to follow up that is later than the last step of the escalation."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Obligation
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(obligation: Obligation, picture: Portfolio, policy: Policy) -> Answer:
    """Up to the last step the reminders do the asking. An obligation that is not yet due is whole."""
    if obligation.due_on is None:
        return None
    days = days_between(obligation.due_on, picture.as_of)
    if obligation.done_on or days <= policy["follow_up.escalate_to_committee_days"]:
        return WHOLE
    return broken("due_on", day=obligation.due_on, days=days)


rule = Rule(
    code="F304",
    name="obligation-past-every-step",
    title=w("Uppföljningen har passerat alla steg", "Follow-up past every step"),
    link=Link.FOLLOW_UP,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.OBLIGATION,
    asks=(
        "obligation.due_on",
        "obligation.done_on",
    ),
    message=w(
        "{name}. Det skulle ha varit gjort {day} och är {days} dagar sent. Frågan har gått hela vägen upp utan svar.",
        "{name}. It was due on {day} and is {days} days late. The question has gone all the way up without an answer.",
    ),
    why=w(
        "När inte ens nämndens fråga får svar är nyttan i praktiken övergiven.",
        "When not even the committee’s question is answered, the benefit is in practice abandoned.",
    ),
    mend=w(
        "Gör uppföljningen nu, eller besluta i nämnden att nyttan inte längre ska följas upp.",
        "Do the follow-up now, or decide in the committee that the benefit shall no longer be followed up.",
    ),
    sources=(
        "seed §3.2 (S48)",
        "own [I]: the days",
    ),
    since="0.1",
    check=check,
)
