"""Days as people write them, read by a declared order or refused; nothing is guessed.

A year comes first or last. Where the month is a number and the year last, `order` decides: "sv"
(1/6 2026, 1/6-26; but 26-06-01 is refused, as it may begin or end with the year), "dmy" (British
01/06/2026, 01.06.26) or "mdy" (American). A month, quarter or tertial without a day stands for its
last day, or its first where the column says so.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime
from typing import Literal

from styrkedja.ground.sheets.cells import line_of, refusal
from styrkedja.ground.sheets.column import Unreadable

Order = Literal["sv", "dmy", "mdy"]
Edge = Literal["first", "last"]

FIRST_YEAR, LAST_YEAR = 1900, 2200
TURN = 70  # two-digit years: 70–99 are of the last century
NAMES = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb"),
    ("mars", "march", "mar"),
    ("april", "apr"),
    ("maj", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("augusti", "august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
MONTHS = {name: number for number, names in enumerate(NAMES, start=1) for name in names}

TIME = re.compile(
    r"[T ][0-2]?[0-9][:.][0-5][0-9]([:.][0-5][0-9]([.,][0-9]+)?)?( ?[AP]M|Z| ?[+-][0-9]{2}:?[0-9]{2})?$",
    re.I,
)
HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2212": "-"})  # as texts are set
YEAR_FIRST = re.compile(r"([0-9]{4})([-/. ])([0-9]{1,2})\2([0-9]{1,2})$")
EIGHT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})$")
YEAR_LAST = re.compile(
    r"([0-9]{1,2}) ?(?P<mark>[-/.]) ?(?P<second>[0-9]{1,2})(?P<mark2> ?[-/.] ?| )(?P<year>[0-9]{4}|[0-9]{2})$"
)
DAY_NAMED = re.compile(
    r"(?:den )?([0-9]{1,2})(?:st|nd|rd|th|:e|:a)?[ -]([^\W\d_]+)\.?[ ,-]+([0-9]{4}|[0-9]{2})$", re.I
)
NAMED_DAY = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?[, ]+([0-9]{4})$", re.I)
MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?[ -]([0-9]{4}|'?[0-9]{2})$")
YEAR_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})$")
YEAR_NAMED = re.compile(r"([0-9]{4})[ -]([^\W\d_]+)$")
PART_FIRST = re.compile(r"(q|kv|kvartal|t|tertial) ?([1-4])[ -]+([0-9]{4})$", re.I)
PART_LAST = re.compile(r"([0-9]{4})[ -]*(q|kv|kvartal|t|tertial) ?([1-4])$", re.I)


def day_in(cell: object, order: Order, edge: Edge) -> date | None:
    """The day in a cell; None when empty."""
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return _in_range(cell.date(), cell)
    if isinstance(cell, date):
        return _in_range(cell, cell)
    text = line_of(cell)
    if text is None:
        return None
    return _written(text, order, edge, cell)


def year_in(cell: object) -> int | None:
    """The year in a cell; None when empty."""
    text = line_of(cell)
    if text is None:
        return None
    if not (text.isdecimal() and text.isascii()):
        raise refusal(
            cell, "inget årtal; skriv till exempel 2026", "not a year; write for example 2026"
        )
    year = int(text[:9])
    _check_year(year, cell)
    return year


def _written(text: str, order: Order, edge: Edge, cell: object) -> date:
    if len(text) == 10 and text[4] == "-" and text[7] == "-":
        try:
            return _in_range(date.fromisoformat(text), cell)
        except ValueError:
            pass
    if len(text) > 40:
        raise not_a_day(cell)
    text = TIME.sub("", text.translate(HYPHENS))
    numbers = _numbers(text, order) or _named(text)
    if numbers:
        return _day(*numbers, cell)
    span = _months(text)
    if span:
        year, first, last = span
        _check_year(year, cell)
        if edge == "first":
            return date(year, first, 1)
        return date(year, last, monthrange(year, last)[1])
    raise not_a_day(cell)


def _numbers(text: str, order: Order) -> tuple[int, int, int] | None:
    """Year, month, day where all are figures."""
    if found := YEAR_FIRST.match(text):
        return int(found[1]), int(found[3]), int(found[4])
    if found := EIGHT.match(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := YEAR_LAST.match(text):
        if order == "sv" and len(found["year"]) == 2 and found["mark"] == found["mark2"].strip():
            return None
        first, second, year = int(found[1]), int(found["second"]), _century(found["year"])
        return (year, first, second) if order == "mdy" else (year, second, first)
    return None


def _named(text: str) -> tuple[int, int, int] | None:
    """Year, month, day where the month is a word."""
    if (found := DAY_NAMED.match(text)) and found[2].lower() in MONTHS:
        return _century(found[3]), MONTHS[found[2].lower()], int(found[1])
    if (found := NAMED_DAY.match(text)) and found[1].lower() in MONTHS:
        return int(found[3]), MONTHS[found[1].lower()], int(found[2])
    return None


def _months(text: str) -> tuple[int, int, int] | None:
    """Year, first and last month where no day is given."""
    if (found := MONTH_FIRST.match(text)) and found[1].lower() in MONTHS:
        month = MONTHS[found[1].lower()]
        return _century(found[2].lstrip("'")), month, month
    if (found := YEAR_MONTH.match(text)) and 1 <= int(found[2]) <= 12:
        return int(found[1]), int(found[2]), int(found[2])
    if (found := YEAR_NAMED.match(text)) and found[2].lower() in MONTHS:
        month = MONTHS[found[2].lower()]
        return int(found[1]), month, month
    if found := PART_FIRST.match(text):
        return _part(int(found[3]), found[1], int(found[2]))
    if found := PART_LAST.match(text):
        return _part(int(found[1]), found[2], int(found[3]))
    return None


def _part(year: int, kind: str, number: int) -> tuple[int, int, int] | None:
    length = 4 if kind.lower().startswith("t") else 3
    last = number * length
    return (year, last - length + 1, last) if last <= 12 else None


def _century(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (1900 if year >= TURN else 2000)


def _day(year: int, month: int, day: int, cell: object) -> date:
    _check_year(year, cell)
    try:
        return date(year, month, day)
    except ValueError:
        raise refusal(
            cell,
            "en dag som inte finns i kalendern; skriv till exempel 2026-06-01",
            "a day that is not in the calendar; write for example 2026-06-01",
        ) from None


def _in_range(day: date, cell: object) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        _check_year(day.year, cell)
    return day


def _check_year(year: int, cell: object) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise refusal(
            cell,
            f"ett årtal utanför {FIRST_YEAR}–{LAST_YEAR}; rätta året",
            f"a year outside {FIRST_YEAR}–{LAST_YEAR}; mend the year",
        )


def not_a_day(cell: object) -> Unreadable:
    """The refusal of a cell where a day was expected."""
    if isinstance(cell, int | float) and cell > LAST_YEAR:  # a day kept as a number of days
        return refusal(
            cell,
            "ett tal och inget datum; ge cellen datumformat i kalkylprogrammet eller skriv till exempel 2026-06-01",
            "a number and not a date; format the cell as a date in the spreadsheet program or write for example 2026-06-01",
        )
    return refusal(
        cell,
        "inget datum som går att läsa; skriv till exempel 2026-06-01",
        "not a date that can be read; write for example 2026-06-01",
    )
