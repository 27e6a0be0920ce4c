"""Cells that show per cent: a workbook keeps 0.25 where a person wrote and sees 25 %."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation

from styrkedja.front.intake.packed import Package
from styrkedja.front.intake.scan import CELL_WITH_BODY, NAMED, TYPE, VALUE, blocks
from styrkedja.front.intake.scan_ods import CELL, ROW, TIMES, times
from styrkedja.ground.sheets.table import number_of

STYLES = "xl/styles.xml"
BUILT_IN = frozenset({b"9", b"10"})  # 0 % and 0.00 %
FORMAT = re.compile(rb"<(?:\w+:)?numFmt\b([^>]*)>")
CODE = re.compile(rb"""formatCode\s*=\s*(?:"([^"]*)"|'([^']*)')""")
NUMBER = re.compile(rb"""numFmtId\s*=\s*["']([0-9]+)""")
LITERAL = re.compile(rb"""&quot;.*?&quot;|"[^"]*"|\\.|\[[^\]]*\]""", re.S)
CELL_STYLES = re.compile(rb"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.S)
STYLE = re.compile(rb"<(?:\w+:)?xf\b([^>]*)>")
STYLED = re.compile(rb"""(?:^|\s)s=["']([0-9]+)["']""")
PERCENTAGE = b'value-type="percentage"'
OPEN_VALUE = re.compile(rb'office:value="([^"]*)"')
OPEN_NAME = re.compile(rb'table:name="([^"]*)"')
SHEET_OR_ROW = re.compile(rb"<table:table\s([^>]*)>|" + ROW.pattern, re.S)
Shown = Mapping[tuple[int, int], str]  # by row and column number, from 1


class PerCent:
    """Which cells of a workbook show per cent; of an old .xls nothing is known."""

    def __init__(self, package: Package | None) -> None:
        self.package = package
        is_ods = package is not None and "content.xml" in package.parts
        self.by_sheet = shown_per_cent_in_ods(package) if is_ods else {}
        self.styles = per_cent_styles(package) if package and not is_ods else frozenset()

    def of(self, sheet: str, part: str | None) -> Shown:
        """The cells of one sheet that show per cent, each with what it shows."""
        if self.package is None or part is None or not self.styles:
            return self.by_sheet.get(sheet, {})
        return shown_per_cent(self.package, part, self.styles)


def per_cent_styles(package: Package) -> frozenset[bytes]:
    """The numbers of an .xlsx book's cell styles that show per cent."""
    styles = b"".join(package.pieces(STYLES)) if STYLES in package.parts else b""
    formats = BUILT_IN | frozenset(made_formats(styles))
    cells = CELL_STYLES.search(styles)
    return frozenset(
        b"%d" % at
        for at, style in enumerate(STYLE.findall(cells[0] if cells else b""))
        if (number := NUMBER.search(style)) and number[1] in formats
    )


def made_formats(styles: bytes) -> Iterator[bytes]:
    """The numbers of the formats a book has made itself that show per cent."""
    for inside in FORMAT.findall(styles):
        number, code = NUMBER.search(inside), CODE.search(inside)
        if number and code and b"%" in LITERAL.sub(b"", code[1] or code[2] or b""):
            yield number[1]


def shown_per_cent(package: Package, part: str, styles: frozenset[bytes]) -> Shown:
    """What the cells of an .xlsx sheet show that show per cent."""
    found: dict[tuple[int, int], str] = {}
    for block in blocks(package, part) if styles else ():
        for inside, body in CELL_WITH_BODY.findall(block):
            styled, kind = STYLED.search(inside), TYPE.search(inside)
            if not styled or styled[1] not in styles or (kind and kind[1] != b"n"):
                continue
            named, value = NAMED.search(inside), VALUE.search(body)
            if named and named[1] and value and value[1]:
                at = int(named[2]), number_of(named[1].decode().upper())
                found[at] = as_shown(value[1].decode("utf-8", "replace"))
    return found


def shown_per_cent_in_ods(package: Package) -> Mapping[str, Shown]:
    """What the cells of an .ods book show that show per cent, by sheet."""
    found: dict[str, dict[tuple[int, int], str]] = defaultdict(dict)
    sheet, row = "", 0
    for block in blocks(package, "content.xml", b"<table:table-row"):
        for opened, attributes, body in SHEET_OR_ROW.findall(block):
            if opened:
                name = OPEN_NAME.search(opened)
                sheet, row = html.unescape(name[1].decode()) if name else "", 0
                continue
            height = times(attributes)
            if PERCENTAGE in body:
                for column, text in shares_of(body):
                    found[sheet].update({(row + up, column): text for up in range(1, height + 1)})
            row += height
    return found


def shares_of(row: bytes) -> Iterator[tuple[int, str]]:
    """The columns of an .ods row that show per cent, each with what it shows."""
    column = 0
    for attributes, _ in CELL.findall(row):
        repeated = TIMES.search(attributes)
        width = int(repeated[1]) if repeated else 1
        value = OPEN_VALUE.search(attributes)
        if PERCENTAGE in attributes and value:
            text = as_shown(value[1].decode())
            yield from ((column + across, text) for across in range(1, width + 1))
        column += width


def as_shown(value: str) -> str:
    """What a cell shows of the number it keeps: 25 % of 0.25.

    Never exactly three decimals, for 12,345 could be taken for twelve thousand.
    """
    try:
        number = (Decimal(f"{float(value):.15g}") * 100).normalize()
        text = f"{number:f}".replace(".", ",")
    except (ValueError, InvalidOperation):
        return value
    return f"{text}0 %" if len(text.partition(",")[2]) == 3 else f"{text} %"
