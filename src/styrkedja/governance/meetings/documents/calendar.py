"""A meeting as a calendar file: folded, escaped and with its time zone as calendars want it."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from styrkedja.governance.meetings.documents.heads import STOCKHOLM, Making, title
from styrkedja.governance.meetings.pure.told import MeetingTold
from styrkedja.ground.words import w
from styrkedja.look.render.letters import tidy

HOUR = re.compile(r"\s*(?:kl(?:ockan)?\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?", re.I)
AGENDA = w("Dagordning", "Agenda")
PRODUCT = "-//Styrkedja//{language}//"


def calendar_file(meeting: MeetingTold, edition: int, how: Making) -> bytes:
    """The meeting as an event; `edition` is the version of its row, so that a later file replaces an earlier.

    A meeting with no day has no event: ValueError.
    """
    # The library reads its tables of zones as it is loaded: by the first file, not by every start.
    from icalendar import Calendar, Event  # noqa: PLC0415

    if meeting.day is None:
        raise ValueError("a meeting with no day stands in no calendar")
    event = Event()
    event.add("uid", f"{meeting.id}@styrkedja")
    event.add("dtstamp", how.at)
    event.add("sequence", edition)
    event.add("summary", tidy(title_without_day(meeting)))
    starts = moment(meeting.day, meeting.start)
    event.add("dtstart", starts)
    if isinstance(starts, datetime) and meeting.minutes_planned:
        event.add("dtend", starts + timedelta(minutes=meeting.minutes_planned))
    if meeting.place:
        event.add("location", tidy(meeting.place))
    event.add("description", tidy(description(meeting, how)))
    event.add("status", "CONFIRMED")
    whole = Calendar()
    whole.add("prodid", PRODUCT.format(language=how.language.upper()))
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add_component(event)
    year = meeting.day.year
    whole.add_missing_timezones(first_date=date(year, 1, 1), last_date=date(year + 1, 12, 31))
    return whole.to_ical()


def moment(day: date, start: str) -> datetime | date:
    """When the meeting starts: in Swedish time, or the whole day where no hour can be read."""
    found = HOUR.match(start)
    if not found:
        return day
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        return day
    return datetime.combine(day, time(hour, minute), STOCKHOLM)


def title_without_day(meeting: MeetingTold) -> str:
    """What the event is called: the calendar says the day itself."""
    return meeting.forum


def description(meeting: MeetingTold, how: Making) -> str:
    """The agenda as lines of text."""
    lines = [title(meeting).to(how.language)]
    if how.made_up:
        lines.append(str(how.mark.to(how.language)))
    if meeting.items:
        lines += ["", AGENDA.to(how.language)]
        lines += [f"{item.number}. {item.name}" for item in meeting.items]
    return "\n".join(lines)
