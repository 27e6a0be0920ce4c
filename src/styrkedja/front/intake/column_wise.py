"""The rows of a table read one column at a time: what a column says many times is read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest

from styrkedja.ground.sheets.column import Complaint, Parser, Unreadable
from styrkedja.ground.sheets.table import NoValue

AT_ONCE = 2_000  # rows whose columns are held beside them
REMEMBERED = 20_000  # cells per column whose reading is remembered
ALIKE = frozenset({type(None), str, float, date})
"""Types of cells that read the same where they are equal; 1, 1.0 and true are equal and do not."""
EMPTY: Mapping[object, None] = {None: None, "": None}

Row = tuple[dict[str, object], Sequence[Complaint]]


def read_rows(
    rows: Sequence[Sequence[object]], columns: Mapping[str, int], parsers: Mapping[str, Parser]
) -> Iterator[Row]:
    """Of each row its values by field, and a complaint for each cell that could not be read."""
    readers = [(ColumnReader(key, parsers[key]), at) for key, at in columns.items()]
    for start in range(0, len(rows), AT_ONCE):
        block = rows[start : start + AT_ONCE]
        across = list(zip_longest(*block))
        faults: dict[int, list[Complaint]] = {}
        found = [
            reader.read(across[at], faults) if at < len(across) else [None] * len(block)
            for reader, at in readers
        ]
        for at, values in enumerate(zip(*found, strict=True)):
            said = {
                key: value for key, value in zip(columns, values, strict=True) if value is not None
            }
            yield said, faults.get(at, ())


class ColumnReader(dict[object, object]):
    """What each cell of one column says, by the cell: its value, or the complaint about it."""

    def __init__(self, key: str, parser: Parser) -> None:
        super().__init__(EMPTY)
        self.key = key
        self.parser = parser
        self.refused = False

    def read(self, cells: Sequence[object], faults: dict[int, list[Complaint]]) -> list[object]:
        """The values of some cells; complaints are added to those of their row."""
        if len(self) > REMEMBERED:
            self.clear()
            self.update(EMPTY)
        if ALIKE.issuperset(map(type, cells)):
            found = list(map(self.__getitem__, cells))
        else:
            found = [self[cell] if type(cell) in ALIKE else self.outcome(cell) for cell in cells]
        if self.refused:
            for at, outcome in enumerate(found):
                if type(outcome) is Complaint:
                    faults.setdefault(at, []).append(outcome)
                    found[at] = None
        return found

    def __missing__(self, cell: object) -> object:
        outcome = self.outcome(cell)
        if (
            type(cell) is str or type(outcome) is not Complaint
        ):  # 0.0 and −0.0 are told as they stand
            self[cell] = outcome
        return outcome

    def outcome(self, cell: object) -> object:
        """What a cell says, read by itself."""
        try:
            return self.parser.read(cell)
        except Unreadable as error:
            self.refused = True
            return Complaint(self.key, text_of(cell), error.words)


def text_of(cell: object) -> str:
    """What stands in a cell, as text."""
    if cell is None:
        return ""
    return cell.text if isinstance(cell, NoValue) else str(cell)
