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

from styrkedja.front.intake import limits
from styrkedja.front.intake.packed import Package
from styrkedja.ground.sheets.table import NoValue, letters, number_of
from styrkedja.ground.words import w

SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
ROW = re.compile(rb"""<(?:\w+:)?row\s[^>]*?\br=["'](\d+)""")
WIDE = re.compile(rb"""\sr=["']([A-Z]{3}|[D-Z][A-Z])[0-9]""")
BARE = re.compile(rb"""<(?:\w+:)?c(?:[/>]|\s(?!r=))""")
ODD_CELL = re.compile(rb"""<c(?! r="[ABC]?[A-Z][0-9]|[a-zA-Z])""")
PLAIN_ROW = re.compile(rb"""<row r="([0-9]+)""")
CELL = re.compile(rb"<(?:\w+:)?(row|c)\b([^>]*?)(?:/>|>)")
FILLED = re.compile(rb"""<(?:\w+:)?c\sr=["']([A-Z]{1,3})([0-9]+)["'][^>/]*>""")
CELL_WITH_BODY = re.compile(rb"<(?:\w+:)?c\b([^>/]*)>(.*?)</(?:\w+:)?c>", re.S)
NAMED = re.compile(rb"""(?:^|\s)r=["']([A-Z]{0,3})([0-9]+)""")
TYPE = re.compile(rb"""(?:^|\s)t=["'](\w+)""")
FORMULA = re.compile(rb"<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*))")
VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*?(?:/>|>([^<]*))")
NARROW = 104  # columns up to CZ; no sheet of ours has more than 40
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
    """One pass over a sheet; a second, careful one only where the first saw it reach too far."""
    last_row, last_column, bare = 0, 0, False
    missing: dict[tuple[int, int], object] = {}
    for block in blocks(package, part):
        plain = is_plain(block)
        numbers = (PLAIN_ROW if plain else ROW).findall(block)
        last_row = max([last_row, *map(int, numbers)])
        for wide in () if plain else set(WIDE.findall(block)):
            last_column = max(last_column, number_of(wide.decode()))
        bare = bare or not numbers or not (plain or BARE.search(block) is None)
        if b"f>" in block or b"<f" in block or b't="e"' in block:
            missing.update(missing_in(block))
    reach = Reach(last_row, last_column or NARROW)
    if bare:
        reach = filled_in_turn(package, part)
    elif reach.cells > limits.LARGEST_SHEET:
        reach = filled(package, part)
    return Scan(reach, missing)


def is_plain(block: bytes) -> bool:
    """Whether rows and cells are written as nearly all programs do: named, none beyond column CZ.

    Then the rows' numbers say all that the slower look would find.
    """
    rows = block.count(b"<row")
    if rows == 0 or rows != block.count(b'<row r="') or b":row" in block or b":c" in block:
        return False
    return ODD_CELL.search(block) is None


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
    """The same where cells or rows stand without their names: they are counted one by one."""
    rows = columns = row = column = 0
    for block in blocks(package, part):
        for found in CELL.finditer(block):
            tag, named = found.group(1), NAMED.search(found.group(2))
            if tag == b"row":
                row, column = (int(named.group(2)) if named else row + 1), 0
                continue
            column += 1
            if named and named.group(1):
                column, row = number_of(named.group(1).decode()), int(named.group(2))
            if not found.group(0).endswith(b"/>"):
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
