"""What an import profile is: data that says which column of a file is which of our fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from styrkedja.front.intake.outward import Outward
from styrkedja.ground.sheets.cells import quoted
from styrkedja.ground.sheets.column import Column, Parser, Unreadable
from styrkedja.ground.words import Words


@dataclass(frozen=True, slots=True)
class Bounded:
    """A parser of days that refuses what lies before or after the days a profile calls possible."""

    parser: Parser
    earliest: date | None
    latest: date | None

    @property
    def form(self) -> str:
        """As the parser within."""
        return self.parser.form

    def read(self, cell: object) -> object | None:
        """The day, if it is a possible one."""
        day = self.parser.read(cell)
        if not isinstance(day, date):
            return day
        if (self.earliest and day < self.earliest) or (self.latest and day > self.latest):
            stands, first, last = quoted(cell), self.earliest or "…", self.latest or "…"
            raise Unreadable(
                Words(
                    f"{stands.sv} ligger utanför de dagar som profilen tror på ({first} till {last}).",
                    f"{stands.en} lies outside the days the profile believes in ({first} to {last}).",
                )
            )
        return day

    def show(self, value: object, language: str) -> str:
        """As the parser within."""
        return self.parser.show(value, language)


@dataclass(frozen=True, slots=True)
class Source:
    """Where one field gets its value from; patterns are headers as `headers.py` compares them."""

    parser: Parser
    columns: tuple[str, ...] = ()  # the first that the file has
    fallback: tuple[str, ...] = ()  # asked where the cell of the first is empty
    finer: tuple[str, ...] = ()  # goes before the others where it says a word among `values`
    constant: str | None = None
    made: str | None = None  # "{Header}-{Other header}"; empty where one of them is
    join: str | None = None  # take all columns, joined by this
    values: Mapping[str, str] | None = None  # their word -> our code; "" says nothing
    otherwise: str | None = None  # our code for words not listed
    pick: str | None = None  # a regular expression; its first group is the value
    split: str | None = None  # parts a list in one cell
    slug: bool = False  # a text made an id
    required: bool = False  # our own field must be filled
    header_year: bool = False  # the value is the year in the header


@dataclass(frozen=True, slots=True)
class Condition:
    """Which rows are taken: those where a column says one of these words, or none of those."""

    columns: tuple[str, ...]
    among: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    filled: bool = False


@dataclass(frozen=True, slots=True)
class RowMap:
    """One kind of thing that each row of the file gives."""

    kind: str
    fields: Mapping[str, Source]
    each: str | None = None  # the row gives one thing per part of this column…
    parted_by: str = ";"  # …parted by this
    merge: bool = False  # rows with the same id are one thing
    numbered: bool = False  # a later row with the same id gets "-2", for files without ids
    only: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """One way the file is laid out; a profile has several where years differ."""

    name: str
    rows: tuple[RowMap, ...]
    transposed: bool = False  # each thing is a column, each field a row
    sheet: str | None = None  # only sheets with this name (a pattern)
    as_of: Source | None = None  # the day the figures describe
    left_out: tuple[str, ...] = ()  # columns known and knowingly not taken
    only: tuple[Condition, ...] = ()

    def sources(self) -> Iterator[tuple[str, str, Source]]:
        """Every mapped field: kind, key and its source."""
        for row in self.rows:
            for key, source in row.fields.items():
                yield row.kind, key, source


@dataclass(frozen=True, slots=True)
class Profile:
    """An import profile: its words, how its files are written, and their layouts.

    `own` marks the group's own workbook, which is understood by its own translator.
    """

    name: str
    title: Words
    about: Words
    source: str
    currency: str = "SEK"
    encodings: tuple[str, ...] = ("utf-8-sig", "cp1252")
    nothing: tuple[str, ...] = ()  # what these files write for nothing; `*` at the end
    withheld: tuple[str, ...] = ()  # what they write where something is kept back; `*` at the end
    layouts: tuple[Layout, ...] = ()
    outward: Outward | None = None  # how the profile's files are written; None where it only reads
    own: bool = False

    def mapped(self) -> Iterator[tuple[str, str, str, str]]:
        """What is mapped, to be read: layout, kind, key, and where the value comes from."""
        for layout in self.layouts:
            for kind, key, source in layout.sources():
                yield layout.name, kind, key, told(source)


@dataclass(frozen=True, slots=True)
class Convention:
    """How numbers, days and amounts are written in a profile's files."""

    decimal: str = ","
    dates: str = "sv"
    currency: str = "SEK"
    money_in: Decimal = field(default=Decimal(1))
    earliest: date | None = None
    latest: date | None = None


def told(source: Source) -> str:
    """Where a field's value comes from, in a few words that need no language."""
    if source.constant is not None:
        return f"= {source.constant}"
    if source.made is not None:
        return source.made
    if source.join is not None:
        return " + ".join(source.columns)
    text = " | ".join(source.columns)
    if source.finer:
        return f"{' | '.join(source.finer)} → {text}"
    return f"{text} → {' | '.join(source.fallback)}" if source.fallback else text


def asked_headers(source: Source) -> tuple[tuple[str, ...], ...]:
    """The headers a source needs, each as its alternatives."""
    if source.constant is not None:
        return ()
    if source.made is not None:
        return tuple((name,) for name in placeholders(source.made))
    return tuple((one,) for one in source.columns) if source.join is not None else (source.columns,)


def placeholders(made: str) -> tuple[str, ...]:
    """The headers within a made value: `{a}-{b}` names a and b."""
    return tuple(part.split("}")[0] for part in made.split("{")[1:])


def labelled(column: Column) -> Words:
    """A field's name within quotation marks."""
    return Words(f"”{column.label.sv}”", f"“{column.label.en}”")
