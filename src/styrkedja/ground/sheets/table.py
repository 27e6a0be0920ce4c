"""One sheet of a file as plain rows, where every cell keeps the name people know it by ("B7")."""

from __future__ import annotations

from collections.abc import Iterator, KeysView, Mapping, Sequence
from dataclasses import dataclass

from styrkedja.ground.words import Words


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: file, sheet and cell ("B7"); what is not known is empty."""

    file: str
    sheet: str = ""
    cell: str = ""

    def __str__(self) -> str:
        """As a linter writes it: `mall.xlsx Initiativ!B7`."""
        where = "!".join(part for part in (self.sheet, self.cell) if part)
        return f"{self.file} {where}".strip()


@dataclass(frozen=True, slots=True)
class NoValue:
    """A cell that holds something but no value we can have: a formula never computed, an error.

    `text` is what stands in the cell ("=B2*2"), `words` say why it cannot be read.
    """

    text: str
    words: Words


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. `rows` start at row number `first_row` and column number `first_column` (from 1).

    Rows may be of different length; None and "" both mean an empty cell. Which row holds the headers
    is for the translator to find.
    """

    file: str
    sheet: str
    rows: Sequence[Sequence[object]]
    first_row: int = 1
    first_column: int = 1
    hidden: bool = False
    delimited: bool = False  # a text file: every value is text, guarded formulas are unguarded

    def cell(self, row: int, column: int) -> object:
        """The value at an index in `rows` (from 0); None beyond the end of a ragged row."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None

    def name(self, row: int, column: int) -> str:
        """The name people know the cell by, from its index in `rows`: `name(6, 1)` is "B7"."""
        return f"{letters(self.first_column + column)}{self.first_row + row}"

    def place(self, row: int, column: int) -> Place:
        """The full place of a cell, from its index in `rows`."""
        return Place(self.file, self.sheet, self.name(row, column))

    @property
    def whole(self) -> Place:
        """The place that means the whole sheet."""
        return Place(self.file, self.sheet)


class RowCells(Mapping[str, str]):
    """The cell names of one row by field: `{"owner": "F12"}`, made when asked for, not before."""

    __slots__ = ("columns", "row")

    def __init__(self, columns: Mapping[str, str], row: int) -> None:
        self.columns = columns  # field -> column letters; shared by all rows of a sheet
        self.row = row

    def __getitem__(self, key: str) -> str:
        return f"{self.columns[key]}{self.row}"

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns)

    def __len__(self) -> int:
        return len(self.columns)

    def __contains__(self, key: object) -> bool:
        return key in self.columns

    def keys(self) -> KeysView[str]:
        """The fields; asked for by every row, so not by the way around that a Mapping takes."""
        return self.columns.keys()


def letters(number: int) -> str:
    """The letters of a column by its number from 1: 1 is "A", 28 is "AB"."""
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def number_of(name: str) -> int:
    """The number of a column by its letters: "AB" is 28."""
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - 64
    return number
