"""A cell that shows 25 % says 25, in a workbook as in a text file, though the workbook keeps 0.25."""

from __future__ import annotations

import io

import openpyxl

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.per_cent import as_shown
from styrkedja.ground.sheets.parse import Number
from tests.front.intake.raw_books import ods, ods_row


def test_a_cell_formatted_as_per_cent_is_read_as_it_shows() -> None:
    written = openpyxl.Workbook()
    sheet = written.active
    sheet.title = "Effektmål"
    sheet.append(["Id", "Namn", "Målvärde"])
    formats = ("0%", "0.0 %", '[Red]0.00\\ %;-0"%"', '0.00" %"', "0.00", "0%")
    for at, number_format in enumerate(formats, start=2):
        sheet.append([f"E-{at}", "Fler svar i tid", 0.07 if at < 7 else "=1/4"])
        sheet.cell(at, 3).number_format = number_format
    out = io.BytesIO()
    written.save(out)
    [table] = tables_of(out.getvalue(), "mall.xlsx")
    assert [row[2] for row in table.rows[1:6]] == ["7 %", "7 %", "7 %", 0.07, 0.07]
    drafts = OwnTranslator().translate(table).drafts
    assert [str(draft.values.get("target")) for draft in drafts] == [
        *("7", "7", "7", "0.07", "0.07", "None")
    ]
    assert [len(draft.complaints) for draft in drafts] == [0, 0, 0, 0, 0, 1]


def test_an_open_workbook_says_the_same_also_in_repeated_rows_and_cells() -> None:
    share = '<table:table-cell office:value-type="percentage" office:value="{}"{}/>'
    text = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    twice = ' table:number-columns-repeated="2"'
    rows = (
        ods_row("Id", "Ett", "Två", "Tre", times=2)
        + f'<table:table-row table:number-rows-repeated="2">{text}{share.format("0.125", twice)}'
        + f"{share.format('1.5', '')}</table:table-row>"
    )
    [table] = tables_of(ods(rows), "mall.ods")
    assert [list(row) for row in table.rows[2:]] == [["x", "12,5 %", "12,5 %", "150 %"]] * 2


def test_what_a_cell_shows_is_never_taken_for_thousands() -> None:
    for kept, shown in (("0.07000000000000001", "7"), ("0.12345", "12.345"), ("-1", "-100")):
        for mark in (",", "."):
            assert str(Number(mark=mark).read(as_shown(kept))) == shown, (kept, mark)
