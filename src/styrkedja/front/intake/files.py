"""The door for files: any workbook or text file in, tables out; every failure is one Refused with words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePath

from styrkedja.front.intake import limits
from styrkedja.front.intake.delimited import decoded, text_table
from styrkedja.front.intake.objects import record_tables
from styrkedja.front.intake.packed import too_big
from styrkedja.front.intake.refusal import NO_TABLE, Refused
from styrkedja.front.intake.workbook import OLE, workbook_tables
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import w

BOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".xltx", ".xltm"})
NO_FILE = w(
    "Filen finns inte eller går inte att öppna. Kontrollera sökvägen.",
    "The file does not exist or cannot be opened. Check the path.",
)
EMPTY = w(
    "Filen är tom. Fyll i mallen och spara den, och försök igen.",
    "The file is empty. Fill in the template, save it and retry.",
)
NO_BOOK = w(
    "Filen är ingen arbetsbok, fast den slutar på {ending}. Öppna den i kalkylprogrammet, spara den som Excel-arbetsbok (.xlsx) och försök igen.",
    "The file is no workbook, though it ends in {ending}. Open it in the spreadsheet program, save it as an Excel workbook (.xlsx) and retry.",
)
OTHER_KINDS = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"{\\rtf",
)
MARKED_UP = (b"<?xml", b"<html", b"<!doctype")  # a page, or a workbook written as one long text


def tables_in(path: Path, encodings: Sequence[str] = ()) -> tuple[Table, ...]:
    """The tables of a file on disk; its name is how places in it are told. Raises Refused."""
    place = Place(path.name)
    try:
        size = path.stat().st_size
        if size > limits.LARGEST_FILE:
            raise too_big(place, size)
        content = path.read_bytes()
    except OSError:
        raise Refused(place, NO_FILE) from None
    return tables_of(content, path.name, encodings)


def tables_of(content: bytes, name: str, encodings: Sequence[str] = ()) -> tuple[Table, ...]:
    """The tables of a file's content; what it is shows from its bytes, not from its name."""
    place, ending = Place(name), PurePath(name).suffix.lower()
    if len(content) > limits.LARGEST_FILE:
        raise too_big(place, len(content))
    if not content.strip():
        raise Refused(place, EMPTY)
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", OLE)):
        found = workbook_tables(content, name)
    elif ending in BOOKS:
        raise Refused(place, NO_BOOK.fill(ending=ending))
    elif content.startswith(OTHER_KINDS) or marked_up(content):
        raise Refused(place, NO_TABLE)
    elif ending == ".json":
        found = record_tables(decoded(content, place, encodings), name)
    else:
        table = text_table(content, name, encodings)
        found = (table,) if table else ()
    if not found:
        raise Refused(place, EMPTY)
    return found


def marked_up(content: bytes) -> bool:
    """Whether a text is a web page or XML, which no rows can be told from."""
    return content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(MARKED_UP)
