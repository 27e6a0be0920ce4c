"""The translator of the group's own workbook, and of any plain list whose headers we know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from styrkedja.front.intake.headers import compared
from styrkedja.front.intake.recognise import Recognised, recognised
from styrkedja.front.intake.translator import Note, Translation, Unmapped
from styrkedja.ground.sheets.cells import line_of
from styrkedja.ground.sheets.column import Complaint, Draft, Parser, Unreadable
from styrkedja.ground.sheets.table import NoValue, RowCells, Table, letters
from styrkedja.ground.words import Words, w

EXAMPLE = w("Exempel", "Example")
"""The id cell of the template's example row begins with this word and a colon; it is never read."""

IS_EXAMPLE = re.compile(r"\s*(?:exempel|example)\s*:", re.I)
NO_ROWS_OF_OURS = frozenset({"las mig", "läs mig", "read me", "listor", "lists"})
SUMS = frozenset({"summa", "summa:", "totalt", "total", "totalt:", "sum"})
REMEMBERED = 50_000  # texts per column whose reading is remembered

HIDDEN = w(
    "Bladet är dolt i arbetsboken men lästes ändå. Ta bort det om det inte ska räknas.",
    "The sheet is hidden in the workbook but was read all the same. Remove it if it should not count.",
)
GUESSED = w(
    "Bladet lästes som {sheet}, efter sina rubriker.",
    "The sheet was read as {sheet}, by its headers.",
)
REPEATED = w(
    "Rubriken ”{header}” betyder ”{label}”, som redan står i kolumn {first}. Bara kolumn {first} lästes.",
    "The header “{header}” means “{label}”, which already stands in column {first}. Only column {first} was read.",
)
NO_ID = w(
    "Bladet har ingen kolumn för id. Raderna kallas här efter sina radnummer; ge dem egna id före import.",
    "The sheet has no column for ids. Rows are called here by their row numbers; give them ids before an import.",
)
BAD_VERSION = w(
    "Radversionen ”{text}” är inget heltal; raden jämförs utan version.",
    "The row version “{text}” is not a whole number; the row is compared without a version.",
)

Reading = Callable[[object], object | None]


@dataclass(frozen=True, slots=True)
class OwnTranslator:
    """Understands our own sheets, by their names or their headers, in either language."""

    name: str = "own"

    def translate(self, table: Table) -> Translation | None:
        """The table as drafts, or None when it is none of our sheets."""
        if compared(table.sheet) in NO_ROWS_OF_OURS:
            return None
        found = recognised(table)
        return None if found is None else translation(table, found)


def translation(table: Table, found: Recognised) -> Translation:
    """A recognised table understood row by row."""
    kind = found.sheet.kind
    notes: list[Note] = [*notes_on(table, found)]
    return Translation(
        drafts=tuple(drafts_of(table, found, notes)),
        carried=frozenset({kind, *(f"{kind}.{key}" for key in found.columns)}),
        unmapped=tuple(unmapped_in(table, found)),
        notes=tuple(notes),
        place=table.whole,
    )


def drafts_of(table: Table, found: Recognised, notes: list[Note]) -> Iterator[Draft]:
    """A draft of every row that says something, the example row and repeated headers let go."""
    names = {key: letters(table.first_column + at) for key, at in found.columns.items()}
    readings = [(key, at, remembering(found.parsers[key])) for key, at in found.columns.items()]
    id_at, name_at = found.columns.get("id"), found.columns.get("name")
    headers = table.rows[found.header_row]
    for at in range(found.header_row + 1, len(table.rows)):
        row = table.rows[at]
        values, complaints = read_row(row, readings)
        if not values and not complaints:
            continue
        if is_set_aside(row, headers, id_at, name_at):
            continue
        yield Draft(
            kind=found.sheet.kind,
            values=values,
            complaints=complaints,
            file=table.file,
            sheet=table.sheet,
            row=table.first_row + at,
            cells=RowCells(names, table.first_row + at),
            version=version_in(table, found, at, notes),
        )


def read_row(
    row: Sequence[object], readings: Sequence[tuple[str, int, Reading]]
) -> tuple[Mapping[str, object], Sequence[Complaint]]:
    """The values of a row by field, and a complaint for each cell that could not be read."""
    values: dict[str, object] = {}
    complaints: list[Complaint] = []
    width = len(row)
    for key, at, reading in readings:
        cell = row[at] if at < width else None
        if cell is None or cell == "":
            continue
        try:
            value = reading(cell)
        except Unreadable as error:
            complaints.append(Complaint(key, text_of(cell), error.words))
            continue
        if value is not None:
            values[key] = value
    return values, complaints


def remembering(parser: Parser) -> Reading:
    """The parser's reading, done once for each text: columns say the same few things many times."""
    read = parser.read
    remembered: dict[str, object] = {}

    def reading(cell: object) -> object | None:
        if type(cell) is not str or len(cell) > 80:
            return read(cell)
        if cell in remembered:
            return remembered[cell]
        value = read(cell)
        if len(remembered) < REMEMBERED:
            remembered[cell] = value
        return value

    return reading


def is_set_aside(
    row: Sequence[object], headers: Sequence[object], id_at: int | None, name_at: int | None
) -> bool:
    """Whether a row is the template's example, the headers once more, or a sum."""
    at = id_at if id_at is not None else name_at
    first = row[at] if at is not None and at < len(row) else None
    if isinstance(first, str) and IS_EXAMPLE.match(first):
        return True
    if first not in (None, "") and list(row[: len(headers)]) == list(headers[: len(row)]):
        return True
    says = {first, row[name_at] if name_at is not None and name_at < len(row) else None}
    empty_id = id_at is None or first in (None, "")
    words = {text.strip().casefold() for text in says if isinstance(text, str)}
    return bool(words & SUMS) and (empty_id or len(words) == 1)


def version_in(table: Table, found: Recognised, at: int, notes: list[Note]) -> int | None:
    """The row version an export carried, if it still is one."""
    if found.version is None:
        return None
    cell = table.cell(at, found.version)
    if cell in (None, ""):
        return None
    try:
        text = line_of(cell) or ""
        return int(text)
    except (ValueError, Unreadable):
        words = BAD_VERSION.fill(text=text_of(cell)[:40])
        notes.append(Note(table.place(at, found.version), words))
        return None


def notes_on(table: Table, found: Recognised) -> Iterator[Note]:
    """What is worth saying about how a table was understood."""
    if table.hidden:
        yield Note(table.whole, HIDDEN)
    if not found.by_name:
        yield Note(table.whole, GUESSED.fill(sheet=found.sheet.name))
    if "id" not in found.columns:
        yield Note(table.whole, NO_ID)
    for at, key in found.repeated.items():
        yield Note(table.place(found.header_row, at), repeated(table, found, at, key))


def repeated(table: Table, found: Recognised, at: int, key: str) -> Words:
    """The sentence on a second column of the same field."""
    return REPEATED.fill(
        header=text_of(table.cell(found.header_row, at)),
        label=found.sheet.column(key).label,
        first=letters(table.first_column + found.columns[key]),
    )


def unmapped_in(table: Table, found: Recognised) -> Iterator[Unmapped]:
    """The columns that no field takes: those with a header, and those with content but none."""
    taken = {*found.columns.values(), found.version}
    width = max(map(len, table.rows[found.header_row :]))
    for at in range(width):
        if at in taken:
            continue
        header = text_of(table.cell(found.header_row, at))
        if header or has_content(table, found.header_row + 1, at):
            yield Unmapped(table.place(found.header_row, at), header)


def has_content(table: Table, start: int, column: int) -> bool:
    """Whether anything stands in a column below a row."""
    return any(table.cell(at, column) not in (None, "") for at in range(start, len(table.rows)))


def text_of(cell: object) -> str:
    """What stands in a cell, as text."""
    if cell is None:
        return ""
    return cell.text if isinstance(cell, NoValue) else str(cell)
