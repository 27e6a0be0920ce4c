"""Whatever file is uploaded: no crash, a sentence that names the place, and a register as it was."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from html import unescape
from operator import itemgetter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from styrkedja.picture.terms import Kind
from styrkedja.registers.trail.queries import position
from tests.each import each, undone
from tests.front.intake.raw_books import book, row
from tests.front.intake.visiting import SMALL, Visitor, among_small, recorded, stored

LOCKED = Path(__file__).with_name("locked.xlsx")  # encrypted with a password, as Excel does it
UNITS = ("Id", "Namn", "Överordnad enhet")
INITIATIVES = ("Id", "Namn", "Enhet", "Planerad start", "Budget", "Beror av")


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path


@pytest.fixture
def visitor(db: None) -> Visitor:
    """Somebody whose register holds the small group."""
    return among_small()


def everything() -> tuple[object, ...]:
    """All that the registers and the trail hold."""
    return position(), {kind: stored(kind) for kind in SMALL}


def sheets(**rows: list[tuple[str, ...]]) -> bytes:
    """A workbook of sheets given as rows of texts."""
    return book(
        {
            name: "".join(row(at, *cells) for at, cells in enumerate(found, start=1))
            for name, found in rows.items()
        }
    )


def zipped(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def spread(rows: list[list[object]], merged: tuple[str, ...] = (), sheet: str = "Enheter") -> bytes:
    """A workbook as a spreadsheet program writes it, with merged cells."""
    made = openpyxl.Workbook()
    made.active.title = sheet
    for cells in rows:
        made.active.append(cells)
    for area in merged:
        made.active.merge_cells(area)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def refused() -> Mapping[str, tuple[str, bytes, str]]:
    """Files that cannot be read, and what is said of each."""
    locked = {  # each by a program that people use
        f"locked {one}": (f"hemlig{one}", LOCKED.with_suffix(one).read_bytes(), "med lösenord")
        for one in (".xlsx", ".xls", ".ods")
    }
    return locked | {
        "a picture": ("bild.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200), "ingen arbetsbok"),
        "a pdf": ("underlag.pdf", b"%PDF-1.7 ...", "varken arbetsbok eller textfil"),
        "a web page": ("lista.xls", b"<html><table></table></html>", "ingen arbetsbok"),
        "a letter": ("brev.docx", zipped("word/document.xml", b"<x/>"), "varken arbetsbok"),
        "nothing": ("tom.xlsx", b"", "tom"),
        "cut short": ("halv.xlsx", sheets(Enheter=[UNITS])[:300], "skadad"),
        "a bomb": ("liten.xlsx", book({"Enheter": row(1, *UNITS) + " " * 60_000_000}), "sväller"),
        "binary": ("mall.xlsb", zipped("xl/workbook.bin", b"x"), "Spara den som .xlsx"),
        "no sheet of ours": (
            "annat.xlsx",
            sheets(Recept=[("Mjöl", "Ägg"), ("3 dl", "2")]),
            "känns inte igen",
        ),
        "broken json": ("rader.json", b'{"rader": [', "JSON"),
    }


@each("case,file", lambda: refused().items(), ids=itemgetter(0), around=undone)
def test_a_file_that_cannot_be_read_is_refused_by_name_and_nothing_is_kept(
    visitor: Visitor, tmp_path: Path, case: str, file: tuple[str, bytes, str]
) -> None:
    name, content, words = file
    before, kept = everything(), sorted(tmp_path.glob("uploads/*"))
    visitor.upload(content, name)
    assert visitor.answer.status_code == 400
    alert = unescape(visitor.text.split('role="alert"')[1].split("</div>")[0])
    assert "Inget har sparats" in alert
    assert f"<strong>{name}" in alert
    assert words in alert
    assert everything() == before
    assert sorted(tmp_path.glob("uploads/*")) == kept


def faults() -> Mapping[str, tuple[str, bytes, str, str]]:
    """Files with one thing that cannot be taken, its cell, and what is said of it."""
    return {
        "an id twice": (
            "enheter.xlsx",
            sheets(Enheter=[UNITS, ("E-7", "Ett"), ("E-7", "Två")]),
            "A3",
            "Samma id finns redan längre upp i filen",
        ),
        "an id twice in two sheets": (
            "enheter.xlsx",
            sheets(**{"Enheter": [UNITS, ("E-7", "Ett")], "Enheter 2": [UNITS, ("E-7", "Två")]}),
            "Enheter 2!A2",
            "Samma id finns redan",
        ),
        "no id": ("enheter.xlsx", sheets(Enheter=[UNITS, ("", "Ett")]), "Enheter!", "saknar id"),
        "a circle of units": (
            "enheter.xlsx",
            sheets(Enheter=[UNITS, ("E-7", "Ett", "E-8"), ("E-8", "Två", "E-7")]),
            "C2",
            "skulle stå under sig själv: E-7 → E-8 → E-7",
        ),
        "a unit under itself": (
            "enheter.xlsx",
            sheets(Enheter=[UNITS, ("E-7", "Ett", "E-7")]),
            "C2",
            "hänvisar till sig själv",
        ),
        "a reference to nothing": (
            "initiativ.xlsx",
            sheets(Initiativ=[INITIATIVES, ("I-7", "Ett", "E-99")]),
            "C2",
            "finns varken i registret eller i filen",
        ),
        "a reference to a row that cannot be taken": (
            "enheter.xlsx",
            sheets(Enheter=[UNITS, ("E-7", ""), ("E-8", "Två", "E-7")]),
            "C3",
            "”E-7” står i filen, men den raden går inte att ta med",
        ),
        "the year 20224": (
            "initiativ.xlsx",
            sheets(Initiativ=[INITIATIVES, ("I-7", "Ett", "E-1", "20224-06-01")]),
            "D2",
            "20224-06-01",
        ),
        "an amount of 1e30": (
            "initiativ.xlsx",
            sheets(Initiativ=[INITIATIVES, ("I-7", "Ett", "E-1", "", "1e30")]),
            "E2",
            "orimligt stort tal",
        ),
        "ten megabytes in a cell": (
            "enheter.xlsx",
            sheets(Enheter=[UNITS, ("E-7", "x" * 10_000_000)]),
            "B2",
            "tecken",
        ),
        "a formula without its value": (
            "initiativ.xlsx",
            spread([["Id", "Namn", "Budget"], ["I-7", "Ett", "=1+1"]], sheet="Initiativ"),
            "C2",
            "formel utan sparat värde",
        ),
        "a formula gone wrong": (
            "initiativ.xlsx",
            book(
                {
                    "Initiativ": row(1, "Id", "Namn", "Budget")
                    + '<row r="2"><c r="A2" t="str"><v>I-7</v></c><c r="B2" t="str"><v>Ett</v></c>'
                    '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
                }
            ),
            "C2",
            "#DIV/0!",
        ),
    }


@each("case,file", lambda: faults().items(), ids=itemgetter(0), around=undone)
def test_what_cannot_be_taken_is_told_by_its_cell_and_not_written_unless_one_says_so(
    visitor: Visitor, case: str, file: tuple[str, bytes, str, str]
) -> None:
    name, content, place, words = file
    before = everything()
    visitor.upload(content, name)
    assert visitor.answer.status_code == 200
    text = unescape(visitor.text.replace("\u00a0", " "))
    told = text.split('class="intake-unread"', 1)[1]
    assert place in text.split('id="rader"')[1]
    assert words in told
    visitor.apply()
    assert visitor.answer.status_code == 409
    assert "Inget har skrivits" in visitor.text
    assert everything() == before


def test_a_file_of_which_nothing_can_be_taken_says_so_at_once(visitor: Visitor) -> None:
    visitor.upload(sheets(Enheter=[UNITS, ("", "Ett"), ("", "Två")]), "enheter.xlsx")
    assert "2 rader går inte att ta med som de är" in visitor.text.replace("\u00a0", " ")


def test_a_circle_of_dependencies_is_told_with_its_place(visitor: Visitor) -> None:
    rows = [INITIATIVES, ("I-7", "Ett", "", "", "", "I-8"), ("I-8", "Två", "", "", "", "I-7")]
    visitor.upload(sheets(Initiativ=rows), "initiativ.xlsx")
    assert visitor.answer.status_code == 200
    assert "Initiativ!F2" in visitor.text
    assert "cirkel" in visitor.text


def test_a_formula_with_its_value_gives_the_value(visitor: Visitor) -> None:
    cells = '<row r="2"><c r="A2" t="str"><v>I-1</v></c><c r="B2"><f>1+1</f><v>2500</v></c></row>'
    visitor.upload(book({"Initiativ": row(1, "Id", "Budget") + cells}), "initiativ.xlsx").apply()
    assert visitor.answer.status_code == 200
    assert stored(Kind.INITIATIVE)["I-1"]["budget"] == 2500


def test_a_hundred_thousand_empty_rows_are_no_rows(visitor: Visitor) -> None:
    empty = b"".join(
        b'<row r="%d" s="1"><c r="A%d" s="1"/></row>' % (n, n) for n in range(3, 10**5)
    )
    rows = row(1, *UNITS) + row(2, "E-7", "Ett")
    visitor.upload(book({"Enheter": rows.encode() + empty}), "enheter.xlsx")
    assert visitor.counts == (1, 0, 0, 0, 0)


def test_headers_merged_over_two_rows_are_read(visitor: Visitor) -> None:
    rows = [["Id", "Enheten", None], [None, "Namn", "Överordnad enhet"], ["E-7", "Ett", "E-1"]]
    visitor.upload(spread(rows, ("A1:A2", "B1:C1")), "enheter.xlsx").apply()
    assert visitor.answer.status_code == 200
    assert stored(Kind.UNIT)["E-7"]["parent"] == "E-1"


def test_two_sheets_of_the_same_kind_are_both_read(visitor: Visitor) -> None:
    both = {"Enheter": [UNITS, ("E-7", "Ett")], "Enheter 2": [UNITS, ("E-8", "Två")]}
    visitor.upload(sheets(**both), "enheter.xlsx")
    assert visitor.counts == (2, 0, 0, 0, 0)


def test_what_is_left_out_is_left_out_alone_and_its_text_is_on_the_receipt(
    visitor: Visitor,
) -> None:
    rows = [INITIATIVES, ("I-7", "Ett", "E-1", "20224-06-01", "1e30"), ("I-8", "Två", "E-1")]
    visitor.upload(sheets(Initiativ=rows), "initiativ.xlsx").apply(leave_out="yes")
    assert visitor.answer.status_code == 200
    assert "20224-06-01" in visitor.text
    assert "1e30" in visitor.text
    found = stored(Kind.INITIATIVE)
    assert (found["I-7"]["planned_start"], found["I-7"]["budget"]) == (None, None)
    assert found["I-8"]["name"] == "Två"


def test_tags_in_a_name_and_in_a_files_name_are_text_on_every_page(visitor: Visitor) -> None:
    tag = "<script>alert(1)</script>"
    content = sheets(Enheter=[UNITS, ("E-7", tag, "<i>E</i>"), ("E-1", f"{tag} & co")])
    visitor.upload(content, f"{tag.replace('/', '')}.xlsx")
    assert tag not in visitor.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in visitor.text
    visitor.apply(leave_out="yes")
    assert visitor.answer.status_code == 200
    assert tag not in visitor.text
    assert stored(Kind.UNIT)["E-1"]["name"] == f"{tag} & co"
    for address in ("/register/enheter/", "/register/enheter/rad/E-1", "/intag/", "/register/spar"):
        page = visitor.client.get(address).content.decode()
        assert tag not in page, address


@pytest.mark.parametrize("hostile", ["=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1"])
def test_a_formula_in_a_name_is_text_in_every_export_and_comes_back_as_it_was(
    visitor: Visitor, hostile: str
) -> None:
    recorded(Kind.UNIT, "E-1", {"name": hostile.strip()})
    text = visitor.download("/register/enheter/fil.csv").decode("utf-8-sig")
    [line] = [line for line in csv.reader(io.StringIO(text), delimiter=";") if line[0] == "E-1"]
    assert line[1] == f"'{hostile.strip()}"
    for address in ("/register/enheter/fil.xlsx", "/intag/hela.xlsx"):
        content = visitor.download(address)
        sheet = openpyxl.load_workbook(io.BytesIO(content))["Enheter"]
        kinds = {cell.data_type for cells in sheet.iter_rows() for cell in cells}
        assert "f" not in kinds, address
        visitor.upload(content, "enheter.xlsx")
        assert visitor.counts[:2] == (0, 0), address
    visitor.upload(text.encode("utf-8-sig"), "enheter.csv")
    assert visitor.counts[:2] == (0, 0)
