"""Days and years as people write them are read by a declared order, or refused."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.sheets.parse import Day, Year

JUNE = date(2026, 6, 1)
SWEDISH = [
    *(
        "2026-06-01",
        "20260601",
        20260601,
        "1 juni 2026",
        "2026\u201106\u201101",
        "den 1 juni 2026",
        "1 jun 2026",
        "1/6 2026",
    ),
    *("1/6-2026", "1/6-26", "01/06/2026", "1.6.2026", "2026/06/01", "2026-6-1", "1 June 2026"),
    *(
        "June 1, 2026",
        "1st June 2026",
        "01-Jun-2026",
        "2026-06-01T12:00:00Z",
        "2026-06-01 00:00:00",
    ),
    *("2026-06-01 13:45", "1/6 2026 08:00", datetime(2026, 6, 1, 13, 45), date(2026, 6, 1)),
]


@pytest.mark.parametrize("cell", SWEDISH)
def test_a_day_is_read_as_swedes_and_standards_write_it(cell):
    assert Day().read(cell) == JUNE


@pytest.mark.parametrize(
    ("cell", "order"),
    [("01/06/2026", "dmy"), ("01.06.26", "dmy"), ("6/1/2026", "mdy"), ("6/1/26", "mdy")],
)
def test_the_declared_order_decides_between_day_and_month(cell, order):
    assert Day(order=order).read(cell) == JUNE


@pytest.mark.parametrize("cell", ["26-06-01", "01.06.26", "01/06/26"])
def test_three_pairs_of_figures_are_refused_in_swedish_as_the_year_may_stand_first_or_last(cell):
    with pytest.raises(Unreadable):
        Day().read(cell)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("2026-06", (6, 1), (6, 30)),
        ("juni 2026", (6, 1), (6, 30)),
        ("Jun-26", (6, 1), (6, 30)),
        ("2026 juni", (6, 1), (6, 30)),
        ("Q3 2026", (7, 1), (9, 30)),
        ("kvartal 3 2026", (7, 1), (9, 30)),
        ("2026 kv 3", (7, 1), (9, 30)),
        ("T2 2026", (5, 1), (8, 31)),
        ("2026-T2", (5, 1), (8, 31)),
    ],
)
def test_a_part_of_a_year_stands_for_its_last_day_or_its_first_where_the_column_says_so(
    cell, first, last
):
    assert Day().read(cell) == date(2026, *last)
    assert Day(edge="first").read(cell) == date(2026, *first)


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "TBD",
            "2026",
            "Q2",
            "Q5 2026",
            "T4 2026",
            "hösten 2026",
            "2023-24",
            "13/13/2026",
            "46174",
        ),
        *("2026-02-30", "30 februari 2026", "20224-01-01", "1899-12-31", "2201-01-01", "2026-13"),
        *("Exempt under Section 43", "10/12023", "24-Nov", "0/0/2026", 46174, True, "x" * 1000),
    ],
)
def test_what_is_no_day_is_refused_with_what_stands_there(cell):
    with pytest.raises(Unreadable) as refusal:
        Day().read(cell)
    assert refusal.value.words.sv.startswith("”")


def test_a_day_that_lost_its_format_is_told_how_to_get_it_back():
    with pytest.raises(Unreadable, match="format the cell as a date"):
        Day().read(46174.0)
    with pytest.raises(Unreadable, match="not a date that can be read"):
        Day().read(2026)


def test_a_year_far_away_is_named_as_such():
    with pytest.raises(Unreadable, match="1900–2200"):
        Day().read(datetime(2224, 1, 1))
    with pytest.raises(Unreadable, match="1900–2200"):
        Year().read("20224")


@pytest.mark.parametrize("cell", ["2026", 2026, 2026.0, " 2026 "])
def test_a_year_is_read_as_text_or_number(cell):
    assert Year().read(cell) == 2026


@pytest.mark.parametrize("cell", ["26", "2019/20", "2 026", 2026.5, "MMXXVI"])
def test_what_is_no_year_is_refused(cell):
    with pytest.raises(Unreadable):
        Year().read(cell)


DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(DAYS, st.sampled_from(["sv", "dmy", "mdy"]), st.sampled_from(["sv", "en"]))
def test_a_shown_day_is_read_back(day, order, language):
    parser = Day(order=order)
    assert parser.read(parser.show(day, language)) == day


@given(st.text(alphabet="0123456789-/. juniQT", max_size=16))
def test_any_cell_is_a_day_or_refused_never_anything_else(cell):
    try:
        day = Day().read(cell)
    except Unreadable:
        return
    assert day is None or 1900 <= day.year <= 2200
