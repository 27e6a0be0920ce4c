"""A value seen at once to fit is exactly what the column keeps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.picture.terms import Stage
from styrkedja.registers.shelf.cells import Cell
from styrkedja.registers.shelf.values import fits, fitting
from styrkedja.registers.shelves import SHELVES
from tests.each import each

VALUES = [
    *("text", "I-1", "", "\x00", "rad\nrad", "\ud800", "å", None, 1, True, Decimal("1.50")),
    *(date(2026, 6, 1), Stage.ONGOING, ("a", "a"), (), ["b"]),
]
ONE_OF_EACH = {cell.form: cell for shelf in SHELVES.values() for cell in shelf.cells}


@each("cell", ONE_OF_EACH.values(), ids=lambda cell: cell.form.value)
def test_what_seems_to_fit_is_kept_as_it_is(cell: Cell) -> None:
    for value in VALUES:
        if fits(cell, value):
            assert fitting(cell, value) is value


def test_a_plain_text_is_seen_to_fit_at_once() -> None:
    assert fits(SHELVES[next(iter(SHELVES))].cell["name"], "Kommunstyrelsen")
