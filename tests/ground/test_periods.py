"""Months are counted as people count them: the same day, else the last of the month."""

from __future__ import annotations

from datetime import date

import pytest

from styrkedja.ground.periods import days_between, months_after, months_before


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2026, 6, 1), 12, date(2027, 6, 1)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 6, 1), 0, date(2026, 6, 1)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date.max, 1, date.max),
        (date.min, -1, date.min),
    ],
    ids=str,
)
def test_some_months_later(day: date, months: int, then: date) -> None:
    assert months_after(day, months) == then


def test_some_months_earlier() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)


def test_days_between_two_days() -> None:
    assert days_between(date(2026, 5, 1), date(2026, 6, 1)) == 31
    assert days_between(date(2026, 6, 1), date(2026, 5, 1)) == -31
