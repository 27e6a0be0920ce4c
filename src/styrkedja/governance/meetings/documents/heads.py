"""What the documents of a meeting have in common: what they are called, when and where, and one matter's facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from styrkedja.governance.meetings.pure.told import ItemTold, MeetingTold
from styrkedja.ground.phrases import counted
from styrkedja.ground.sheets.days import NAMES
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelves import SHELVES

STOCKHOLM = ZoneInfo("Europe/Stockholm")
MADE_UP = w(
    "Exempeldata: påhittade. Ingenting här säger något om en verklig kommun.",
    "Example data: made up. Nothing here says anything about a real municipality.",
)
MINUTE, MINUTES = w("minut", "minute"), w("minuter", "minutes")
DAY, TIME, PLACE = w("Dag", "Day"), w("Tid", "Time"), w("Plats", "Place")
CASE, CHAIR = w("Diarienummer", "Case number"), w("Ordförande", "Chair")
SUBJECT, CAUSE = w("Gäller", "Concerns"), w("Tas upp för", "Taken up because")
GATE = w("Beslutspunkt", "Gate")
NUMBER, MATTER = w("Nr", "No."), w("Ärende", "Matter")


@dataclass(frozen=True, slots=True)
class Making:
    """How a document is made: in which language, dated when, and whether the data are made up."""

    language: str
    at: datetime
    made_up: bool = False

    @property
    def mark(self) -> Words | str:
        """The sentence on every page, where the data are made up."""
        return MADE_UP if self.made_up else ""


def day_in_words(day: date | None) -> Words:
    """A day as it is said: 7 december 2026."""
    if day is None:
        return w("dagen är inte bestämd", "day not set")
    at = day.month - 1
    return Words(f"{day.day} {NAMES[at][0]} {day.year}", f"{day.day} {ENGLISH[at]} {day.year}")


ENGLISH = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def title(meeting: MeetingTold) -> Words:
    """What a meeting is called: its forum and its day."""
    day = day_in_words(meeting.day)
    return Words(f"{meeting.forum} {day.sv}", f"{meeting.forum} {day.en}")


def hours(meeting: MeetingTold) -> Words:
    """When it starts and how long it is meant to last."""
    parts: list[Words] = []
    if meeting.start:
        parts.append(w("klockan {start}", "at {start}").fill(start=meeting.start))
    if meeting.minutes_planned:
        parts.append(minutes(meeting.minutes_planned))
    return Words(", ".join(each.sv for each in parts), ", ".join(each.en for each in parts))


def minutes(number: int) -> Words:
    """A number of minutes."""
    return counted(number, MINUTE, MINUTES)


def roles(names: Iterable[str]) -> str:
    """Roles in a row."""
    return ", ".join(names)


def about(item: ItemTold) -> tuple[tuple[Words, object], ...]:
    """What one matter concerns and why it is taken up; what is not known is empty."""
    why = list(dict.fromkeys(each for each in (item.cause, item.tag) if each))
    return (
        (SUBJECT, subject(item)),
        (CAUSE, Words(", ".join(each.sv for each in why), ", ".join(each.en for each in why))),
        (GATE, item.gate or ""),
    )


def subject(item: ItemTold) -> Words | str:
    """What a matter concerns, by kind, name and id."""
    if not item.subject_kind or not item.subject_id:
        return ""
    one = SHELVES[Kind(item.subject_kind)].sheet.one
    shown = Words(f"{one.sv} {item.subject_id}", f"{one.en} {item.subject_id}")
    if item.subject_name in ("", item.subject_id):
        return shown
    return Words(f"{item.subject_name} ({shown.sv})", f"{item.subject_name} ({shown.en})")


def noon(day: date) -> datetime:
    """The moment a document of a day is dated, so that the same text gives the same file."""
    return datetime.combine(day, time(12), STOCKHOLM)
