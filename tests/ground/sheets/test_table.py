"""Cells keep the names people know them by."""

from __future__ import annotations

import pytest

from styrkedja.ground.sheets.cells import line_of, written
from styrkedja.ground.sheets.column import Parser, Unreadable
from styrkedja.ground.sheets.parse import (
    Day,
    Integer,
    LongText,
    Money,
    Number,
    Text,
    Year,
    YesNo,
)
from styrkedja.ground.sheets.table import NoValue, Place, RowCells, Table, letters, number_of
from styrkedja.ground.words import w


@pytest.mark.parametrize(
    ("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")]
)
def test_a_column_has_letters_and_letters_a_column(number: int, name: str) -> None:
    assert letters(number) == name
    assert number_of(name) == number


def test_a_cell_is_named_from_where_its_table_starts() -> None:
    table = Table("f.xlsx", "Initiativ", [["Id", "Namn"], ["I-1"]], first_row=6, first_column=2)
    assert table.name(1, 0) == "B7"
    assert str(table.place(1, 0)) == "f.xlsx Initiativ!B7"


def test_a_cell_beyond_a_ragged_row_is_empty() -> None:
    assert Table("f", "", [["a", "b"], ["c"]]).cell(1, 1) is None


def test_a_place_is_told_as_far_as_it_is_known() -> None:
    assert str(Place("f.csv", "", "B7")) == "f.csv B7"
    assert str(Place("f.xlsx", "Mål")) == "f.xlsx Mål"
    assert str(Place("f.xlsx")) == "f.xlsx"


def test_the_cells_of_a_row_are_named_by_field_in_the_order_of_the_columns() -> None:
    cells = RowCells({"id": "A", "owner": "F"}, 12)
    assert dict(cells) == {"id": "A12", "owner": "F12"}
    assert "name" not in cells


def test_a_cell_without_a_value_is_refused_by_every_parser_with_its_own_words() -> None:
    cell = NoValue("=A1*2", w("En formel utan värde.", "A formula without a value."))
    with pytest.raises(Unreadable) as caught:
        line_of(cell)
    assert caught.value.words == cell.words


@pytest.mark.parametrize(
    "parser", [Text(), LongText(), Number(), Money(), Integer(), Day(), Year(), YesNo()]
)
def test_a_cell_without_a_value_is_told_by_every_kind_of_column(parser: Parser) -> None:
    cell = NoValue("=A1*2", w("En formel utan värde.", "A formula without a value."))
    with pytest.raises(Unreadable) as caught:
        parser.read(cell)
    assert caught.value.words == cell.words
    assert written(cell) == "=A1*2"
