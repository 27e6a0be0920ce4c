"""Which of our own sheets a table is, on which row its headers stand, and which field each column holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import PurePath

from styrkedja.front.intake.headers import compared
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.ground.sheets.column import Column, Parser, Sheet
from styrkedja.ground.sheets.parse import Money
from styrkedja.ground.sheets.table import Table
from styrkedja.picture.terms import Kind

VERSION = "_version"  # the key of the row version, which is no field
VERSIONS = frozenset({"radversion", "row version", "version av raden"})
SEARCHED = 40  # rows in which the headers are looked for
LONGEST_HEADER = 200
SIZES = {
    "tkr": Decimal(1000),
    "ksek": Decimal(1000),
    "mnkr": Decimal(1_000_000),
    "mkr": Decimal(1_000_000),
    "msek": Decimal(1_000_000),
    "mdkr": Decimal(1_000_000_000),
    "kr": Decimal(1),
    "kronor": Decimal(1),
    "sek": Decimal(1),
}
SIZED = re.compile(rf"(.+?) (?:i )?({'|'.join(SIZES)})")
NUMBERED = re.compile(r"(.+?)(?: \d+| kopia| copy)+")
GUESSED_FIRST = (Kind.INITIATIVE, Kind.GOAL, Kind.BENEFIT, Kind.SYSTEM)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A table known as one of our sheets. `columns` are the indexes of the fields' columns."""

    sheet: Sheet
    header_row: int  # index in the table's rows
    columns: Mapping[str, int]
    parsers: Mapping[str, Parser]
    version: int | None  # index of the column with row versions
    repeated: Mapping[int, str]  # further columns with a field that is already taken
    by_name: bool  # the sheet's name said so, not only its headers

    @property
    def strength(self) -> int:
        """How many columns were known."""
        return len(self.columns)


def recognised(table: Table) -> Recognised | None:
    """The sheet a table is: the one it is named after, else the one its headers fit best."""
    named = kind_named(table.sheet or PurePath(table.file).stem)
    header_rows = [(at, headers_of(row)) for at, row in enumerate(table.rows[:SEARCHED])]
    if named is not None:
        found = best(known(SHEETS[named], at, headers, True) for at, headers in header_rows)
        if found is not None and is_enough(found):
            return found
    guesses = (
        known(SHEETS[kind], at, headers, False)
        for kind in (*GUESSED_FIRST, *(kind for kind in SHEETS if kind not in GUESSED_FIRST))
        for at, headers in header_rows
        if sum(map(bool, headers)) >= 2
    )
    return best(guess for guess in guesses if fits(guess, header_rows[guess.header_row][1]))


def is_enough(found: Recognised) -> bool:
    """Whether a sheet known by name has headers enough to be read."""
    return found.strength >= 2 or bool({"id", "name"} & set(found.columns))


def fits(found: Recognised, headers: Sequence[str]) -> bool:
    """Whether headers alone say what the sheet is: most of them ours, and a row can be named."""
    filled = sum(map(bool, headers))
    names = {"id", "name"} & set(found.columns)
    return bool(names) and found.strength >= 2 and found.strength * 2 >= filled


def best(found: Iterable[Recognised]) -> Recognised | None:
    """The one with most known columns; of equals the first."""
    return max((one for one in found if one.strength), key=lambda one: one.strength, default=None)


def headers_of(row: Sequence[object]) -> list[str]:
    """The cells of a row as headers are compared; whatever is no short text is no header."""
    return [
        compared(cell) if isinstance(cell, str) and 0 < len(cell) <= LONGEST_HEADER else ""
        for cell in row
    ]


def known(sheet: Sheet, header_row: int, headers: Sequence[str], by_name: bool) -> Recognised:
    """What is known of a row of headers: labels first, then other names for fields still free."""
    labels, aliases = names_of(Kind(sheet.kind))
    columns: dict[str, int] = {}
    sizes: dict[str, Decimal] = {}
    repeated: dict[int, str] = {}
    version = next((at for at, header in enumerate(headers) if header in VERSIONS), None)
    for names in (labels, aliases):
        for at, header in enumerate(headers):
            key, size = field_named(header, names, sheet)
            if key is None or at in columns.values():
                continue
            if key in columns:
                repeated.setdefault(at, key)
                continue
            columns[key] = at
            repeated.pop(at, None)
            if size is not None:
                sizes[key] = size
    ordered = {key: columns[key] for key in sorted(columns, key=columns.__getitem__)}
    parsers = {key: parser_of(sheet.column(key), sizes.get(key)) for key in ordered}
    return Recognised(sheet, header_row, ordered, parsers, version, repeated, by_name)


def field_named(
    header: str, names: Mapping[str, str], sheet: Sheet
) -> tuple[str | None, Decimal | None]:
    """The field a header names, and the size its amounts count in ("Budget (tkr)")."""
    if not header:
        return None, None
    if header in names:
        return names[header], None
    sized = SIZED.fullmatch(header)
    key = names.get(sized.group(1)) if sized else None
    if key is not None and sheet.column(key).parser.form == "money":
        return key, SIZES[sized.group(2)]
    return None, None


def parser_of(column: Column, size: Decimal | None) -> Parser:
    """The parser of a column, counting in the size its header said."""
    if size is not None and isinstance(column.parser, Money):
        return replace(column.parser, scale=size)
    return column.parser


@cache
def names_of(kind: Kind) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The fields of a sheet by their labels in both languages, and by their other names."""
    labels: dict[str, str] = {}
    aliases: dict[str, str] = {}
    for column in SHEETS[kind].columns:
        for label in (column.label.sv, column.label.en):
            labels.setdefault(compared(label), column.key)
        for alias in (*column.aliases, column.key):
            aliases.setdefault(compared(alias), column.key)
    return labels, {name: key for name, key in aliases.items() if name not in labels}


def kind_named(name: str) -> Kind | None:
    """The kind a sheet is named after, a number at its end let go: "Effektmål 2"."""
    text = compared(name)
    numbered = NUMBERED.fullmatch(text)
    return kinds_by_name().get(text) or (
        kinds_by_name().get(numbered.group(1)) if numbered else None
    )


@cache
def kinds_by_name() -> Mapping[str, Kind]:
    """Every name a sheet may have: its own and that of a single row, in both languages."""
    names: dict[str, Kind] = {}
    for kind, sheet in SHEETS.items():
        for name in (sheet.name.sv, sheet.name.en, sheet.one.sv, sheet.one.en, sheet.kind):
            names.setdefault(compared(name), kind)
    return names
