"""The object owner finds the systems that have no decommission date, and takes the list home."""

from __future__ import annotations

from io import BytesIO

import openpyxl

from tests.journeys.visitor import Visitor


def test_systems_without_a_decommission_date_are_found_by_filter_and_taken_home(
    visitor: Visitor,
) -> None:
    visitor.acts_as("object-owner").opens("/styrkedja/brott/?lank=S")
    visitor.chooses("Enhet", "Vård- och omsorgsförvaltningen").chooses("Regel", "S101")
    visitor.presses("Visa").has_arrived_at("Kedjebrott")
    shown = visitor.main.locator(".break .break-head a[href*='/register/system/rad/']")
    names = shown.all_inner_texts()
    assert names

    book = visitor.downloads(visitor.main.get_by_role("link", name="XLSX"))
    rows = list(openpyxl.load_workbook(BytesIO(book)).active.iter_rows(values_only=True))
    assert len([row for row in rows if "S101" in row]) == len(names)
    assert all(any(name.split()[0] in row for row in rows) for name in names)


def test_the_list_of_systems_is_taken_home_as_it_is_filtered(visitor: Visitor) -> None:
    visitor.acts_as("object-owner").opens("/register/system/")
    visitor.chooses("Enhet", "Vård- och omsorgsförvaltningen").presses("Visa")
    shown = visitor.main.locator("tbody tr").count()
    csv = visitor.downloads(visitor.main.get_by_role("link", name="CSV")).decode("utf-8-sig")
    assert len(csv.strip().splitlines()) == shown + 1
