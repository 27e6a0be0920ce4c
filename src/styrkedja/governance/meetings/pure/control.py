"""How a forum talks and what its governing costs: the interactive share (F9) and hours by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from styrkedja.governance.meetings.pure.taken import HELD
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import INTERACTIVE_TAGS, EffortStep
from styrkedja.picture.meetings import Forum, Item
from styrkedja.picture.portfolio import Portfolio

FORMULA = w("interaktiv andel version 1 [I]", "interactive share version 1 [I]")
HOURS = w("forumets tid version 1 [I]", "forum hours version 1 [I]")
PERCENT = 100
DEFAULT_MINUTES = 15
BELIEVABLE = 4
"""A matter that seems to have taken more than four times its plan was not watched all the time."""


@dataclass(frozen=True, slots=True)
class Share:
    """Interactive talk of all talk, by minutes and by matters; what has no tag or no time is told apart."""

    minutes: int
    all_minutes: int
    items: int
    all_items: int
    untagged: int
    untimed: int

    @property
    def by_minutes(self) -> Fraction | None:
        """N/(D+N) by minutes, in per cent; None where no minutes are logged."""
        return per_cent(self.minutes, self.all_minutes)

    @property
    def by_items(self) -> Fraction | None:
        """N/(D+N) by matters, in per cent; None where none is tagged."""
        return per_cent(self.items, self.all_items)


def per_cent(part: int, of: int) -> Fraction | None:
    """A share in per cent; None of nothing."""
    return Fraction(PERCENT * part, of) if of else None


def share_of(items: Iterable[Item]) -> Share:
    """The interactive share of matters that have been taken up."""
    rows = [row for row in items if row.outcome is not None]
    tagged = [row for row in rows if row.tag is not None]
    timed = [row for row in tagged if row.minutes]
    talk = [row for row in tagged if row.tag in INTERACTIVE_TAGS]
    return Share(
        minutes=sum(row.minutes or 0 for row in talk),
        all_minutes=sum(row.minutes or 0 for row in timed),
        items=len(talk),
        all_items=len(tagged),
        untagged=len(rows) - len(tagged),
        untimed=len(tagged) - len(timed),
    )


def share_of_meeting(picture: Portfolio, meeting: str) -> Share:
    """The interactive share of one meeting."""
    return share_of(row for row in picture.items if row.meeting == meeting)


def share_of_forum(picture: Portfolio, forum: Forum, year: int) -> Share:
    """The interactive share of a forum's meetings held in a year."""
    held = {
        row.id
        for row in picture.meetings
        if row.forum == forum.id and row.state in HELD and row.held_on and row.held_on.year == year
    }
    return share_of(row for row in picture.items if row.meeting in held)


def years_of(picture: Portfolio, forum: Forum) -> tuple[int, ...]:
    """The years a forum has held meetings in, the latest first."""
    years = {
        row.held_on.year
        for row in picture.meetings
        if row.forum == forum.id and row.state in HELD and row.held_on
    }
    return tuple(sorted(years, reverse=True))


def prefilled(planned: int | None, elapsed: int | None) -> int:
    """The minutes a form proposes: as planned, or since the last matter where that is more and believable."""
    believable = BELIEVABLE * (planned or DEFAULT_MINUTES)
    if elapsed is None or elapsed > believable:
        return planned or 0
    return max(planned or 0, elapsed)


@dataclass(frozen=True, slots=True)
class Hours:
    """Person-hours on one step of governing in a year: minutes times people."""

    step: EffortStep | None
    person_minutes: int
    rows: int

    @property
    def hours(self) -> Fraction:
        """Person-hours."""
        return Fraction(self.person_minutes, 60)


def hours_of(picture: Portfolio, unit: str | None, year: int) -> tuple[Hours, ...]:
    """What a forum's governing took in a year, by step; minutes without a number of people count once."""
    minutes: dict[EffortStep | None, int] = {}
    rows: dict[EffortStep | None, int] = {}
    for row in picture.efforts:
        if row.unit == unit and row.minutes and row.spent_on and row.spent_on.year == year:
            minutes[row.step] = minutes.get(row.step, 0) + row.minutes * (row.people or 1)
            rows[row.step] = rows.get(row.step, 0) + 1
    order = [*EffortStep, None]
    return tuple(Hours(step, minutes[step], rows[step]) for step in order if step in minutes)
