"""A moment is shown by the clock on the wall, whatever zone it is kept in."""

from __future__ import annotations

from datetime import UTC, datetime

from styrkedja.look.shown import shown


def test_a_moment_is_shown_by_the_group_s_own_clock_in_winter_and_summer() -> None:
    assert shown(datetime(2026, 11, 27, 23, 35, tzinfo=UTC)) == "2026-11-28 00:35"
    assert shown(datetime(2026, 6, 27, 7, 35, tzinfo=UTC)) == "2026-06-27 09:35"
    assert shown(datetime(2026, 6, 27, 7, 35)) == "2026-06-27 07:35"  # noqa: DTZ001  kept as written
