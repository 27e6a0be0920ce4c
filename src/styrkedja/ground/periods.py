"""Days and months: how far apart two days lie, and which day lies some months away."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_after(day: date, months: int) -> date:
    """The same day of the month some months later (or earlier); the last day where there is none."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_before(day: date, months: int) -> date:
    """The same day of the month some months earlier; the last day where there is none."""
    return months_after(day, -months)


def days_between(earlier: date, later: date) -> int:
    """How many days lie between two days; negative if they stand the other way round."""
    return (later - earlier).days
