"""Makes a value fit its column, or says why it cannot: the database's limits in plain words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Context, Decimal

from styrkedja.ground.numbers import shown
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Term
from styrkedja.registers.shelf.cells import Cell, Form
from styrkedja.registers.shelf.fields import DIGITS

TEXT, REFS = Form.TEXT, Form.REFS  # asked for by the million, and an enum looks its members up anew
SPREADSHEET = Context(prec=DIGITS)
WRONG = w("{label} har ett värde av fel slag.", "{label} has a value of the wrong kind.")
LIMITS = w(
    "{label} ska ligga mellan {low} och {high}.", "{label} must lie between {low} and {high}."
)
SIGNS = w(
    "{label} innehåller ett tecken som inte kan sparas. Skriv om texten.",
    "{label} holds a character that cannot be kept. Write the text anew.",
)


class Unfit(Exception):
    """A value that its column cannot hold; `{label}` in the words is the column's."""

    def __init__(self, words: Words, **facts: object) -> None:
        super().__init__(words.en)
        self.words = words.fill(label="{label}", **facts)


def fitting(cell: Cell, value: object) -> object:
    """The value as the column keeps it. Empty text and an empty list are nothing."""
    if cell.form is REFS:
        return ids(value)
    if value is None or value == "":
        return None
    return FITTING[cell.form](cell, value)


def fits(cell: Cell, value: object) -> bool:
    """Whether a value is seen at once to be what the column keeps: nearly every text is."""
    return cell.form is TEXT and type(value) is str and value != "" and value.isprintable()


def ids(value: object) -> tuple[str, ...]:
    """Several ids, each once, in the order given."""
    if value is None or value == "":
        return ()
    if isinstance(value, str) or not isinstance(value, tuple | list):
        raise Unfit(WRONG)
    return tuple(dict.fromkeys(whole_text(id_) for id_ in value))


def text(cell: Cell, value: object) -> str:
    """Text without signs that a database refuses."""
    return whole_text(value)


def whole_text(value: object) -> str:
    """The text itself."""
    if not isinstance(value, str):
        raise Unfit(WRONG)
    if "\x00" in value or not value.isprintable() and broken(value):
        raise Unfit(SIGNS)
    return value


def broken(value: str) -> bool:
    """Whether a text holds half a character, which no file and no database can."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return False


def term(cell: Cell, value: object) -> Term:
    """A term of the column's closed list, from itself or its code."""
    if isinstance(value, cell.terms):
        return value
    try:
        return cell.terms(value)
    except ValueError:
        raise Unfit(WRONG) from None


def day(cell: Cell, value: object) -> date:
    """A date without a time."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise Unfit(WRONG)
    return value


def yes(cell: Cell, value: object) -> bool:
    """A truth."""
    if not isinstance(value, bool):
        raise Unfit(WRONG)
    return value


def whole(cell: Cell, value: object) -> int:
    """A whole number within the column's limits."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unfit(WRONG)
    return within(cell, value)


def exact(cell: Cell, value: object) -> Decimal:
    """A number of fifteen digits within the column's limits; digits after that are no one's."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Unfit(WRONG)
    if not Decimal(value).is_finite():
        raise Unfit(WRONG)
    return within(cell, SPREADSHEET.plus(Decimal(value)))


def said(number: int | Decimal) -> Words:
    """A number as it is read."""
    return Words(shown(number, "sv"), shown(number, "en"))


def within(cell: Cell, value: object) -> object:
    """The number, if it lies within the column's limits."""
    low, high = cell.field.low, cell.field.high
    if not low <= value <= high:
        raise Unfit(LIMITS, low=said(low), high=said(high))
    return value


FITTING: Mapping[Form, Callable[[Cell, object], object]] = {
    Form.TEXT: text,
    Form.REF: text,
    Form.TERM: term,
    Form.DAY: day,
    Form.YES: yes,
    Form.WHOLE: whole,
    Form.EXACT: exact,
}
