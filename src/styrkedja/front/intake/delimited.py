"""Text files (.csv, .tsv, .txt) as tables: whatever encoding, separator and raggedness they have."""

from __future__ import annotations

import csv
import io
import statistics
from collections.abc import Sequence

from styrkedja.front.intake.letters_of_old import letters_of_old
from styrkedja.front.intake.refusal import Refused
from styrkedja.ground.sheets.guard import bared
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import w

SEPARATORS = ";,\t|"
SAMPLED = 50  # rows looked at to find the separator
csv.field_size_limit(
    64 * 1024 * 1024
)  # a cell of 10 MB is read, then refused by its column in words

UNREADABLE = w(
    "Filen är ingen text som går att läsa. Spara den som CSV (UTF-8) eller som Excel-arbetsbok.",
    "The file is no readable text. Save it as CSV (UTF-8) or as an Excel workbook.",
)
OPEN_QUOTE = w(
    'Ett citattecken (") som öppnas efter rad {row} stängs aldrig, så resten av filen går inte att dela i rader. Stäng det eller ta bort det.',
    'A quotation mark (") opened after row {row} is never closed, so the rest of the file cannot be divided into rows. Close or remove it.',
)
BROKEN_ROW = w(
    "Raden efter rad {row} går inte att dela i celler. Rätta citattecknen där.",
    "The row after row {row} cannot be divided into cells. Mend its quotation marks.",
)


def text_table(content: bytes, file: str, encodings: Sequence[str] = ()) -> Table | None:
    """A text file as a table; None when it is empty. `encodings` are tried before our own guesses."""
    text = decoded(content, Place(file), encodings)
    text, separator = declared(text)
    rows = rows_of(text, separator or separator_of(text), Place(file))
    first = 2 if separator else 1
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return Table(file, "", rows, first_row=first, delimited=True) if rows else None


def decoded(content: bytes, place: Place, encodings: Sequence[str]) -> str:
    """The text of a file: its byte order mark decides, then UTF-8, then what the profile says."""
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if content.startswith(mark):
            return tried(content, place, encoding)
    if b"\0" in content[:4096]:
        return tried(content, place, *wide_encoding(content))
    try:
        return tried(content, place, "utf-8", *encodings)
    except Refused:
        if b"\0" in content:
            raise
        return letters_of_old(content)


def wide_encoding(content: bytes) -> tuple[str, ...]:
    """UTF-16 without a mark shows by every second byte being empty; anything else is no text."""
    start = content[:4096]
    for encoding, empty in (("utf-16-le", start[1::2]), ("utf-16-be", start[0::2])):
        if empty.count(0) > 0.6 * len(empty):
            return (encoding,)
    return ()


def tried(content: bytes, place: Place, *encodings: str) -> str:
    """The content in the first encoding that fits."""
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except (UnicodeError, LookupError):
            continue
        if "\0" not in text:
            return text
    raise Refused(place, UNREADABLE)


def declared(text: str) -> tuple[str, str]:
    """A first line `sep=;` names the separator; it is no row."""
    line, _, rest = text.partition("\n")
    line = line.strip()
    if len(line) == 5 and line.lower().startswith("sep="):
        return rest, line[4]
    return text, ""


def separator_of(text: str) -> str:
    """The separator that divides most rows into most cells, equally many in each."""
    sample = text[:200_000]

    def fitness(separator: str) -> tuple[float, int]:
        widths = widths_of(sample, separator)
        if not widths or max(widths) == 1:
            return (0.0, 0)
        usual = statistics.mode(widths)
        share = widths.count(usual) / len(widths) if usual > 1 else 0.0
        return (share * usual, usual)

    return max(SEPARATORS, key=fitness)


def widths_of(sample: str, separator: str) -> list[int]:
    """How many cells each of the first rows would have."""
    widths: list[int] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            widths.extend([len(row)] if row else [])
            if len(widths) == SAMPLED:
                break
    except csv.Error:
        pass  # what went well so far is sample enough
    return widths


def rows_of(text: str, separator: str, place: Place) -> list[list[str]]:
    """The rows of a text, guarded formulas bared."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            rows.append(row)
    except csv.Error as error:
        if "unexpected end of data" in str(error):
            where = Place(place.file, cell=f"A{len(rows) + 1}")
            raise Refused(where, OPEN_QUOTE.fill(row=len(rows))) from None
        rows = loosely(text, separator, place)
    return [[bared(cell) if cell[:1] == "'" else cell for cell in row] for row in rows]


def loosely(text: str, separator: str, place: Place) -> list[list[str]]:
    """The rows of a text whose quotation marks are not quite right, read as spreadsheets do."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            rows.append(row)
    except csv.Error:
        where = Place(place.file, cell=f"A{len(rows) + 1}")
        raise Refused(where, BROKEN_ROW.fill(row=len(rows))) from None
    return rows
