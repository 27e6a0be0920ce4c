"""Every field is described once, and the description is fit for sheet, form, filter and help."""

from __future__ import annotations

from dataclasses import MISSING, fields
from decimal import Decimal

from styrkedja.front.intake.kinds import CLASSES, SHEETS
from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.picture.portfolio import TABLES
from styrkedja.picture.terms import Kind
from tests.each import each

EVERY_SHEET = list(SHEETS.values())
EVERY_COLUMN = [(sheet.kind, column) for sheet in EVERY_SHEET for column in sheet.columns]
every_kind = each("kind", list(Kind), ids=lambda kind: kind.code)
every_sheet = each("sheet", EVERY_SHEET, ids=lambda sheet: sheet.kind)
every_column = each("kind,column", EVERY_COLUMN, ids=lambda case: f"{case[0]}.{case[1].key}")


def headers(column: Column) -> set[str]:
    return {text.casefold() for text in (column.label.sv, *column.aliases)}


def test_every_kind_of_the_picture_has_a_sheet_and_a_class() -> None:
    assert list(SHEETS) == list(CLASSES) == list(TABLES) == list(Kind)


@every_kind
def test_a_sheet_has_one_column_for_every_field_of_its_thing_and_no_other(kind: Kind) -> None:
    keys = [column.key for column in SHEETS[kind].columns]
    assert sorted(keys) == sorted(field.name for field in fields(CLASSES[kind]))
    assert len(keys) == len(set(keys))


@every_kind
def test_what_a_thing_cannot_be_made_without_is_required(kind: Kind) -> None:
    required = {column.key for column in SHEETS[kind].columns if column.required}
    needed = {f.name for f in fields(CLASSES[kind]) if f.default is MISSING}
    assert needed <= required


@every_sheet
def test_a_sheet_begins_with_its_id_and_opens_its_first_group(sheet: Sheet) -> None:
    assert sheet.columns[0].key == "id"
    assert sheet.columns[0].group is not None


@every_sheet
def test_no_two_columns_of_a_sheet_answer_to_the_same_header(sheet: Sheet) -> None:
    for language in ("sv", "en"):
        labels = [column.label.to(language).casefold() for column in sheet.columns]
        assert len(labels) == len(set(labels))
    seen: dict[str, str] = {}
    for column in sheet.columns:
        for header in headers(column):
            assert seen.setdefault(header, column.key) == column.key, header


@every_sheet
def test_groups_of_a_sheet_are_named_differently(sheet: Sheet) -> None:
    groups = [column.group.sv for column in sheet.columns if column.group]
    assert len(groups) == len(set(groups))


@every_sheet
def test_a_list_shows_between_three_and_nine_columns(sheet: Sheet) -> None:
    assert 3 <= sum(column.listed for column in sheet.columns) <= 9


@every_column
def test_the_example_parses_and_comes_back_as_it_is_shown(kind: str, column: Column) -> None:
    value = column.parser.read(column.example)
    assert value is not None
    for language in ("sv", "en"):
        assert column.parser.read(column.parser.show(value, language)) == value


@every_column
def test_the_help_is_whole_sentences_in_both_languages(kind: str, column: Column) -> None:
    for text in (column.help.sv, column.help.en):
        assert text[0].isupper()
        assert text.endswith(".")
    assert column.help.sv != column.help.en
    assert len(column.help.sv) <= 255 - len(column.label.sv)  # an input message holds so much


def test_an_amount_in_the_example_is_kronor_and_exact() -> None:
    budget = SHEETS[Kind.BUDGET].column("amount")
    assert budget.parser.read(budget.example) == Decimal(1500000)
