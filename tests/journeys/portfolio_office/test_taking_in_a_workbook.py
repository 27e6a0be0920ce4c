"""The portfolio office changes the register in a workbook: upload, preview cell by cell, receipt."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

OWNER = "Enhetschef för biblioteksfilialerna"


def changed(book: bytes, to: Path, owner: str, start: str) -> Path:
    """The group's workbook with another owner of the first initiative, and a start of the next."""
    read = openpyxl.load_workbook(BytesIO(book))
    sheet = read["Initiativ"]
    heads = {str(cell.value): cell.column for row in sheet.iter_rows(max_row=4) for cell in row}
    first = next(cell.row for cell in sheet["A"] if str(cell.value) == "I-001")
    sheet.cell(first, heads["Ägare"]).value = owner
    sheet.cell(first + 1, heads["Planerad start"]).value = start
    read.save(to)
    return to


def test_a_workbook_is_changed_previewed_cell_by_cell_and_taken_in(
    writer: Visitor, tmp_path: Path
) -> None:
    writer.acts_as("portfolio-office").opens("/intag/").has_arrived_at("Läs in fil")
    book = writer.downloads(writer.main.get_by_role("link", name="Hela registret"))
    file = changed(book, tmp_path / "register.xlsx", OWNER, "så fort det går")

    writer.hands_over("Fil", file).presses("Förhandsgranska")
    writer.has_arrived_at("register.xlsx").reads(OWNER).reads("så fort det går")
    expect(writer.main.locator(".intake-changes ins", has_text=OWNER)).to_be_visible()

    writer.ticks("Utelämna det som inte går att ta med").presses("Läs in filen")
    writer.reads("Filen är inläst.").reads("Det här utelämnades").reads("så fort det går")
    writer.opens("/register/initiativ/rad/I-001").reads(OWNER)


def test_what_others_changed_meanwhile_is_settled_cell_by_cell(
    writer: Visitor, tmp_path: Path
) -> None:
    writer.acts_as("portfolio-office").opens("/intag/")
    old = writer.downloads(writer.main.get_by_role("link", name="Hela registret"))
    theirs = changed(old, tmp_path / "deras.xlsx", "Förvaltningschef", "2027-01-15")
    writer.hands_over("Fil", theirs).presses("Förhandsgranska").presses("Läs in filen")
    writer.reads("Inget utelämnades")

    mine = changed(old, tmp_path / "min.xlsx", OWNER, "2027-01-15")
    writer.opens("/intag/").hands_over("Fil", mine).presses("Förhandsgranska")
    writer.reads("En krock måste avgöras").reads("både du och någon annan har ändrat")
    writer.ticks("Behåll registrets: Förvaltningschef").presses("Spara valen på sidan")
    writer.reads("Alla krockar är avgjorda").reads("Filen ändrar ingenting")
    writer.opens("/register/initiativ/rad/I-001").reads("Förvaltningschef")


def test_a_file_that_is_no_workbook_is_refused_in_plain_words(
    writer: Visitor, tmp_path: Path
) -> None:
    file = tmp_path / "bild.xlsx"
    file.write_bytes(b"\x89PNG and nothing that can be read")
    writer.acts_as("portfolio-office").opens("/intag/")
    writer.hands_over("Fil", file).presses("Förhandsgranska")
    expect(writer.main.get_by_role("alert")).to_contain_text("Inget har sparats")
    writer.said.clear()  # the browser's own note that the answer was 400
