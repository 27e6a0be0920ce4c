"""When a forum meets next, by its cadence."""

from __future__ import annotations

from datetime import date, timedelta

from styrkedja.governance.meetings.pure.taken import meetings_of
from styrkedja.picture.meetings import Forum, Meeting
from styrkedja.picture.portfolio import Portfolio

DEFAULT_WEEKS = 4
MOST = 1_000
SATURDAY = 5


def latest(picture: Portfolio, forum: Forum) -> Meeting | None:
    """The forum's latest meeting with a day, held or planned."""
    rows = [row for row in meetings_of(picture, forum) if row.held_on]
    return rows[-1] if rows else None


def next_day(picture: Portfolio, forum: Forum, today: date) -> date:
    """The day after the latest meeting by the cadence, never in the past and never a weekend."""
    weeks = timedelta(weeks=forum.cadence_weeks or DEFAULT_WEEKS)
    last = latest(picture, forum)
    if last is None or last.held_on is None:
        return weekday(today + weeks)
    day = last.held_on + weeks
    if day <= today:  # many have been left out: the first of the same rhythm that lies ahead
        day += weeks * ((today - day) // weeks + 1)
    return weekday(day)


def weekday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day
