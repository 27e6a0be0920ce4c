"""A form made from a sheet's columns reads and refuses exactly as the sheet does."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.utils import translation

from styrkedja.ground.sheets.column import Unreadable
from styrkedja.look.form_of import form_of
from styrkedja.look.gallery_sheet import SHEET
from styrkedja.look.pieces import Option
from styrkedja.picture.terms import Stage

WRITTEN = {
    "id": " I-012 ",
    "name": "E-tjänst  för bygglov",
    "description": "Rad ett\r\nRad två",
    "stage": "pågår",
    "unit": "E-03",
    "budget": "1,25 mnkr",
    "planned_end": "2027-06-30",
    "legal_requirement": "nej",
}


@pytest.fixture(autouse=True)
def swedish() -> object:
    with translation.override("sv"):
        yield


def test_the_form_reads_the_same_values_as_the_sheet() -> None:
    form = form_of(SHEET, WRITTEN)
    assert form.is_valid(), form.errors
    sheet = {column.key: column.parser.read(WRITTEN[column.key]) for column in SHEET.columns}
    assert form.values() == sheet
    assert form.values()["budget"] == Decimal(1_250_000)
    assert form.values()["stage"] is Stage.ONGOING


@pytest.mark.parametrize(
    ("key", "text"),
    [("budget", "mycket"), ("planned_end", "20224-01-01"), ("stage", "klart"), ("id", "x" * 400)],
)
def test_the_form_refuses_with_the_words_of_the_sheet(key: str, text: str) -> None:
    form = form_of(SHEET, WRITTEN | {key: text})
    with pytest.raises(Unreadable) as refused:
        SHEET.column(key).parser.read(text)
    assert form.errors[key] == [refused.value.words.sv]


def test_a_required_field_left_empty_is_refused_by_name() -> None:
    assert form_of(SHEET, WRITTEN | {"name": " "}).errors["name"] == ["Fyll i namn."]


def test_what_the_form_shows_reads_back_as_the_same_value() -> None:
    stored = {
        "id": "I-012",
        "name": "Namn",
        "description": None,
        "stage": Stage.PAUSED,
        "unit": "E-03",
        "budget": Decimal("1250000.5"),
        "planned_end": date(2027, 6, 30),
        "legal_requirement": True,
    }
    shown = form_of(SHEET, values=stored)
    posted = {key: shown[key].value() or "" for key in stored}
    again = form_of(SHEET, posted)
    assert again.is_valid(), again.errors
    assert again.values() == stored


def test_a_locked_field_keeps_its_value_whatever_is_posted() -> None:
    form = form_of(
        SHEET, WRITTEN | {"id": "I-999"}, values={"id": "I-012"}, locked=frozenset({"id"})
    )
    assert form.is_valid()
    assert form.values()["id"] == "I-012"


def test_fields_stand_under_the_headings_of_the_sheet() -> None:
    groups = form_of(SHEET).groups()
    assert [heading for heading, _ in groups] == ["Vad det är", "Ansvar, tid och pengar"]
    assert [bound.name for bound in groups[1][1]][0] == "unit"


def test_the_row_version_travels_with_the_form() -> None:
    assert form_of(SHEET, version=7)["row_version"].value() == "7"
    form = form_of(SHEET, WRITTEN | {"row_version": "7"})
    assert form.is_valid()
    assert form.version() == 7


def test_few_references_are_chosen_and_many_are_searched_in() -> None:
    few = form_of(SHEET, options={"unit": [Option("E-01", "E-01 Ett")]}, values={"unit": "E-99"})
    assert "<select" in str(few["unit"])
    assert 'value="E-99" selected' in str(few["unit"])
    many = form_of(SHEET, options={"unit": [Option(f"E-{n}", f"E-{n}") for n in range(100)]})
    assert 'list="id_unit-list"' in str(many["unit"])
    assert len(many.fields["unit"].options_list) == 100


def test_refusals_found_later_are_told_at_their_field() -> None:
    form = form_of(SHEET, WRITTEN)
    form.is_valid()
    form.refuse({"unit": SHEET.name, "": SHEET.about})
    assert form.errors["unit"] == ["Exempelinitiativ"]
    assert form.non_field_errors()
