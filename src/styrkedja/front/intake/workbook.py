"""Workbooks (.xlsx, .xlsm, .xls, .ods) as tables, read with calamine after they have been measured."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from styrkedja.front.intake import limits
from styrkedja.front.intake.packed import DAMAGED, Package
from styrkedja.front.intake.per_cent import PerCent, Shown
from styrkedja.front.intake.refusal import NO_TABLE, Refused
from styrkedja.front.intake.scan import Reach, long_texts, scan, sheet_parts, shown_text
from styrkedja.front.intake.scan_ods import is_locked, widest
from styrkedja.front.intake.tried_apart import ends_well
from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import w

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
OLD_LOCKED = re.compile(
    rb"\x09\x08(?:\x10\0\0\x06\x05\0.{12}|\x08\0\0\x05\x05\0.{4})(?:\x86\0\0\0)?\x2f\0", re.S
)  # how the content of an .xls begins: what it is, perhaps "write-protected", then "encrypted from here"
LOCKED = w(
    "Filen är skyddad med lösenord. Ta bort lösenordet i kalkylprogrammet, spara en kopia och försök igen.",
    "The file is protected with a password. Remove the password in the spreadsheet program, save a copy and retry.",
)
STRUCTURE_LOCKED = w(
    "Filen är skyddad med lösenord. Ta bort lösenordet i kalkylprogrammet, också skyddet av bokens struktur om det finns, spara en kopia och försök igen.",
    "The file is protected with a password. Remove the password in the spreadsheet program, and the protection of the book's structure if there is one, save a copy and retry.",
)  # an .xls whose structure is protected is encrypted too, though it opens without a question
BINARY = w(
    "Binära arbetsböcker (.xlsb) läses inte. Spara den som .xlsx och försök igen.",
    "Binary workbooks (.xlsb) are not read. Save it as .xlsx and retry.",
)
TOO_WIDE = w(
    "Bladet sträcker sig till cell {corner} och ryms inte i minnet. Ta bort det som står långt utanför tabellen och spara på nytt.",
    "The sheet reaches as far as cell {corner} and does not fit in memory. Remove what stands far outside the table and save again.",
)
TOO_LONG = w(
    "Bladet visar så långa texter i så många celler att det inte ryms i minnet. Korta texterna och spara på nytt.",
    "The sheet shows such long texts in so many cells that it does not fit in memory. Shorten them and save again.",
)
TOO_MANY = w(
    "Arbetsboken har {number} blad; högst {most} läses. Spara bladen du behöver i en ny arbetsbok.",
    "The workbook has {number} sheets; at most {most} are read. Save those you need in a new workbook.",
)

Missing = Mapping[tuple[int, int], object]
Rows = list[list[object]]


@collector_at_rest()
def workbook_tables(content: bytes, file: str) -> tuple[Table, ...]:
    """Every sheet of a workbook that holds something. Raises Refused."""
    if content.startswith(OLE):
        refuse_locked(content, Place(file))
    package = measured(content, file) if content.startswith(b"PK") else None
    if (package is None or "content.xml" in package.parts) and not ends_well(content):
        raise Refused(Place(file), DAMAGED)
    with translated(Place(file)):
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    count = len(book.sheet_names)
    if count > limits.MOST_SHEETS:
        raise Refused(Place(file), TOO_MANY.fill(number=count, most=limits.MOST_SHEETS))
    parts = sheet_parts(package) if package else {}
    long = long_texts(package) if package else {}
    per_cent = PerCent(package)
    found = []
    for meta in book.sheets_metadata:
        if meta.typ is not SheetTypeEnum.WorkSheet:
            continue
        place = Place(file, meta.name)
        missing = looked_through(package, parts.get(meta.name), long, place)
        shown = per_cent.of(meta.name, parts.get(meta.name))
        with translated(place):
            table = table_of(book, meta.name, missing, shown)
        if table is not None:
            hidden = meta.visible is not SheetVisibleEnum.Visible
            found.append(Table(file, meta.name, *table, hidden=hidden))
    return tuple(found)


def refuse_locked(content: bytes, place: Place) -> None:
    """Refuse an encrypted workbook: the reader takes an .xls given as bytes for no workbook at all."""
    if ENCRYPTED in content:
        raise Refused(place, LOCKED)
    if OLD_LOCKED.search(content):
        raise Refused(place, STRUCTURE_LOCKED)


def measured(content: bytes, file: str) -> Package:
    """The package of a packed workbook, after what would fill the memory has been refused."""
    package = Package(content, file)
    if not is_book(package):
        raise Refused(Place(file), NO_TABLE)
    if "xl/workbook.bin" in package.parts:
        raise Refused(Place(file), BINARY)
    package.measure()
    if "content.xml" in package.parts:
        if is_locked(package):
            raise Refused(Place(file), LOCKED)
        refuse_wide(widest(package), Place(file))
    return package


def is_book(package: Package) -> bool:
    """Whether a package is a workbook, and not a letter, a slide show or a folder of files."""
    if "content.xml" in package.parts:
        return "mimetype" not in package.parts or "spreadsheet" in package.text("mimetype")
    return any(name.lower().startswith(("xl/", "/xl/", "xl\\")) for name in package.parts)


def looked_through(
    package: Package | None, part: str | None, long: Mapping[int, int], place: Place
) -> Missing:
    """The cells the reader would give as empty; refuses a sheet that reaches too far."""
    if package is None or "content.xml" in package.parts:
        return {}
    if part is None:  # what cannot be looked through is not read either
        raise Refused(place, DAMAGED)
    seen = scan(package, part)
    refuse_wide(seen.reach, place)
    if shown_text(package, part, long) > limits.MOST_TEXT:
        raise Refused(place, TOO_LONG)
    return seen.missing


def refuse_wide(reach: Reach, place: Place) -> None:
    """Refuse a sheet whose rectangle does not fit in memory."""
    if reach.cells > limits.LARGEST_SHEET:
        raise Refused(place, TOO_WIDE.fill(corner=reach.corner))


@contextmanager
def translated(place: Place) -> Iterator[None]:
    """Whatever the reader says of a broken file becomes one refusal, also when it panics."""
    try:
        yield
    except PasswordError:
        raise Refused(place, LOCKED) from None
    except (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    except BaseException as error:  # the reader's panics are no Exceptions
        raise Refused(place, DAMAGED) from error


def table_of(
    book: CalamineWorkbook, name: str, missing: Missing, shown: Shown
) -> tuple[Rows, int, int] | None:
    """The rows of one sheet with the numbers of their first row and column; None when empty."""
    sheet = book.get_sheet_by_name(name)
    if sheet.start is None:
        return _only_missing(missing) if missing else None
    first_row, first_column = sheet.start[0] + 1, sheet.start[1] + 1
    rows = sheet.to_python(skip_empty_area=True)
    for (row, column), text in shown.items():
        at, across = row - first_row, column - first_column
        if 0 <= at < len(rows) and 0 <= across < len(rows[at]):
            rows[at][across] = text
    fill_merged(rows, sheet, first_row, first_column)
    for (row, column), value in missing.items():
        at, across = row - first_row, column - first_column
        if 0 <= at < len(rows) and 0 <= across < len(rows[at]) and rows[at][across] == "":
            rows[at][across] = value
        elif at >= len(rows) or across >= len(rows[0]):
            put(rows, at, across, value)
    while rows and not any(cell != "" for cell in rows[-1]):
        rows.pop()
    return rows, first_row, first_column


def put(rows: Rows, at: int, across: int, value: object) -> None:
    """A value beyond the last filled row or column; what lies before the first is let go."""
    if at < 0 or across < 0:
        return
    while len(rows) <= at:
        rows.append([])
    rows[at].extend([""] * (across + 1 - len(rows[at])))
    rows[at][across] = value


def _only_missing(missing: Missing) -> tuple[Rows, int, int]:
    rows: Rows = []
    for (row, column), value in missing.items():
        put(rows, row - 1, column - 1, value)
    return rows, 1, 1


def fill_merged(rows: Rows, sheet: CalamineSheet, first_row: int, first_column: int) -> None:
    """Cells merged downwards say the same in each row: a header over two, a name beside three."""
    for (top, left), (bottom, _) in merged(sheet):
        across, start = left - first_column + 1, top - first_row + 1
        if across < 0 or start < 0 or start >= len(rows) or across >= len(rows[start]):
            continue
        value = rows[start][across]
        for at in range(start + 1, min(bottom - first_row + 2, len(rows))):
            rows[at][across] = value


def merged(sheet: CalamineSheet) -> Sequence[tuple[tuple[int, int], tuple[int, int]]]:
    """The merged cells of a sheet, where its format tells."""
    return [area for area in sheet.merged_cell_ranges or () if area[1][0] > area[0][0]]
