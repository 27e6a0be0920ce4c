"""One field described once: sheet, form, filter, help, export and docs all read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from styrkedja.ground.words import Words


class Unreadable(Exception):
    """A cell or form field whose content is of the wrong shape: what is wrong and how to mend it."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


class Parser(Protocol):
    """Turns what people write into a value, and a value into what people read.

    `form` names how it is entered: text, long, number, money, integer, day, year, yes_no, choice,
    ref, refs. The concrete parsers stand in `parse.py`.
    """

    form: str

    def read(self, cell: object) -> object | None:
        """The value in a cell (text, number, date or None); None when empty. Raises Unreadable."""
        ...

    def show(self, value: object, language: str) -> str:
        """The value as a person reads it; `read(show(value))` gives the value back."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """One field. `key` is its name in the picture and in the database."""

    key: str
    label: Words
    help: Words
    parser: Parser
    example: str  # as a Swede writes it; parses
    required: bool = False
    aliases: tuple[str, ...] = ()  # other headers that mean the same
    group: Words | None = None  # heading of its part of the form; None: as the column before
    listed: bool = False  # shown in the register's list
    filtered: bool = False  # offered as a filter above the list


@dataclass(frozen=True, slots=True)
class Sheet:
    """One kind of row: its columns in order. The first column is always `id`."""

    kind: str
    name: Words  # of the sheet and of the register's list
    one: Words  # what a single row is called
    about: Words  # what belongs here
    columns: tuple[Column, ...]

    def column(self, key: str) -> Column:
        """The column with this key; KeyError if there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Complaint:
    """A cell that could not be read: which field, the text as it stood, and why."""

    key: str
    text: str
    words: Words


@dataclass(frozen=True, slots=True)
class Draft:
    """One row understood: its values by column key, its place, and all its complaints.

    `cells` says in which cell ("B7") each value stood; `version` is the row version an export carried.
    """

    kind: str
    values: Mapping[str, object]
    complaints: Sequence[Complaint] = ()
    file: str = ""
    sheet: str = ""
    row: int = 0
    cells: Mapping[str, str] = field(default_factory=dict)
    version: int | None = None
