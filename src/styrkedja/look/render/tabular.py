"""Any table of a page as a file: semicolon-separated text or a workbook, with the same headers and rows."""

from __future__ import annotations

import csv
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO, StringIO

import xlsxwriter

from styrkedja.ground.sheets.guard import guarded
from styrkedja.look.drawing.table import Cell, Head, Table
from styrkedja.look.shown import shown

NUMBERS = (int, float, Decimal)
WIDEST, LONGEST_NAME = 60, 31
NOT_IN_A_NAME = "[]:*?/\\"


def as_text(table: Table, language: str) -> bytes:
    """The table as text that spreadsheets open: a byte order mark, semicolons, formulas guarded."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(head_of(head, language)) for head in table.headers])
    for row in table.rows:
        writer.writerow([guarded(plain(value_of(cell), language)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def as_workbook(table: Table, language: str) -> bytes:
    """The table as a workbook of one sheet: numbers as numbers, days as days, nothing a formula."""
    target = BytesIO()
    options = {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    with xlsxwriter.Workbook(target, options) as book:
        page = book.add_worksheet(sheet_name(shown(table.caption, language)))
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        heads = [head_of(head, language) for head in table.headers]
        widths = [len(head) for head in heads]
        for at, head in enumerate(heads):
            page.write_string(0, at, head, bold)
        for number, row in enumerate(table.rows, start=1):
            for at, cell in enumerate(row):
                value = value_of(cell)
                if isinstance(value, NUMBERS) and not isinstance(value, bool):
                    page.write_number(number, at, float(value))
                elif isinstance(value, date) and not isinstance(value, datetime):
                    at_midnight = datetime.combine(value, time.min)
                    page.write_datetime(number, at, at_midnight, day)
                else:
                    page.write_string(number, at, plain(value, language))
                widths[at] = max(widths[at], len(plain(value, language)))
        for at, width in enumerate(widths):
            page.set_column(at, at, min(width + 2, WIDEST))
        page.freeze_panes(1, 1)
        if table.rows:
            page.autofilter(0, 0, len(table.rows), len(heads) - 1)
    return target.getvalue()


def sheet_name(text: str) -> str:
    """A name a workbook accepts."""
    return "".join(" " if sign in NOT_IN_A_NAME else sign for sign in text)[:LONGEST_NAME] or "1"


def head_of(head: object, language: str) -> str:
    """A header's words."""
    return shown(head.words if isinstance(head, Head) else head, language)


def value_of(cell: object) -> object:
    """What a cell holds, without its link."""
    return cell.value if isinstance(cell, Cell) else cell


def plain(value: object, language: str) -> str:
    """A value as text; numbers without the spaces between thousands, which a spreadsheet cannot read."""
    if isinstance(value, NUMBERS) and not isinstance(value, bool):
        return str(value).replace(".", ",") if language == "sv" else str(value)
    return shown(value, language)
