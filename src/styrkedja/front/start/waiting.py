"""What waits for a visitor's own answer: commitments, frames, suggestions, follow-up, meetings; each leads to where one answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from styrkedja.governance.commitments.pure.waiting import matters
from styrkedja.governance.follow_up.queries import due
from styrkedja.governance.meetings.pure.scope import leads, may_answer
from styrkedja.ground.phrases import counted
from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import ANSWER, may

ANSWERS = (
    w(
        "svar på ett åtagande eller en ram väntar på {unit}",
        "answer on a commitment or a frame waits for {unit}",
    ),
    w(
        "svar på åtaganden och ramar väntar på {unit}",
        "answers on commitments and frames wait for {unit}",
    ),
)
SUGGESTED = (
    w("förslag från forum väntar på ditt svar", "suggestion of a forum waits for your answer"),
    w("förslag från forum väntar på ditt svar", "suggestions of forums wait for your answer"),
)
FOLLOW_UP = (
    w("uppföljning väntar på dig och din enhet", "follow-up waits for you and your unit"),
    w("uppföljningar väntar på dig och din enhet", "follow-ups wait for you and your unit"),
)
NEXT = w("Nästa möte i {forum}: {day}", "Next meeting of {forum}: {day}")
UNLOCKED = w(
    "Protokollet från {forum} {day} är inte justerat",
    "The minutes of {forum} on {day} are not adjusted",
)
TO_COME = (MeetingState.PLANNED, MeetingState.CALLED, MeetingState.OPEN)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits for the visitor, and where it is answered."""

    words: Words
    href: str


def waiting(picture: Portfolio, who: Actor) -> tuple[Waiting, ...]:
    """Everything that waits for one visitor, that which others wait for first."""
    return (
        *answers(picture, who),
        *suggestions(picture, who),
        *follow_ups(picture, who),
        *meetings(picture, who),
    )


def answers(picture: Portfolio, who: Actor) -> Iterator[Waiting]:
    """What the visitor's own units have to answer."""
    units = picture.by_id(Kind.UNIT)
    for key, found in matters(picture).items():
        if found.waits and may(who, ANSWER, key) and key in units:
            words = counted(found.waits, *ANSWERS).fill(unit=units[key].name)
            yield Waiting(words, reverse("commitments:unit", args=[key]))


def suggestions(picture: Portfolio, who: Actor) -> Iterator[Waiting]:
    """What forums have suggested to those the visitor answers for."""
    rows = [row for row in picture.suggestions if row.answer is None]
    mine = sum(may_answer(who, may, picture, row.unit) for row in rows)
    if mine:
        yield Waiting(counted(mine, *SUGGESTED), reverse("meetings:suggestions"))


def follow_ups(picture: Portfolio, who: Actor) -> Iterator[Waiting]:
    """What is to be followed up and waits for the visitor's units."""
    mine = {unit for _, unit in who.roles if unit} | ({who.home} if who.home else set())
    count = sum(each.unit in mine for each in due(picture.as_of))
    if count:
        address = reverse("follow_up:due") + "?" + urlencode({"vems": "mina"})
        yield Waiting(counted(count, *FOLLOW_UP), address)


def meetings(picture: Portfolio, who: Actor) -> Iterator[Waiting]:
    """The meetings the visitor leads or writes: the next of each forum, and minutes not adjusted."""
    forums = {
        each.id: each
        for each in picture.forums
        if may(who, "meeting.change", each.unit) or leads(who, may, picture, each)
    }
    rows = sorted(
        (row for row in picture.meetings if row.held_on and row.forum in forums),
        key=lambda row: (row.held_on, row.id),
    )
    told: set[str] = set()
    for row in rows:
        name, page = forums[row.forum].name, reverse("meetings:meeting", args=[row.id])
        if row.state is MeetingState.CLOSED:
            yield Waiting(UNLOCKED.fill(forum=name, day=row.held_on), page)
        elif row.state in TO_COME and row.forum not in told:
            told.add(row.forum)
            yield Waiting(NEXT.fill(forum=name, day=row.held_on), page)
