"""The report of a check in a workbook: the user's own with the breaks beside each row, or a book apart."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_from_string
from openpyxl.worksheet.worksheet import Worksheet

from styrkedja.front.intake.recognise import SEARCHED
from styrkedja.front.reports.chain_report import ChainReport, ToldBreak
from styrkedja.front.reports.chain_sheets import (
    BREAKS,
    HEADERS,
    SUMMARY,
    Cell,
    Row,
    beside,
    breaks_rows,
    summary_rows,
)
from styrkedja.front.reports.kept_values import with_values
from styrkedja.front.reports.manner import Manner
from styrkedja.front.reports.own_book import NotCarried, own_book
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w

MOST_LINKS = 60_000  # a sheet with more than 65,530 links is called damaged
SOFT = PatternFill("solid", fgColor="FBE7E2")
HEAD = PatternFill("solid", fgColor="DCEBE7")
RIM = Border(left=Side(style="thin", color="A02D1C"))
LINKED = Font(color="0B5654", underline="single")
WIDE = 70
OURS = re.compile(r"[A-Z]\d{3} ")  # what stands beside a row begins with the code of a rule
APART = w(
    "Brotten står i en egen arbetsbok, eftersom {what}.",
    "The breaks stand in a book of their own, since {what}.",
)
SEVERAL = w("de kommer från flera filer", "they come from several files")
IN_PLACE = w(
    "Din egen arbetsbok, med brotten i kolumnen ”Kedjebrott” på varje blad.",
    "Your own workbook, with the breaks in the column “Chain breaks” on each sheet.",
)


@dataclass(frozen=True, slots=True)
class Book:
    """A finished workbook and the sentence that says what it is."""

    content: bytes
    words: Words


def chain_book(report: ChainReport, originals: dict[str, bytes], manner: Manner) -> Book:
    """The user's own book with the breaks in it where it can be carried over, else a book apart."""
    if len(originals) != 1:
        return apart(report, SEVERAL, manner)
    original = next(iter(originals.values()))
    try:
        book = own_book(original)
    except NotCarried as lost:
        return apart(report, lost.words, manner)
    for name in (SUMMARY.sv, SUMMARY.en, BREAKS.sv, BREAKS.en):
        if name in book.sheetnames and is_ours(book[name]):
            del book[name]
    annotate(book, report, manner)
    add_sheets(book, report, manner, linked=True)
    return Book(with_values(saved(book), original), IN_PLACE)


def apart(report: ChainReport, what: Words, manner: Manner) -> Book:
    """A new book with the summary and the breaks alone."""
    book = Workbook()
    book.remove(book.active)
    add_sheets(book, report, manner, linked=False)
    return Book(saved(book), APART.fill(what=what))


def annotate(book: Workbook, report: ChainReport, manner: Manner) -> None:
    """Beside each row that is broken, in one column after the last used: what and how to mend it."""
    rows: dict[str, dict[int, list[ToldBreak]]] = {}
    for each in report.breaks:
        if each.place and each.place.cell and each.place.sheet in book.sheetnames:
            row = coordinate_from_string(each.place.cell)[1]
            rows.setdefault(each.place.sheet, {}).setdefault(row, []).append(each)
    for name, broken in rows.items():
        sheet = book[name]
        header = header_row(sheet, min(broken))
        column = column_for(sheet, header, manner)
        put(sheet.cell(header, column), manner.say(BREAKS), Font(bold=True), HEAD)
        sheet.column_dimensions[get_column_letter(column)].width = WIDE
        for row, breaks in broken.items():
            put(sheet.cell(row, column), beside(breaks, manner), None, SOFT)


def header_row(sheet: Worksheet, first: int) -> int:
    """The row the headers stand in: the fullest one above the first row that is broken."""
    best, most = max(1, first - 1), 0
    for row in sheet.iter_rows(max_row=min(SEARCHED, max(1, first - 1))):
        texts = sum(isinstance(cell.value, str) for cell in row)
        if texts > most:
            best, most = row[0].row, texts
    return best


def column_for(sheet: Worksheet, header: int, manner: Manner) -> int:
    """Our own column from last time, emptied; else the one after the last that holds anything."""
    for cell in sheet[header]:
        if cell.value in (BREAKS.sv, BREAKS.en) and holds_breaks(sheet, header, cell.column):
            for row in range(header + 1, sheet.max_row + 1):
                sheet.cell(row, cell.column).value = None
                sheet.cell(row, cell.column).fill = PatternFill()
            return cell.column
    used = (cell.column for row in sheet.iter_rows() for cell in row if cell.value is not None)
    return max(used, default=0) + 1


def holds_breaks(sheet: Worksheet, header: int, column: int) -> bool:
    """Whether a column holds nothing but breaks of ours, and no text of the user's under the same name."""
    below = (sheet.cell(row, column).value for row in range(header + 1, sheet.max_row + 1))
    return all(OURS.match(str(value)) for value in below if value is not None)


def put(cell: BookCell | MergedCell, value: str, font: Font | None, fill: PatternFill) -> None:
    """A text in a cell of the user's book, as text whatever it begins with."""
    if isinstance(cell, MergedCell):
        return
    as_text(cell, value)
    # Not wrapped: the user's rows keep their height.
    cell.alignment, cell.fill, cell.border = Alignment(vertical="top"), fill, RIM
    if font:
        cell.font = font


def as_text(cell: BookCell, value: str) -> None:
    """A text that no spreadsheet takes for a formula."""
    cell.value = value
    if value.startswith(("=", "+", "-", "@")):
        cell.data_type = "s"
        cell.quotePrefix = True


def add_sheets(book: Workbook, report: ChainReport, manner: Manner, *, linked: bool) -> None:
    """The summary and the list of breaks, last in the book; the summary is what one meets."""
    summary = book.create_sheet(free_name(book, manner.say(SUMMARY)))
    fill(summary, summary_rows(report, manner), linked=linked)
    for letter, width in zip("ABCD", (44, 24, 24, 24), strict=True):
        summary.column_dimensions[letter].width = width
    listed = book.create_sheet(free_name(book, manner.say(BREAKS)))
    fill(listed, breaks_rows(report, manner), linked=linked)
    for number, (_, width) in enumerate(HEADERS, start=1):
        listed.column_dimensions[get_column_letter(number)].width = width
    listed.freeze_panes = "A2"
    listed.auto_filter.ref = listed.dimensions
    for sheet in (summary, listed):
        sheet.sheet_properties.tabColor = "0B5654"
    book.active = book.index(summary)
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet is summary


def fill(sheet: Worksheet, rows: Iterable[Row], *, linked: bool) -> None:
    """Rows into a sheet; with links where the places lie in the same book."""
    for number, row in enumerate(rows, start=1):
        for across, cell in enumerate(row, start=1):
            write(sheet.cell(number, across), cell, linked=linked and number < MOST_LINKS)


def write(target: BookCell, cell: Cell, *, linked: bool) -> None:
    """One cell."""
    if isinstance(cell.value, str):
        as_text(target, cell.value)
    else:
        target.value = cell.value
    if cell.strong:
        target.font, target.fill = Font(bold=True), HEAD
    elif linked and cell.place and cell.place.cell and cell.place.sheet:
        target.hyperlink = f"#{quoted(cell.place)}"
        target.font = LINKED


def quoted(place: Place) -> str:
    """A place as a link within the book has it."""
    name = place.sheet.replace("'", "''")
    return f"'{name}'!{place.cell}"


def is_ours(sheet: Worksheet) -> bool:
    """Whether a sheet is one of ours from last time and not the user's own by the same name."""
    first = sheet["A1"].value
    return first in (SUMMARY.sv, SUMMARY.en, HEADERS[0][0].sv, HEADERS[0][0].en)


def free_name(book: Workbook, name: str) -> str:
    """A sheet name that is not taken."""
    tried, number = name, 2
    while tried.casefold() in {each.casefold() for each in book.sheetnames}:
        tried, number = f"{name} {number}", number + 1
    return tried


def saved(book: Workbook) -> bytes:
    """The book as a file's content."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
