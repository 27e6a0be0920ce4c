"""A workbook that cannot be read gets one sentence that names the place and how to mend it, never a crash."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
from pathlib import Path

import openpyxl
import pytest

from styrkedja.front.intake import tried_apart
from styrkedja.front.intake.files import tables_in, tables_of
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.refusal import Refused
from styrkedja.ground.sheets.table import NoValue, Table
from tests.front.intake.raw_books import book, ods, ods_row, row

GOALS = row(1, "Id", "Namn") + row(2, "M-1", "Fler i jobb")


def refused(content: bytes, name: str = "mall.xlsx") -> Refused:
    with pytest.raises(Refused) as caught:
        tables_of(content, name)
    assert caught.value.place.file == name
    for text in (caught.value.words.sv, caught.value.words.en):
        assert text.endswith(".")
        assert "{" not in text
    return caught.value


def only(content: bytes, name: str = "mall.xlsx") -> Table:
    [table] = tables_of(content, name)
    return table


def test_a_plain_workbook_is_read() -> None:
    table = only(book({"Mål": GOALS}))
    assert (table.sheet, table.rows[1]) == ("Mål", ["M-1", "Fler i jobb"])


@pytest.mark.parametrize(
    "content",
    [b"hej", b"<html><table></table></html>", b"\x00\x01\x02" * 50],
    ids=["text", "web page", "bytes"],
)
def test_a_file_that_is_no_workbook_is_refused_by_its_content_not_its_name(content: bytes) -> None:
    assert "ingen arbetsbok" in refused(content).words.sv


def test_an_empty_file_is_refused() -> None:
    assert "tom" in refused(b"").words.sv
    assert "tom" in refused(book({"Mål": ""})).words.sv


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="does not exist"):
        tables_in(tmp_path / "saknas.xlsx")


def test_a_pdf_is_refused_with_what_can_be_read() -> None:
    assert ".xlsx" in refused(b"%PDF-1.7 ...", "underlag.pdf").words.sv


@pytest.mark.parametrize("size", [40, 400, 900])
def test_a_workbook_cut_short_is_refused_as_damaged(size: int) -> None:
    assert "skadad" in refused(book({"Mål": GOALS})[:size]).words.sv


def test_a_workbook_with_broken_xml_is_refused_with_its_sheet() -> None:
    error = refused(book({"Mål": '<row r="1"><c r="A1" t="s"><v>99</v></c></row><oj'}))
    assert "skadad" in error.words.sv


def test_a_password_protected_workbook_says_so() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert "lösenord" in refused(ole).words.sv


def test_a_password_protected_ods_says_so() -> None:
    content = ods(ods_row("Id"), "<manifest:encryption-data/>")
    assert "lösenord" in refused(content, "mall.ods").words.sv


def test_an_old_workbook_that_is_no_workbook_is_refused() -> None:
    assert (
        "skadad"
        in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, "gammal.xls").words.sv
    )


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    content = book({"Mål": GOALS + " " * 60_000_000})
    tracemalloc.start()
    error = refused(content)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "sväller" in error.words.sv
    assert most < 20_000_000


def test_a_zip_bomb_that_lies_about_its_size_is_refused_while_it_is_measured() -> None:
    content = bytearray(book({"Mål": GOALS + " " * 60_000_000}))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        info = archive.getinfo("xl/worksheets/sheet1.xml")
        true_size = struct.pack("<I", info.file_size)
    content = content.replace(true_size, struct.pack("<I", 1000))
    tracemalloc.start()
    error = refused(bytes(content))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "sväller" in error.words.sv
    assert most < 20_000_000


def test_a_zip_of_something_else_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("hej.txt", "hej")
    assert "varken arbetsbok eller textfil" in refused(out.getvalue()).words.sv


@pytest.mark.parametrize(
    "name,content",
    [
        ("ark.fods", b'\xef\xbb\xbf<?xml version="1.0"?><office:document/>'),
        ("lista.csv", b"\n<HTML><table><tr><td>Id</td></tr></table></HTML>"),
        (
            "brev.odt",
            ods(ods_row("Id")).replace(b"opendocument.spreadsheet", b"opendocument.text".ljust(24)),
        ),
    ],
    ids=["flat", "page", "letter"],
)
def test_what_only_looks_like_rows_is_refused_with_what_can_be_read(
    name: str, content: bytes
) -> None:
    assert "varken arbetsbok eller textfil" in refused(content, name).words.sv


def test_a_quarter_of_a_million_empty_formatted_rows_are_read_in_seconds() -> None:
    empty = b"".join(
        b'<row r="%d" s="1" customFormat="1"><c r="A%d" s="1"/><c r="B%d" s="1"/></row>' % (n, n, n)
        for n in range(3, 250_000)
    )
    content = book({"Mål": GOALS.encode() + empty})
    start = time.perf_counter()
    table = only(content)
    assert len(table.rows) == 2
    assert time.perf_counter() - start < 10  # half a second; wide, since this is no bench


def test_a_cell_far_outside_the_table_is_refused_with_its_name() -> None:
    far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>oj</t></is></c></row>'
    error = refused(book({"Mål": GOALS + far}))
    assert error.place.sheet == "Mål"
    assert "XFD1048576" in error.words.sv


def test_a_cell_far_outside_is_seen_though_cells_carry_no_names() -> None:
    many = "<c><v>1</v></c>" * 16_000
    error = refused(book({"Mål": f'<row>{many}</row><row r="900000"><c><v>1</v></c></row>'}))
    assert "900000" in error.words.sv


def test_an_empty_formatted_cell_far_outside_does_no_harm() -> None:
    far = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert len(only(book({"Mål": GOALS + far})).rows) == 2


def test_an_open_workbook_that_the_reader_never_gets_through_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tried_apart, "LONGEST", 1)
    endless = "</table:tabl"  # closes nothing
    assert "skadad" in refused(ods(ods_row("Id") + endless), "mall.ods").words.sv


def test_an_ods_that_unfolds_to_billions_of_cells_is_refused() -> None:
    cell = '<table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1"/>'
    bomb = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    assert "ryms inte" in refused(ods(ods_row("Id", "Namn") + bomb), "mall.ods").words.sv


def test_an_ods_with_a_long_empty_tail_is_read() -> None:
    tail = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    table = only(ods(ods_row("Id", "Namn") + ods_row("M-1", "Fler i jobb") + tail), "mall.ods")
    assert table.rows[1] == ["M-1", "Fler i jobb"]


def test_a_formula_with_a_saved_value_gives_the_value() -> None:
    cell = '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>'
    assert only(book({"Mål": row(1, "Id", "Namn") + cell})).rows[1][0] == 2


def test_a_formula_without_a_saved_value_is_no_empty_cell() -> None:
    out = io.BytesIO()
    written = openpyxl.Workbook()
    written.active.title = "Mål"
    for values in (["Id", "Namn", "Målvärde"], ["M-1", "Fler i jobb", "=1+1"]):
        written.active.append(values)
    written.save(out)
    table = only(out.getvalue())
    assert isinstance(table.rows[1][2], NoValue)
    [draft] = OwnTranslator().translate(table).drafts
    [complaint] = draft.complaints
    assert (complaint.key, complaint.text, draft.cells["target"]) == ("target", "=1+1", "C2")
    assert "formel utan sparat värde" in complaint.words.sv


def test_a_formula_that_says_nothing_is_an_empty_cell() -> None:
    cell = '<row r="2"><c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><v>1</v></c></row>'
    assert only(book({"Mål": row(1, "Id", "Namn") + cell})).rows[1] == ["", 1]


def test_a_formula_that_went_wrong_is_no_empty_cell() -> None:
    cell = '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><v>1</v></c></row>'
    assert only(book({"Mål": row(1, "Id", "Namn") + cell})).rows[1][0] == "#DIV/0!"


def test_a_formula_without_value_outside_what_is_filled_is_told_too() -> None:
    cell = '<row r="5"><c r="D5"><f>A1</f></c></row>'
    table = only(book({"Mål": GOALS + cell}))
    assert isinstance(table.cell(4, 3), NoValue)


def test_ten_megabytes_in_a_cell_are_refused_by_the_cell_not_by_the_file() -> None:
    content = book({"Mål": row(1, "Id", "Namn") + row(2, "M-1", "x" * 10_000_000)})
    [draft] = OwnTranslator().translate(only(content)).drafts
    [complaint] = draft.complaints
    assert (complaint.key, draft.cells["name"], len(complaint.text)) == ("name", "B2", 10_000_000)
    assert "10\u00a0000\u00a0000 tecken" in complaint.words.sv


def test_a_long_text_shown_in_very_many_cells_is_refused() -> None:
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 2000))
    error = refused(book({"Mål": cells}, shared=["x" * 1_000_000]))
    assert "långa texter" in error.words.sv


def test_cells_merged_downwards_say_the_same_in_every_row() -> None:
    out = io.BytesIO()
    written = openpyxl.Workbook()
    sheet = written.active
    sheet.title = "Effektmål"
    rows = [["Id", "Initiativ", "Mål och tid", None], [None, None, "Effektmål", "Målvärde"]]
    for values in [*rows, ["E-1", "I-1", "Ett", 1], ["E-2", None, "Två", 2]]:
        sheet.append(values)
    for area in ("A1:A2", "B1:B2", "C1:D1", "B3:B4"):
        sheet.merge_cells(area)
    written.save(out)
    drafts = OwnTranslator().translate(only(out.getvalue())).drafts
    assert [draft.values["initiative"] for draft in drafts] == ["I-1", "I-1"]
    assert [draft.values["name"] for draft in drafts] == ["Ett", "Två"]


def test_a_hidden_sheet_is_read_and_told() -> None:
    out = io.BytesIO()
    written = openpyxl.Workbook()
    written.active["A1"] = "Annat"
    hidden = written.create_sheet("Mål")
    hidden.sheet_state = "hidden"
    hidden.append(["Id", "Namn"])
    hidden.append(["M-1", "Fler i jobb"])
    written.save(out)
    table = tables_of(out.getvalue(), "mall.xlsx")[1]
    translation = OwnTranslator().translate(table)
    assert table.hidden
    assert len(translation.drafts) == 1
    assert "dolt" in translation.notes[0].words.sv


def test_a_table_that_starts_far_down_keeps_its_cell_names() -> None:
    cells = (
        '<row r="7"><c r="C7" t="inlineStr"><is><t>Id</t></is></c><c r="D7" t="inlineStr"><is><t>Namn</t></is></c></row>'
        '<row r="8"><c r="C8"><v>12</v></c><c r="D8" t="inlineStr"><is><t>Ett</t></is></c></row>'
    )
    [draft] = OwnTranslator().translate(only(book({"Mål": row(1, "Lista") + cells}))).drafts
    assert (draft.values["id"], draft.cells["id"], draft.row) == ("12", "C8", 8)


def test_a_binary_workbook_is_refused_with_what_to_save_it_as() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.bin", b"x")
    assert ".xlsx" in refused(out.getvalue(), "mall.xlsb").words.sv
