"""D303: a meeting that is closed but whose minutes nobody has adjusted in time."""

from __future__ import annotations

from styrkedja.ground.periods import days_between
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.lookups import named
from styrkedja.insights.chain.pure.rule import Answer, Rule
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.deeds import Meeting
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity


def check(meeting: Meeting, picture: Portfolio, policy: Policy) -> Answer:
    """Adjusted minutes are whole; where nobody wrote when the meeting closed, the day it was held counts."""
    if meeting.state is MeetingState.LOCKED:
        return WHOLE
    day = meeting.closed_on or meeting.held_on
    if meeting.state is not MeetingState.CLOSED or day is None:
        return None
    days = days_between(day, picture.as_of)
    if days <= policy["decision.minutes_max_days"]:
        return WHOLE
    return broken("state", forum=named(picture, Kind.FORUM, meeting.forum), day=day, days=days)


rule = Rule(
    code="D303",
    name="minutes-never-adjusted",
    title=w("Protokollet är inte justerat", "Minutes not adjusted"),
    link=Link.DECISION,
    severity=Severity.WEAKNESS,
    status=RuleStatus.IN_FORCE,
    about=Kind.MEETING,
    asks=(
        "meeting.state",
        "meeting.closed_on",
    ),
    message=w(
        "Mötet {id} i {forum} avslutades {day}, men protokollet är ännu inte justerat efter {days} dagar.",
        "The meeting {id} of {forum} was closed on {day}, but its minutes are still not adjusted after {days} days.",
    ),
    why=w(
        "Ett protokoll som ingen har justerat kan ändras i efterhand, och ingen vet vad som beslutades.",
        "Minutes that nobody has adjusted can be changed afterwards, and nobody knows what was decided.",
    ),
    mend=w(
        "Låt den som är utsedd att justera läsa och låsa protokollet.",
        "Let whoever is appointed to adjust read and lock the minutes.",
    ),
    sources=(
        "kommunallagen (2017:725) 5 kap. 69 § [D]",
        "own [I]: the same for a forum",
    ),
    since="0.1",
    check=check,
)
