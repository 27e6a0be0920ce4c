"""Workbooks written from columns: headers with help, drop-down lists, formats, rows that read back the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.table import letters
from styrkedja.ground.words import Words, w
from styrkedja.look.render.bookstyle import Styles, width_of

EXAMPLE = w("Exempel", "Example")
ROW_VERSION = w("Radversion", "Row version")
VERSION_HELP = w(
    "Säger vilken version av raden som exporterades. Ändra den inte: då kan ingen skriva över någon annans ändring.",
    "Says which version of the row was exported. Do not change it: it keeps anyone from overwriting another's change.",
)
LISTS = w("Listor", "Lists")
YES_NO = w("Ja eller nej", "Yes or no")
PICK = w("Välj ett av orden i listan.", "Choose one of the words in the list.")
UNKNOWN_ID = w(
    "Det id:t finns inte i bladet {sheet}. Behåll det bara om du tänker lägga till raden.",
    "That id is not in the sheet {sheet}. Keep it only if you mean to add the row.",
)
SPARE_ROWS = 500  # rows below the last that have lists and formats too
FIRST_EXACT_DAY = date(1900, 3, 1)  # workbooks count a 29 February 1900 that never was
LINE_FITS = 95  # characters of a line of the first sheet
PAGE_FITS = 230  # characters across a printed page that can still be read
LONGEST_TITLE, LONGEST_MESSAGE = 32, 255  # what an input message holds


@dataclass(frozen=True, slots=True)
class Leaf:
    """One sheet to be written: its rows by column key, the version of each row, an example or not."""

    sheet: Sheet
    rows: Sequence[Mapping[str, object]] = ()
    versions: Mapping[str, int] | None = None
    example: bool = False

    @property
    def last_row(self) -> int:
        """The number of the last row with a list or a format, from 1."""
        return 1 + self.example + len(self.rows) + SPARE_ROWS


@dataclass
class Book:
    """A workbook being written; `leaves` are the sheets in order."""

    target: Path | BinaryIO
    leaves: Sequence[Leaf]
    language: str
    title: str
    front: tuple[str, Sequence[str]] | None = None  # the first sheet: its name and its lines
    lists: dict[str, str] = field(default_factory=dict)  # what a list offers -> its range

    def write(self) -> None:
        """Write all of it."""
        options = {"in_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
        with xlsxwriter.Workbook(
            str(self.target) if isinstance(self.target, Path) else self.target, options
        ) as book:
            book.set_properties({"title": self.title})
            styles = Styles(book)
            if self.front:
                write_front(book, styles, *self.front)
            pages = [book.add_worksheet(self.name(leaf.sheet)) for leaf in self.leaves]
            self.write_lists(book, styles)
            for leaf, page in zip(self.leaves, pages, strict=True):
                Page(self, leaf, page, styles).write()

    def name(self, sheet: Sheet) -> str:
        """What a sheet is called in the book."""
        return sheet.name.to(self.language)

    def write_lists(self, book: Workbook, styles: Styles) -> None:
        """A hidden sheet with every closed list in use, for the drop-down lists to point at."""
        offered = {
            list_of(column): words_in(column, self.language)
            for leaf in self.leaves
            for column in leaf.sheet.columns
            if column.parser.form in {"choice", "yes_no"}
        }
        if not offered:
            return
        page = book.add_worksheet(LISTS.to(self.language))
        page.hide()
        for at, (name, words) in enumerate(offered.items()):
            column = letters(at + 1)
            page.write_string(0, at, name, styles.plain_head)
            for row, text in enumerate(words, start=1):
                page.write_string(row, at, text)
            where = f"'{LISTS.to(self.language)}'!${column}$2:${column}${len(words) + 1}"
            self.lists[name] = f"={where}"

    def ids_of(self, kind: str) -> tuple[Leaf, str] | None:
        """The sheet that holds the ids of a kind, and their range."""
        for leaf in self.leaves:
            if leaf.sheet.kind == kind:
                first = 2 + leaf.example
                return leaf, f"='{self.name(leaf.sheet)}'!$A${first}:$A${leaf.last_row}"
        return None


@dataclass
class Page:
    """One sheet being written."""

    book: Book
    leaf: Leaf
    page: Worksheet
    styles: Styles

    def write(self) -> None:
        """Headers, rows, lists and print set-up."""
        columns = self.leaf.sheet.columns
        self.write_headers(columns)
        first = 1
        if self.leaf.example:
            self.write_example(columns)
            first = 2
        for at, row in enumerate(self.leaf.rows, start=first):
            self.write_row(at, row)
        for at, column in enumerate(columns):
            self.write_list(at, column)
        last = max(first, first + len(self.leaf.rows) - 1)
        self.page.autofilter(0, 0, last, len(columns) - (self.leaf.versions is None))
        self.page.freeze_panes(1, 2 if columns[1].key == "name" else 1)
        self.set_print()

    def write_headers(self, columns: Sequence[Column]) -> None:
        """The header row: labels, a star where a value is required, help as a comment."""
        tone = 1
        for at, column in enumerate(columns):
            tone = 1 - tone if column.group is not None else tone
            label = column.label.to(self.book.language) + (" *" if column.required else "")
            self.page.write_string(0, at, label, self.styles.heads[tone])
            self.comment(at, column.help)
            self.page.set_column(at, at, width_of(column), self.styles.of(column.parser.form))
        if self.leaf.versions is not None:
            at = len(columns)
            self.page.write_string(
                0, at, ROW_VERSION.to(self.book.language), self.styles.plain_head
            )
            self.comment(at, VERSION_HELP)
            self.page.set_column(at, at, 12, self.styles.faint)
        self.page.set_row(0, 46)

    def comment(self, at: int, help_: Words) -> None:
        """The help of a column where the header is pointed at."""
        text = help_.to(self.book.language)
        self.page.write_comment(
            0, at, text, {"width": 260, "height": 30 + 16 * (len(text) // 38 + 1), "author": ""}
        )

    def write_example(self, columns: Sequence[Column]) -> None:
        """The example row, which no import reads."""
        for at, column in enumerate(columns):
            value = column.parser.read(column.example)
            if column.key == "id":
                value = f"{EXAMPLE.to(self.book.language)}: {value}"
            self.write_cell(1, at, column, value, self.styles.example(column.parser.form))

    def write_row(self, at: int, row: Mapping[str, object]) -> None:
        """One row of values."""
        for across, column in enumerate(self.leaf.sheet.columns):
            self.write_cell(at, across, column, row.get(column.key), None)
        if self.leaf.versions is not None:
            version = self.leaf.versions.get(str(row["id"]))
            if version is not None:
                self.page.write_number(at, len(self.leaf.sheet.columns), version)

    def write_cell(
        self, at: int, across: int, column: Column, value: object, style: Format | None
    ) -> None:
        """One value: numbers and days as such, all else as text, so that no text is ever a formula."""
        if value is None or value == "" or value == ():
            if style is not None:
                self.page.write_blank(at, across, None, style)
            return
        form = column.parser.form
        if form in {"number", "money", "integer", "year"}:
            number = float(str(value))
            if form == "money" and not number.is_integer():
                style = style or self.styles.of("exact")
            self.page.write_number(at, across, number, style)
        elif form == "day" and isinstance(value, date) and value >= FIRST_EXACT_DAY:
            self.page.write_datetime(at, across, value, style)
        else:
            self.page.write_string(at, across, text_of(column, value, self.book.language), style)

    def write_list(self, at: int, column: Column) -> None:
        """The drop-down list of a column, or its help as an input message where it has none."""
        language = self.book.language
        message = column.help.to(language)
        rule: dict[str, object] = {
            "validate": "any",
            "input_title": column.label.to(language)[:LONGEST_TITLE],
            "input_message": message[:LONGEST_MESSAGE],
        }
        form = column.parser.form
        if form in {"choice", "yes_no"}:
            rule |= {"validate": "list", "source": self.book.lists[list_of(column)]}
            rule |= {"error_message": PICK.to(language)}
        elif form == "ref" and (found := self.book.ids_of(column.parser.kind)):
            words = UNKNOWN_ID.fill(sheet=found[0].sheet.name)
            rule |= {"validate": "list", "source": found[1], "error_type": "warning"}
            rule |= {"error_message": words.to(language)}
        self.page.data_validation(1, at, self.leaf.last_row - 1, at, rule)

    def set_print(self) -> None:
        """Printed on A3 across, headers and names on every page, as many pages wide as can be read."""
        self.page.set_landscape()
        self.page.set_paper(8)
        self.page.repeat_rows(0)
        self.page.repeat_columns(0, 1 if self.leaf.sheet.columns[1].key == "name" else 0)
        self.page.fit_to_pages(pages_across(self.leaf.sheet), 0)
        self.page.set_footer(
            "&L&A&RSida &P av &N" if self.book.language == "sv" else "&L&A&RPage &P of &N"
        )


def write_front(book: Workbook, styles: Styles, name: str, lines: Sequence[str]) -> None:
    """A first sheet of text: a heading and its lines."""
    page = book.add_worksheet(name)
    page.hide_gridlines(2)
    page.set_column(0, 0, 4)
    page.set_column(1, 1, 96)
    page.write_string(1, 1, lines[0], styles.title)
    for at, line in enumerate(lines[1:], start=3):
        page.set_row(at, 36 if len(line) > LINE_FITS else 21)
        page.write_string(at, 1, line, styles.line)
    page.set_portrait()
    page.set_paper(9)
    page.fit_to_pages(1, 1)


def pages_across(sheet: Sheet) -> int:
    """How many pages a sheet is printed across."""
    return -(-sum(map(width_of, sheet.columns)) // PAGE_FITS)


def text_of(column: Column, value: object, language: str) -> str:
    """A value as text; a term may come as its code."""
    if column.parser.form == "choice" and not isinstance(value, Enum):
        value = column.parser.read(value)
    return column.parser.show(value, language)


def list_of(column: Column) -> str:
    """The name of a closed list: the class of its terms."""
    return column.parser.terms.__name__ if column.parser.form == "choice" else YES_NO.en


def words_in(column: Column, language: str) -> Iterable[str]:
    """What a closed list offers."""
    if column.parser.form == "choice":
        return [term.words.to(language) for term in column.parser.terms]
    return [column.parser.show(answer, language) for answer in (True, False)]
