"""How a forum talks and what its governing costs, as figures with all that they are made of."""

from __future__ import annotations

from styrkedja.governance.meetings.pure.control import (
    FORMULA,
    HOURS,
    Share,
    hours_of,
    share_of_forum,
    share_of_meeting,
    years_of,
)
from styrkedja.governance.meetings.pure.taken import HELD, meetings_of
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.pieces import FigureFact, Part
from styrkedja.picture.meetings import Forum
from styrkedja.picture.portfolio import Portfolio

SOURCE = w("Mötenas ärenden i registret", "The agenda items in the register")
EFFORT = w("Styrningstid i registret", "Governance time in the register")
PER_CENT = w("procent", "per cent")
BY_MINUTES = w("Interaktiv andel av mötestiden", "Interactive share of the time")
BY_ITEMS = w("Interaktiv andel av ärendena", "Interactive share of the matters")
TALK = w(
    "minuter till frågor, hypoteser, lärande och omprövning",
    "minutes on questions, hypotheses, learning and redesign",
)
ALL_TALK = w(
    "minuter i ärenden med samtalsslag och tid", "minutes in matters with a kind and a time"
)
ITEMS = w(
    "frågor, hypoteser, lärande och omprövning", "questions, hypotheses, learning and redesign"
)
ALL_ITEMS = w("avhandlade ärenden med samtalsslag", "matters taken up with a kind of talk")
NOTHING = w("Inget möte har hållits under året.", "No meeting has been held this year.")
HOURS_TITLE = w("Tid som forumet har tagit", "Time the forum has taken")
PERSON_HOURS = w("persontimmar", "person-hours")
LOGGED = w("tidrader", "rows of time")
NO_HOURS = w("Ingen tid är antecknad för året.", "No time is noted for the year.")
NO_STEP = w("inget steg angivet", "no step stated")
MEETING_HEADERS = (
    w("Möte eller år", "Meeting or year"),
    w("Av tiden, procent", "Of the time, per cent"),
    w("Interaktiva minuter", "Interactive minutes"),
    w("Alla minuter", "All minutes"),
    w("Av ärendena, procent", "Of the matters, per cent"),
    w("Interaktiva ärenden", "Interactive matters"),
    w("Alla ärenden", "All matters"),
)
HOUR_HEADERS = (
    w("Steg", "Step"),
    w("Persontimmar", "Person-hours"),
    w("Tidrader", "Rows of time"),
    w("År", "Year"),
)


def figures(picture: Portfolio, forum: Forum, year: int) -> tuple[FigureFact, ...]:
    """The interactive share by minutes and by matters, and the hours, of a year."""
    share = share_of_forum(picture, forum, year)
    return (by_minutes(share, year), by_items(share, year), hours_fact(picture, forum, year))


def by_minutes(share: Share, year: int) -> FigureFact:
    """The interactive share of the time."""
    value = share.by_minutes
    return FigureFact(
        title=BY_MINUTES,
        value=None if value is None else round(float(value)),
        unit=PER_CENT,
        source=SOURCE,
        year=year,
        formula=FORMULA,
        numerator=Part(share.minutes, TALK),
        denominator=Part(share.all_minutes, ALL_TALK),
        missing=NOTHING,
    )


def by_items(share: Share, year: int) -> FigureFact:
    """The interactive share of the matters."""
    value = share.by_items
    return FigureFact(
        title=BY_ITEMS,
        value=None if value is None else round(float(value)),
        unit=PER_CENT,
        source=SOURCE,
        year=year,
        formula=FORMULA,
        numerator=Part(share.items, ITEMS),
        denominator=Part(share.all_items, ALL_ITEMS),
        missing=NOTHING,
    )


def hours_fact(picture: Portfolio, forum: Forum, year: int) -> FigureFact:
    """All hours of a forum in a year."""
    rows = hours_of(picture, forum.unit, year)
    minutes = sum(row.person_minutes for row in rows)
    return FigureFact(
        title=HOURS_TITLE,
        value=round(minutes / 60) if rows else None,
        unit=PERSON_HOURS,
        source=EFFORT,
        year=year,
        formula=HOURS,
        numerator=Part(sum(row.rows for row in rows), LOGGED),
        missing=NO_HOURS,
    )


def share_table(picture: Portfolio, forum: Forum, hrefs: dict[str, str]) -> Table:
    """The interactive share of each year and each meeting held, the latest first."""
    rows = [
        share_row(Cell(str(year)), share_of_forum(picture, forum, year))
        for year in years_of(picture, forum)
    ]
    held = [row for row in meetings_of(picture, forum) if row.state in HELD]
    rows += [
        share_row(Cell(row.held_on or row.id, hrefs[row.id]), share_of_meeting(picture, row.id))
        for row in reversed(held)
    ]
    caption = w(
        "Interaktiv andel per år och möte ({formula})",
        "Interactive share by year and meeting ({formula})",
    )
    return Table(
        caption.fill(formula=FORMULA),
        MEETING_HEADERS,
        tuple(rows),
        numeric=frozenset(range(1, len(MEETING_HEADERS))),
        cards=True,
    )


def share_row(head: Cell, share: Share) -> tuple[object, ...]:
    """One year or meeting."""
    return (
        head,
        shown(share.by_minutes),
        share.minutes,
        share.all_minutes,
        shown(share.by_items),
        share.items,
        share.all_items,
    )


def shown(value: object) -> object:
    """A share as whole per cent, or that it is unknown."""
    return w("okänt", "unknown") if value is None else round(float(value))


def hours_table(picture: Portfolio, forum: Forum) -> Table | None:
    """Person-hours by step and year; None where no time is noted."""
    years = sorted(
        {row.spent_on.year for row in picture.efforts if row.unit == forum.unit and row.spent_on},
        reverse=True,
    )
    rows = [
        (step_words(row.step), round(float(row.hours), 1), row.rows, str(year))
        for year in years
        for row in hours_of(picture, forum.unit, year)
    ]
    caption = w(
        "Persontimmar per steg och år ({formula})", "Person-hours by step and year ({formula})"
    )
    numeric = frozenset({1, 2})
    filled = caption.fill(formula=HOURS)
    return Table(filled, HOUR_HEADERS, tuple(rows), numeric=numeric, cards=True) if rows else None


def step_words(step: object) -> Words:
    """A step in words."""
    return step.words if step else NO_STEP
