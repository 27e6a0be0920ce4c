"""D109: an agenda item of a meeting that is over, of which nobody has said what came of it."""

from __future__ import annotations

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import UNSAID
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.deeds import Item
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity

OVER = frozenset({MeetingState.CLOSED, MeetingState.LOCKED})


def check(item: Item, picture: Portfolio, policy: Policy) -> Answer:
    """Before a meeting is closed its items have no outcome to tell."""
    meeting = picture.by_id(Kind.MEETING).get(item.meeting)
    if meeting is None or meeting.state not in OVER:
        return None
    return WHOLE if item.outcome else broken("outcome", day=meeting.held_on or UNSAID)


rule = Rule(
    code="D109",
    name="item-without-outcome",
    title=w("Mötesärende utan utfall", "Agenda item without an outcome"),
    link=Link.DECISION,
    severity=Severity.BREAK,
    status=RuleStatus.IN_FORCE,
    about=Kind.ITEM,
    asks=(
        "item.meeting",
        "item.outcome",
        "meeting.state",
    ),
    message=w(
        "Ärendet ”{name}” togs upp {day}, men protokollet säger inte vad det ledde till.",
        "The item “{name}” was taken up on {day}, but the minutes do not say what came of it.",
    ),
    why=w(
        "Ett ärende utan utfall kommer tillbaka nästa gång, eller försvinner utan att någon märker det.",
        "An item without an outcome comes back next time, or disappears without anyone noticing.",
    ),
    mend=w(
        "Skriv in utfallet, eller rätta protokollet om det redan är justerat.",
        "Enter the outcome, or correct the minutes if they are already adjusted.",
    ),
    sources=(
        "seed §3.2 (S28, S32)",
        "own [I]",
    ),
    since="0.1",
    check=check,
)
