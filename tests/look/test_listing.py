"""A list page of a hundred rows is small, escapes what it shows, and keeps what was asked."""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest
from django.template.loader import render_to_string

from styrkedja.ground.words import w
from styrkedja.look.asked import Asked, asked_of
from styrkedja.look.gallery import FRAME
from styrkedja.look.gallery_sheet import ROWS, SHEET
from styrkedja.look.listing import Extra, Listing, listing_of


def listed(rows: list, asked: Asked | None = None, **more: object) -> Listing:
    return listing_of(
        SHEET,
        rows,
        asked or Asked(),
        total=more.pop("total", len(rows)),
        language="sv",
        address=lambda id_: f"/initiativ/{id_}",
        **more,
    )


def page(listing: Listing) -> str:
    return render_to_string("look/list.html", {"listing": listing, "frame": FRAME})


def test_a_page_of_a_hundred_rows_is_at_most_120_kilobytes() -> None:
    rows = [
        replace(ROWS[n % 6], id=f"I-{n:05}", name="Ett namn på åttio tecken " * 3)
        for n in range(100)
    ]
    extra = tuple(
        Extra(w(f"Kolumn {n}", "Column"), lambda row: "12 345 kr", True) for n in range(3)
    )
    html = page(listed(rows, extra=extra))
    assert html.count("<tr>") == 101
    assert len(html.encode()) <= 120_000


def test_markup_in_a_row_is_shown_as_text() -> None:
    html = page(listed([replace(ROWS[0], id='"><i>', name="<script>alert(1)</script>")]))
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<i>" not in html


def test_an_address_that_would_run_a_script_is_no_address() -> None:
    listing = listing_of(
        SHEET, ROWS[:1], Asked(), total=1, language="sv", address=lambda _: "javascript:alert(1)"
    )
    assert "javascript:" not in listing.body


def test_a_header_sorts_and_then_turns_the_order_round() -> None:
    assert 'href="?sort=name"' in listed(ROWS).head
    up = listed(ROWS, Asked(sort="name")).head
    assert 'aria-sort="ascending"' in up
    assert 'href="?sort=-name"' in up
    assert 'aria-sort="descending"' in listed(ROWS, Asked(sort="-name")).head


def test_the_order_and_the_filters_are_kept_from_page_to_page() -> None:
    asked = Asked(q="väg", filters=(("stage", "ongoing"),), sort="-name", page=2)
    assert asked.address(page=3) == "?q=v%C3%A4g&stage=ongoing&sort=-name&page=3"
    assert "page" not in asked.address(sort="name", page=1)


@pytest.mark.parametrize("page", ["0", "-3", "abc", "", "9" * 40, "²"])
def test_a_senseless_page_number_is_the_nearest_page(page: str) -> None:
    assert asked_of(SHEET, {"page": page}).page == 1


def test_what_the_sheet_does_not_know_is_not_asked_for() -> None:
    asked = asked_of(SHEET, {"sort": "password", "secret": "x", "stage": "ongoing", "name": "y"})
    assert asked == Asked(filters=(("stage", "ongoing"),))


def test_the_page_numbers_leave_out_what_is_far_away() -> None:
    pages = listed(ROWS, Asked(page=50), total=10_000).pages
    assert [number for number, _ in pages.entries] == [1, 0, 49, 50, 51, 0, 100]
    assert listed(ROWS, Asked(page=5000), total=10_000).pages.number == 100


def test_a_list_without_rows_says_why() -> None:
    assert "Här finns inget ännu" in page(listed([]))
    assert "Inget passar urvalet" in page(listed([], Asked(q="x")))


def test_each_cell_says_its_column_for_the_cards_on_phones() -> None:
    row = re.search(r"<tr>.*?</tr>", listed(ROWS[:1]).body)
    assert row is not None
    assert 'data-l="Skede">idé<' in row[0]
    assert '<th scope="row"><a href="/initiativ/I-001">' in row[0]


def test_a_wide_list_shows_every_column_and_stays_wide_when_sorted_filtered_and_turned() -> None:
    row = SimpleNamespace(**dict.fromkeys((column.key for column in SHEET.columns), None))
    row.id = "I-1"
    few, wide = listed([row]), listed([row], asked_of(SHEET, {"kolumner": "alla", "q": "väg"}))
    assert few.head.count("<th") < wide.head.count("<th") == len(SHEET.columns)
    assert few.columns.href == "?kolumner=alla"
    assert "kolumner" not in wide.columns.href
    assert "sort=name&amp;kolumner=alla" in wide.head
    assert wide.filters.clear == "?kolumner=alla"
    assert ("kolumner", "alla") in wide.filters.kept
    assert 'tabindex="0"' in page(wide)


def test_going_back_to_few_columns_forgets_an_order_they_cannot_show() -> None:
    hidden = next(column.key for column in SHEET.columns[1:] if not column.listed)
    assert asked_of(SHEET, {"sort": hidden}).sort == ""
    wide = asked_of(SHEET, {"sort": hidden, "kolumner": "alla"})
    assert wide.sort == hidden
    assert "sort" not in listed([], wide).columns.href
