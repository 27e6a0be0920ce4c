"""The quick look through a sheet finds what the careful one finds, or steps aside for it."""

from __future__ import annotations

import pytest

from styrkedja.front.intake import scan as looking
from styrkedja.front.intake.packed import Package
from styrkedja.front.intake.scan import Scan, is_plain, scan, sheet_parts
from tests.each import each
from tests.front.intake.raw_books import book

PLAIN = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" spans="1:2"><c r="CZ3" s="1"/></row>'
NAMELESS = '<row r="x"><c r="A1"><v>1</v></c></row>'
ODD = {
    "a cell far to the right": '<row r="1"><c r="DA1"><v>1</v></c></row>',
    "a cell very far to the right": '<row r="2"><c r="XFD2"/></row>',
    "other quotes": "<row r='7'><c r='EE7'><v>1</v></c></row>",
    "a row whose number comes late": '<row spans="1:2" r="9"><c r="A9"><v>1</v></c></row>',
    "a row without a number": '<row><c r="B1"><v>1</v></c></row>',
    "a cell without a name": '<row r="1"><c><v>1</v></c><c t="n"><v>2</v></c></row>',
    "a cell on a line of its own": '<row r="1"><c\nr="EF1"><v>1</v></c></row>',
    "a prefix": '<x:row xmlns:x="x" r="5"><x:c r="FF5"><v>1</v></x:c></x:row>',
}


def looked(rows: str) -> Scan:
    package = Package(book({"Blad": rows}), "bok.xlsx")
    return scan(package, sheet_parts(package)["Blad"])


def test_a_sheet_as_nearly_all_programs_write_it_is_looked_through_quickly() -> None:
    assert is_plain(PLAIN.encode())
    assert looked(PLAIN).reach.rows == 3


@each("rows", [PLAIN, NAMELESS, *ODD.values(), *(PLAIN + odd for odd in ODD.values())])
def test_the_quick_look_reaches_as_far_as_the_careful_one(rows: str) -> None:
    quick = looked(rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(looking, "is_plain", lambda block: False)
        assert quick == looked(rows)


@each("rows", ODD.values())
def test_what_is_written_in_another_way_is_looked_at_carefully(rows: str) -> None:
    assert not is_plain(rows.encode())
