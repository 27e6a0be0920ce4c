"""Read a column at a time, a table says what each cell says read by itself."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

import pytest

from styrkedja.front.intake import column_wise
from styrkedja.front.intake.column_wise import read_rows, text_of
from styrkedja.ground.sheets.column import Complaint, Parser, Unreadable
from styrkedja.ground.sheets.parse import Choice, Day, Integer, Money, Number, Refs, Text, YesNo
from styrkedja.ground.sheets.table import NoValue
from styrkedja.ground.words import w
from styrkedja.picture.terms import Stage

PARSERS: dict[str, Parser] = {
    "id": Text(),
    "name": Text(longest=10),
    "start": Day(),
    "share": Number(),
    "sum": Money(),
    "count": Integer(),
    "yes": YesNo(),
    "stage": Choice(Stage),
    "goals": Refs("goal"),
}
CELLS = [
    *(None, "", "-", " I-1 ", "I-1", "ja", "nej", "Pågår", "12", "12,5", "1 250 kr", "2026-06-01"),
    *(1, 1.0, True, 0, 0.0, -0.0, False, 12.5, Decimal("12.50"), 10**17, 1e17, float("inf")),
    *(date(2026, 6, 1), datetime(2026, 6, 1), datetime(2026, 6, 1, 9, 30), date(1, 1, 1)),
    *("alldeles för långt namn", "#REF!", "M-1; M-2", "30 februari 2026", "\x00", "x" * 100),
    NoValue("=A1", w("”=A1” har inget värde.", "“=A1” has no value.")),
]


def one_by_one(row: Sequence[object]) -> tuple[dict[str, object], list[Complaint]]:
    """The plain way: every cell read by itself."""
    values, complaints = {}, []
    for at, (key, parser) in enumerate(PARSERS.items()):
        cell = row[at] if at < len(row) else None
        if cell is None or cell == "":
            continue
        try:
            value = parser.read(cell)
        except Unreadable as error:
            complaints.append(Complaint(key, text_of(cell), error.words))
            continue
        if value is not None:
            values[key] = value
    return values, complaints


def drawn(cells: Sequence[object], seed: int) -> list[list[object]]:
    rng = random.Random(seed)
    return [rng.choices(cells, k=rng.randint(0, len(PARSERS) + 1)) for _ in range(300)]


@pytest.mark.parametrize("remembered", [5, 20_000])
@pytest.mark.parametrize("kinds", [(str, type(None)), (str, float, date, type(None)), (object,)])
def test_columns_say_what_their_cells_say(
    kinds: tuple[type, ...], remembered: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(column_wise, "REMEMBERED", remembered)
    monkeypatch.setattr(column_wise, "AT_ONCE", 7)
    rows = drawn([cell for cell in CELLS if type(cell) in kinds or object in kinds], seed=7)
    columns = {key: at for at, key in enumerate(PARSERS)}
    found = [(values, [*faults]) for values, faults in read_rows(rows, columns, PARSERS)]
    expected = [one_by_one(row) for row in rows]
    # as text too: 1 and 1.0 are equal, and one of them would be wrong in a text
    assert [repr(one) for one in found] == [repr(one) for one in expected]
    assert any(complaints for _, complaints in found)


def test_a_cell_that_comes_back_is_read_once() -> None:
    class Counting(Text):
        read_cells: list[object] = []

        def read(self, cell: object) -> str | None:
            self.read_cells.append(cell)
            return super().read(cell)

    rows = [["förvaltning"]] * 5 + [["nämnd"]] * 5 + [[""]]
    found = list(read_rows(rows, {"name": 0}, {"name": Counting()}))
    assert [values.get("name") for values, _ in found] == [
        *["förvaltning"] * 5,
        *["nämnd"] * 5,
        None,
    ]
    assert Counting.read_cells == ["förvaltning", "nämnd"]
