"""However a sheet is written, how far it reaches is seen before the reader makes room for it."""

from __future__ import annotations

import pytest

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.refusal import Refused
from styrkedja.front.intake.scan import last_plain_row
from tests.each import each
from tests.front.intake.raw_books import book

FIRST = '<row r="1"><c r="A1"><v>1</v></c></row>' * 2  # what comes after is in a block with rows
PLAIN = '<row r="3" spans="1:2"><c r="B3"><v>1</v></c><c r="CZ3" s="1"/></row>'
ODD = {
    "other quotes": "<row r='7'><c r='B7'><v>1</v></c></row>",
    "a row whose number comes late": '<row spans="1:2" r="7"><c r="B7"><v>1</v></c></row>',
    "a cell whose name comes late": '<row r="7"><c s="0" r="B7"><v>1</v></c></row>',
    "spaces around the sign": '<row r = "7"><c r = "B7"><v>1</v></c></row>',
    "a cell on a line of its own": '<row r="7"><c\nr="B7"><v>1</v></c></row>',
    "a cell without a name": '<row r="7"><c/><c><v>1</v></c></row>',
    "small letters": '<row r="7"><c r="b7"><v>1</v></c></row>',
    "a cell of quite another row": '<row r="1"><c r="B70"><v>1</v></c></row>',
    "a far column": '<row r="7"><c r="DA7"><v>1</v></c></row>',
    "a far row": '<row r="1"><c r="CZ1048576"><v>1</v></c></row>',
    "a far cell in small letters": '<row r="1"><c r="xfd20000"><v>1</v></c></row>',
    "a far cell with spaces": '<row r="1"><c r ="XFD20000"><v>1</v></c></row>',
    "a far cell, its name late": "<row r=\"1\"><c s='1' r='XFD20000'><v>1</v></c></row>",
    "a far cell with a prefix": '<row r="1"><a-b:c xmlns:a-b="x" r="XFD20000"><v>1</v></a-b:c></row>',
    "a far cell behind a sign in quotes": '<row r="1"><c x=">" r="XFD20000"><v>1</v></c></row>',
}


@each("name", [name for name in ODD if not name.startswith("a far ") or name == "a far column"])
def test_a_sheet_that_is_oddly_written_is_read(name: str) -> None:
    rows = tables_of(book({"Blad": FIRST + ODD[name]}), "bok.xlsx")[0].rows
    assert rows[-1][-1] == 1


@each("name", [name for name in ODD if name.startswith("a far ") and name != "a far column"])
def test_a_sheet_that_reaches_too_far_is_refused_however_it_is_written(name: str) -> None:
    with pytest.raises(Refused):
        tables_of(book({"Blad": FIRST + ODD[name]}), "bok.xlsx")


def test_a_sheet_as_nearly_all_programs_write_it_is_looked_through_quickly() -> None:
    assert last_plain_row((FIRST + PLAIN).encode()) == 3
    assert last_plain_row(b"<sheetViews/><cols><col/></cols><sheetData>") == 0
    assert last_plain_row(f"{PLAIN}<rowBreaks/><x14:cfRule/>".encode()) == 3


@each("rows", ODD.values())
def test_what_is_written_in_another_way_is_looked_at_cell_by_cell(rows: str) -> None:
    assert last_plain_row((FIRST + rows).encode()) is None
