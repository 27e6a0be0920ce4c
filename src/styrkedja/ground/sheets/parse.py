"""The parsers of columns: each turns what people write into a value, and a value into what people read.

All are frozen, so a profile changes one with `dataclasses.replace(parser, mark=".")`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from enum import Enum
from typing import ClassVar

from styrkedja.ground.numbers import shown
from styrkedja.ground.sheets.cells import line_of, lines_of, quoted, refusal
from styrkedja.ground.sheets.choices import names_of, not_a_term, plain
from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.sheets.days import Edge, Order, day_in, year_in
from styrkedja.ground.sheets.numbers import Mark, amount_in, number_in
from styrkedja.ground.words import Words

LONGEST_ID = 200  # what an index can hold
MANY = re.compile(r"[;,\n\r]")
FIFTEEN = Context(prec=15)
YES = frozenset({"ja", "j", "yes", "y", "x", "sant", "true", "1", "✓", "✔", "☑"})
NO = frozenset({"nej", "n", "no", "falskt", "false", "0", "☐"})


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text."""

    longest: int = 300
    form: ClassVar[str] = "text"

    def read(self, cell: object) -> str | None:
        """The text with single spaces."""
        text = line_of(cell)
        if text is not None and len(text) > self.longest:
            raise too_long(text, self.longest)
        return text

    def show(self, value: object, language: str) -> str:
        """The text itself."""
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class LongText:
    """Text of several lines."""

    longest: int = 20_000
    form: ClassVar[str] = "long"

    def read(self, cell: object) -> str | None:
        """The text with its line breaks."""
        text = lines_of(cell)
        if text is not None and len(text) > self.longest:
            raise too_long(text, self.longest)
        return text

    def show(self, value: object, language: str) -> str:
        """The text itself."""
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Number:
    """A number; `%` and `‰` are read as written, for the unit stands in a column of its own.

    Kept to fifteen figures, which is what a workbook and every database here carry exactly.
    """

    mark: Mark = ","
    places: int = 6  # more decimals than this are rounded away
    form: ClassVar[str] = "number"

    def read(self, cell: object) -> Decimal | None:
        """The number, exact."""
        number = number_in(cell, self.mark)
        return None if number is None else FIFTEEN.plus(round(number, self.places)).normalize() + 0

    def show(self, value: object, language: str) -> str:
        """The number with spaces between thousands."""
        return "" if value is None else shown(Decimal(str(value)), language)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of one currency; rounded to its hundredth part."""

    mark: Mark = ","
    currency: str = "SEK"
    scale: Decimal = Decimal(1)  # what a bare number counts in
    form: ClassVar[str] = "money"

    def read(self, cell: object) -> Decimal | None:
        """The amount in kronor (or the currency of the column)."""
        amount = amount_in(cell, self.mark, self.currency, self.scale)
        return None if amount is None else FIFTEEN.plus(round(amount, 2))

    def show(self, value: object, language: str) -> str:
        """The amount, with öre only where there are any."""
        if value is None:
            return ""
        amount = Decimal(str(value)) / self.scale
        if self.scale != 1:
            return shown(amount, language)
        return shown(amount, language, 0 if amount == amount.to_integral_value() else 2)


@dataclass(frozen=True, slots=True)
class Integer:
    """A whole number within limits."""

    least: int = 0
    most: int = 10**9
    mark: Mark = ","
    form: ClassVar[str] = "integer"

    def read(self, cell: object) -> int | None:
        """The whole number."""
        number = number_in(cell, self.mark)
        if number is None:
            return None
        if number != number.to_integral_value():
            raise refusal(
                cell,
                "inget heltal; skriv till exempel 12",
                "not a whole number; write for example 12",
            )
        if not self.least <= number <= self.most:
            least, most = shown(self.least, "sv"), shown(self.most, "sv")
            raise refusal(
                cell,
                f"utanför det tillåtna, {least} till {most}",
                f"outside what is allowed, {least} to {most}",
            )
        return int(number)

    def show(self, value: object, language: str) -> str:
        """The number with spaces between thousands."""
        return "" if value is None else shown(int(str(value)), language)


@dataclass(frozen=True, slots=True)
class Day:
    """A day. `order` is that of figures with the year last; `edge` is for a month without a day."""

    order: Order = "sv"
    edge: Edge = "last"
    form: ClassVar[str] = "day"

    def read(self, cell: object) -> date | None:
        """The day, without any time."""
        return day_in(cell, self.order, self.edge)

    def show(self, value: object, language: str) -> str:
        """The day as 2026-06-01."""
        return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


@dataclass(frozen=True, slots=True)
class Year:
    """A year, 1900–2200."""

    form: ClassVar[str] = "year"

    def read(self, cell: object) -> int | None:
        """The year."""
        return year_in(cell)

    def show(self, value: object, language: str) -> str:
        """The year, never grouped."""
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    form: ClassVar[str] = "yes_no"

    def read(self, cell: object) -> bool | None:
        """True for yes, False for no."""
        text = line_of(cell)
        if text is None:
            return None
        word = text.casefold()
        if word in YES:
            return True
        if word in NO:
            return False
        raise refusal(
            cell, "varken ja eller nej; skriv ja eller nej", "neither yes nor no; write yes or no"
        )

    def show(self, value: object, language: str) -> str:
        """Ja or nej, yes or no."""
        if value is None:
            return ""
        return ("yes" if value else "no") if language == "en" else ("ja" if value else "nej")


@dataclass(frozen=True, slots=True)
class Choice:
    """One term of a closed list; its members have a `code` and `words`."""

    terms: type[Enum]
    form: ClassVar[str] = "choice"

    def read(self, cell: object) -> Enum | None:
        """The term, by its code or its name in either language."""
        text = line_of(cell)
        if text is None:
            return None
        names = names_of(self.terms)
        term = names.get(text) or names.get(plain(text))
        if term is None:
            raise not_a_term(text, self.terms)
        return term

    def show(self, value: object, language: str) -> str:
        """The term's name."""
        return "" if value is None else value.words.to(language)


@dataclass(frozen=True, slots=True)
class Ref:
    """The id of one thing of a kind (its code: "unit", "goal"); "" where another column says which."""

    kind: str
    form: ClassVar[str] = "ref"

    def read(self, cell: object) -> str | None:
        """The id."""
        return id_in(line_of(cell))

    def show(self, value: object, language: str) -> str:
        """The id."""
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Refs:
    """The ids of several things of a kind, parted by semicolon, comma or line break."""

    kind: str
    form: ClassVar[str] = "refs"

    def read(self, cell: object) -> tuple[str, ...] | None:
        """The ids in order, each once."""
        text = lines_of(cell)
        if text is None:
            return None
        found = (id_in(line_of(part)) for part in MANY.split(text))
        return tuple(dict.fromkeys(one for one in found if one)) or None

    def show(self, value: object, language: str) -> str:
        """The ids parted by commas."""
        return ", ".join(value) if isinstance(value, tuple | list) else ""


def id_in(text: str | None) -> str | None:
    """An id, if it is short enough to be one."""
    if text is not None and len(text) > LONGEST_ID:
        raise refusal(
            text,
            f"för långt för ett id; ett id har högst {LONGEST_ID} tecken, till exempel I-012",
            f"too long for an id; an id has at most {LONGEST_ID} characters, for example I-012",
        )
    return text


def too_long(text: str, longest: int) -> Unreadable:
    """The refusal of a text that is too long: how it starts and how long it may be."""
    stands = quoted(text)
    length, most = shown(len(text), "sv"), shown(longest, "sv")
    return Unreadable(
        Words(
            f"{stands.sv} är {length} tecken långt; här ryms högst {most}. Korta texten.",
            f"{stands.en} is {length} characters long; at most {most} fit here. Shorten the text.",
        )
    )
