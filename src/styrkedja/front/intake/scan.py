"""A look through the XML of an .xlsx sheet before it is read: how far it reaches, which cells lack a value.

The reader holds the whole rectangle of a sheet in memory and gives an empty cell for a formula that
was never computed; neither can be seen afterwards.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from styrkedja.front.intake import limits
from styrkedja.front.intake.packed import Package
from styrkedja.ground.sheets.table import NoValue, letters, number_of
from styrkedja.ground.words import w

SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
PLAIN_ROW = re.compile(rb"""<row r="([0-9]+)""")
PREFIXED = re.compile(rb":(?:row|c)[\s/>]")
PREFIX = rb"""(?:[^\s<>/:="']+:)?"""
CELL = re.compile(rb"<" + PREFIX + rb"(row|c)(?=[\s/>])([^>]*)>")
FILLED = re.compile(rb"""<c r="([A-Z]+)([0-9]+)"[^>/]*>""")
CELL_WITH_BODY = re.compile(rb"<(?:\w+:)?c\b([^>/]*)>(.*?)</(?:\w+:)?c>", re.S)
NAMED = re.compile(rb"""(?:^|\s)r\s*=\s*["']([A-Za-z]{0,3})([0-9]+)""")
TYPE = re.compile(rb"""(?:^|\s)t=["'](\w+)""")
FORMULA = re.compile(rb"<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*))")
VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*?(?:/>|>([^<]*))")
NARROW = 104  # columns up to CZ; no sheet of ours has more than 40
LAST = 1_048_576, 16_384  # row and column
MOST_HELD = 64_000_000

UNCOMPUTED = w(
    "”{formula}” är en formel utan sparat värde. Öppna filen i kalkylprogrammet, spara den och försök igen, eller skriv värdet i cellen.",
    "“{formula}” is a formula without a saved value. Open the file in the spreadsheet program, save it and retry, or write the value in the cell.",
)


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a sheet reaches: its last row and column that could be filled."""

    rows: int
    columns: int

    @property
    def cells(self) -> int:
        """The cells of the rectangle."""
        return self.rows * self.columns

    @property
    def corner(self) -> str:
        """The name of the last cell."""
        return f"{letters(max(self.columns, 1))}{max(self.rows, 1)}"


@dataclass(frozen=True, slots=True)
class Scan:
    """What a look through one sheet found; `missing` by row and column number, from 1."""

    reach: Reach
    missing: Mapping[tuple[int, int], object]


def sheet_parts(package: Package) -> Mapping[str, str]:
    """The part that holds each sheet, by the sheet's name."""
    if "xl/workbook.xml" not in package.parts:
        return {}
    relations = attributes(package, "xl/_rels/workbook.xml.rels", RELATION)
    targets = {found.get("Id"): found.get("Target", "") for found in relations}
    parts = {}
    for found in attributes(package, "xl/workbook.xml", SHEET):
        link = next((value for name, value in found.items() if name.endswith(":id")), None)
        target = targets.get(link, "").replace("\\", "/")
        part = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        if part in package.parts:
            parts[found.get("name", "")] = part
    return parts


def attributes(package: Package, part: str, tag: re.Pattern[str]) -> list[dict[str, str]]:
    """The attributes of every such tag in a small part."""
    if part not in package.parts:
        return []
    return [
        {name: html.unescape(one or two) for name, one, two in ATTRIBUTE.findall(found)}
        for found in tag.findall(package.text(part))
    ]


def scan(package: Package, part: str) -> Scan:
    """One pass over a sheet; a second, careful one where it reaches too far or is written oddly."""
    last_row, odd = 0, False
    missing: dict[tuple[int, int], object] = {}
    for block in blocks(package, part):
        row = last_plain_row(block)
        last_row, odd = max(last_row, row or 0), odd or row is None
        if b"f>" in block or b"<f" in block or b't="e"' in block:
            missing.update(missing_in(block))
    reach = Reach(last_row, NARROW)
    if odd:
        reach = filled_in_turn(package, part)
    elif reach.cells > limits.LARGEST_SHEET:
        reach = filled(package, part)
    return Scan(reach, missing)


def last_plain_row(block: bytes) -> int | None:
    """The number of the last row, if rows and cells are written as nearly all programs write them.

    That is: all named, no cell beyond column CZ, and none whose own row number has more figures
    than that of the block's last row. Otherwise None: the cells must be looked at one by one.
    """
    numbers = PLAIN_ROW.findall(block)
    if len(numbers) != block.count(b"<row") - block.count(b"<rowBreaks") or PREFIXED.search(block):
        return None
    last = max(map(int, numbers), default=0)
    return None if odd_cell(len(str(last))).search(block) else last


@cache
def odd_cell(figures: int) -> re.Pattern[bytes]:
    """What finds a cell that is not named within columns A–CZ and rows of so many figures."""
    return re.compile(rb"""<c(?! r="[ABC]?[A-Z][0-9]{1,%d}"|[a-zA-Z])""" % figures)


def blocks(package: Package, part: str, row: bytes = b"<row") -> Iterator[bytes]:
    """A sheet's XML in blocks of whole rows."""
    held = b""
    for piece in package.pieces(part):
        cut = piece.rfind(row)
        if cut < 0:
            held += piece
            if len(held) > MOST_HELD:
                raise package.bomb(len(held), len(package.content))
            continue
        yield held + piece[:cut]
        held = piece[cut:]
    yield held


def filled(package: Package, part: str) -> Reach:
    """The rectangle of the cells that hold something."""
    rows = columns = 0
    for block in blocks(package, part):
        for column, row in FILLED.findall(block):
            rows, columns = max(rows, int(row)), max(columns, number_of(column.decode()))
    return Reach(rows, columns)


def filled_in_turn(package: Package, part: str) -> Reach:
    """The same where rows or cells are written in any other way: they are looked at one by one."""
    rows = columns = row = column = 0
    for block in blocks(package, part):
        for tag, inside in CELL.findall(block):
            named = NAMED.search(inside)
            if (
                inside.count(b'"') % 2 or inside.count(b"'") % 2
            ):  # a > in quotes: nothing is certain
                return Reach(*LAST)
            if tag == b"row":
                row, column = (int(named.group(2)) if named else row + 1), 0
                continue
            column += 1
            if named and named.group(1):
                column, row = number_of(named.group(1).decode()), int(named.group(2))
            if not inside.endswith(b"/"):
                rows, columns = max(rows, row), max(columns, column)
    return Reach(rows, columns)


def missing_in(block: bytes) -> Iterator[tuple[tuple[int, int], object]]:
    """Cells of a block that the reader would give as empty though something stands there."""
    for found in CELL_WITH_BODY.finditer(block):
        inside, body = found.groups()
        named, kind = NAMED.search(inside), TYPE.search(inside)
        if not named or not named.group(1):
            continue
        at = int(named.group(2)), number_of(named.group(1).decode())
        value = VALUE.search(body)
        text = value.group(1) if value else None
        if kind and kind.group(1) == b"e":
            yield at, (text or b"#REF!").decode("utf-8", "replace")
        elif not text and not (value and kind and kind.group(1) == b"str"):
            formula = FORMULA.search(body)
            if formula:
                yield (
                    at,
                    uncomputed((formula.group(1) or b"\xe2\x80\xa6").decode("utf-8", "replace")),
                )


def uncomputed(formula: str) -> NoValue:
    """A formula that has no saved value."""
    text = "=" + html.unescape(formula)
    return NoValue(text, UNCOMPUTED.fill(formula=text[:40]))


def shown_text(package: Package, part: str, long: Mapping[int, int]) -> int:
    """Characters a sheet shows of the book's very long texts, each counted where it is shown."""
    total = 0
    for block in blocks(package, part) if long else ():
        for found in CELL_WITH_BODY.finditer(block):
            kind, value = TYPE.search(found.group(1)), VALUE.search(found.group(2))
            if kind and kind.group(1) == b"s" and value and (value.group(1) or b"").isdigit():
                total += long.get(int(value.group(1)), 0)
    return total


def long_texts(package: Package) -> Mapping[int, int]:
    """The lengths of the book's very long shared texts, by their number."""
    part = "xl/sharedStrings.xml"
    if part not in package.parts or package.parts[part].file_size < limits.LONGEST_SHARED:
        return {}
    texts = b"".join(package.pieces(part)).split(b"</si>")
    return {at: len(text) for at, text in enumerate(texts) if len(text) > limits.LONGEST_SHARED}
