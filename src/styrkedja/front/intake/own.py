"""The translator of the group's own workbook, and of any plain list whose headers we know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from styrkedja.front.intake.column_wise import read_rows, text_of
from styrkedja.front.intake.headers import compared
from styrkedja.front.intake.recognise import Recognised, recognised
from styrkedja.front.intake.translator import Note, Translation, Unmapped
from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.ground.sheets.cells import line_of
from styrkedja.ground.sheets.column import Draft, Unreadable
from styrkedja.ground.sheets.table import RowCells, Table, letters
from styrkedja.ground.words import Words, w

EXAMPLE = w("Exempel", "Example")
"""The id cell of the template's example row begins with this word and a colon; it is never read."""

IS_EXAMPLE = re.compile(r"\s*(?:exempel|example)\s*:", re.I)
NO_ROWS_OF_OURS = frozenset({"las mig", "läs mig", "read me", "listor", "lists"})
IS_SUM = re.compile(r"\s*(?:sum|total)", re.I)
SUMS = frozenset({"summa", "summa:", "totalt", "total", "totalt:", "sum"})

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


@collector_at_rest()
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
    id_at, name_at = found.columns.get("id"), found.columns.get("name")
    headers = table.rows[found.header_row]
    start = found.header_row + 1
    rows = read_rows(table.rows[start:], found.columns, found.parsers)
    for at, (values, complaints) in enumerate(rows, start):
        if not values and not complaints:
            continue
        if is_set_aside(table.rows[at], headers, id_at, name_at):
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


def is_set_aside(
    row: Sequence[object], headers: Sequence[object], id_at: int | None, name_at: int | None
) -> bool:
    """Whether a row is the template's example, the headers once more, or a sum."""
    at = id_at if id_at is not None else name_at
    first = row[at] if at is not None and at < len(row) else None
    if isinstance(first, str) and IS_EXAMPLE.match(first):
        return True
    if first and first == headers[at] and list(row[: len(headers)]) == list(headers[: len(row)]):
        return True
    name = row[name_at] if name_at is not None and name_at < len(row) else None
    if not (is_like_a_sum(first) or is_like_a_sum(name)):
        return False
    says = {first, name}
    empty_id = id_at is None or first in (None, "")
    words = {text.strip().casefold() for text in says if isinstance(text, str)}
    return bool(words & SUMS) and (empty_id or len(words) == 1)


def is_like_a_sum(cell: object) -> bool:
    """Whether a cell begins as a sum does: most do not, and are told apart at once."""
    return isinstance(cell, str) and IS_SUM.match(cell) is not None


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
