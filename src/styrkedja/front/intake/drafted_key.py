"""What a proposed profile takes for the key of a foreign file, for its money, and for a field at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from styrkedja.front.intake.grid import Grid
from styrkedja.ground.sheets.cells import written
from styrkedja.ground.sheets.column import Parser, Unreadable
from styrkedja.ground.sheets.days import Order
from styrkedja.ground.sheets.parse import Day

KEY_WORDS = re.compile(r"(?:^|[\W_])(?:id|nr|no|number|nummer|code|kod|key|nyckel)$", re.I)
LONGEST_KEY = 60
MONEY = (("£", "GBP"), ("€", "EUR"), ("$", "USD"))


def key_column(grid: Grid, line: int, headers: Sequence[tuple[int, str]]) -> tuple[str, bool]:
    """The header of the column that tells rows apart best, and whether it never says the same twice.

    A column called a number or a code goes first, then the one most rows fill in and that repeats
    itself least.
    """
    rows = max(len(grid.lines) - line - 1, 1)
    best: tuple[tuple[bool, bool, float, float], str] = ((False, False, 0.0, 0.0), headers[0][1])
    for index, header in headers:
        said = texts(grid, line, index)
        short = all(len(text) <= LONGEST_KEY for text in said)
        alone = short and len(set(said)) == rows
        filled, told_apart = len(said) / rows, len(set(said)) / rows
        named = alone and bool(KEY_WORDS.search(header))
        worth = (alone, named, filled * short, told_apart)
        if worth > best[0]:
            best = (worth, header)
    return best[1], best[0][0]


def could_be(parser: Parser, said: Sequence[str], order: Order) -> bool:
    """Whether a column may be a field: where days or numbers are asked, half of it must look so."""
    if parser.form == "day":
        return 2 * sum(is_day(text, order) for text in said) >= len(said)
    if parser.form in {"money", "number", "integer"}:
        return 2 * sum(any(map(str.isdigit, text)) for text in said) >= len(said)
    return True


def is_day(text: str, order: Order) -> bool:
    """Whether a text reads as a day."""
    try:
        return Day(order=order).read(text) is not None
    except Unreadable:
        return False


def texts(grid: Grid, line: int, index: int, most: int | None = None) -> list[str]:
    """What a column says, row by row, where it says anything."""
    last = len(grid.lines) if most is None else min(line + most, len(grid.lines))
    cells = (grid.cell(number, index) for number in range(line + 1, last))
    return [text for cell in cells if cell is not None and (text := written(cell).strip())]


def currency_of(samples: Sequence[str]) -> str:
    """The currency that stands beside most amounts; kronor where none does."""
    counts = {code: sum(sign in one for one in samples) for sign, code in MONEY}
    most = max(counts, key=lambda code: counts[code])
    return most if counts[most] else "SEK"
