"""A table seen along its records: rows as they stand, or columns where the sheet is transposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from styrkedja.ground.sheets.table import Place, Table

WIDEST_TRANSPOSED = 2000  # a transposed sheet has a field in each row, and nobody has this many


class Grid:
    """Lines of cells; `line` and `index` count from 0 along the records and across their fields."""

    __slots__ = ("lines", "table", "transposed")

    def __init__(self, table: Table, transposed: bool, most: int | None = None) -> None:
        """`most` limits how many lines are looked at, where only the headers are sought."""
        self.table = table
        self.transposed = transposed
        self.lines = _turned(table, most) if transposed else table.rows[:most]

    def cell(self, line: int, index: int) -> object:
        """The value; None beyond the end of a ragged line."""
        cells = self.lines[line]
        return cells[index] if index < len(cells) else None

    def name(self, line: int, index: int) -> str:
        """The cell as people know it."""
        return self.table.name(index, line) if self.transposed else self.table.name(line, index)

    def place(self, line: int, index: int) -> Place:
        """The full place of a cell."""
        return Place(self.table.file, self.table.sheet, self.name(line, index))

    def row(self, line: int) -> int:
        """The number people know the record by: its row, or its column where transposed."""
        first = self.table.first_column if self.transposed else self.table.first_row
        return first + line

    def filled(self, index: int, after: int) -> bool:
        """Whether any record has something in a field."""
        return any(
            index < len(cells) and cells[index] not in (None, "")
            for cells in self.lines[after + 1 :]
        )


def _turned(table: Table, most: int | None) -> Sequence[Sequence[object]]:
    if len(table.rows) > WIDEST_TRANSPOSED:
        return ()
    width = max((len(row) for row in table.rows), default=0)
    width = width if most is None else min(width, most)
    return [[table.cell(row, column) for row in range(len(table.rows))] for column in range(width)]


class Cells(Mapping[str, str]):
    """The cell names of one record by field, made when asked for."""

    __slots__ = ("grid", "indexes", "line")

    def __init__(self, grid: Grid, line: int, indexes: Mapping[str, int]) -> None:
        self.grid = grid
        self.line = line
        self.indexes = indexes

    def __getitem__(self, key: str) -> str:
        return self.grid.name(self.line, self.indexes[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self.indexes)

    def __len__(self) -> int:
        return len(self.indexes)
