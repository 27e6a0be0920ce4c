"""D304: a forum's suggestion that the owner has not answered in time."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import UNSAID, named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deeds import Suggestion
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(suggestion: Suggestion, picture: Portfolio, policy: Policy) -> Answer:
    """An answer is enough; whether it was a yes is not asked."""
    if suggestion.suggested_on is None:
        return None
    if suggestion.answer or suggestion.answered_on:
        return WHOLE
    days = days_between(suggestion.suggested_on, picture.as_of)
    if days <= policy["decision.suggestion_answer_max_days"]:
        return WHOLE
    return broken(
        "answer",
        day=suggestion.suggested_on,
        unit=named(picture, Kind.UNIT, suggestion.unit) or UNSAID,
        days=days,
    )


rule = Rule(
    code="D304",
    name="suggestion-unanswered",
    title=w("Förslaget är obesvarat", "Suggestion unanswered"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.SUGGESTION,
    asks=(
        "suggestion.suggested_on",
        "suggestion.answer",
    ),
    message=w(
        "Förslaget ”{name}” lämnades {day} till {unit}, som inte har svarat på {days} dagar.",
        "The suggestion “{name}” was made on {day} to {unit}, which has not answered in {days} days.",
    ),
    why=w(
        "Ett forum som bara får föreslå har inget annat än svaret. Tystnad är varken ja eller nej.",
        "A forum that may only suggest has nothing but the answer. Silence is neither a yes nor a no.",
    ),
    mend=w(
        "Be den som äger frågan godta eller avböja förslaget med skäl.",
        "Ask whoever owns the matter to accept or decline with a reason.",
    ),
    sources=(
        "seed §3.2 (S28, S36)",
        "own [I]: the length",
    ),
    since="0.1",
    check=check,
)
