"""How a value of the picture lies in a database column, and how it is got out again quickly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, get_type_hints

from django.db import models

from styrkedja.picture.terms import Term
from styrkedja.registers.shelf.fields import Choice, Exact, Key, Text, Whole, plain

Change = Callable[[Any], Any]


class Form(Enum):
    """What a cell holds."""

    TEXT = "text"
    TERM = "term"
    REF = "ref"
    REFS = "refs"
    DAY = "day"
    YES = "yes"
    WHOLE = "whole"
    EXACT = "exact"


@dataclass(frozen=True)
class Cell:
    """One field of a register: its key, what it holds, and the column it lies in.

    `coded` says that the picture holds the code of the term, not the term (a decision's
    subject_kind). `to` is the table a reference leads to.
    """

    key: str
    form: Form
    column: str
    field: models.Field
    terms: type[Term] | None = None
    coded: bool = False
    to: type[models.Model] | None = None


def cells_of(thing: type, model: type[models.Model], links: Mapping[str, type]) -> tuple[Cell, ...]:
    """The cells of a thing's fields, in the order of its dataclass."""
    hints = get_type_hints(thing)
    return tuple(cell_of(key, hint, model, links) for key, hint in hints.items())


def cell_of(key: str, hint: object, model: type[models.Model], links: Mapping[str, type]) -> Cell:
    """The cell of one field."""
    if key in links:
        target = links[key]._meta.get_field("target")
        return Cell(key, Form.REFS, "", target, to=target.remote_field.model)
    field = model._meta.get_field(key)
    if isinstance(field, models.ForeignKey):
        return Cell(key, Form.REF, field.column, field, to=field.remote_field.model)
    if isinstance(field, Choice):
        coded = not any(part is field.terms for part in getattr(hint, "__args__", (hint,)))
        return Cell(key, Form.TERM, field.column, field, terms=field.terms, coded=coded)
    return Cell(key, FORMS[type(field)], field.column, field)


FORMS: Mapping[type[models.Field], Form] = {
    Exact: Form.EXACT,
    Whole: Form.WHOLE,
    models.DateField: Form.DAY,
    models.BooleanField: Form.YES,
    Key: Form.TEXT,
    Text: Form.TEXT,
}


def loader(cell: Cell, vendor: str, *, for_picture: bool) -> Change | None:
    """What turns a database value into one of ours, or None where it already is."""
    if cell.form is Form.TERM:
        if cell.coded and for_picture:
            return None
        return {None: None, **{term.code: term for term in cell.terms}}.__getitem__
    if vendor == "postgresql":
        return None
    return SQLITE_LOADERS.get(cell.form)


def exact(value: float | None) -> Decimal | None:
    """A Decimal out of SQLite's double."""
    return None if value is None else plain(value)


# Days and truths are read by the converters that Django gives SQLite's own driver.
SQLITE_LOADERS: Mapping[Form, Change] = {Form.EXACT: exact}


def dumper(cell: Cell, vendor: str) -> Change | None:
    """What turns one of our values into a database value, or None where it may stay."""
    if cell.form is Form.TERM:
        return code
    if vendor == "postgresql":
        return None
    return SQLITE_DUMPERS.get(cell.form)


def code(value: object) -> str | None:
    """The code of a term."""
    return value.code if isinstance(value, Term) else value


def iso(value: date | None) -> str | None:
    """A date as SQLite keeps it."""
    return None if value is None else value.isoformat()


def double(value: Decimal | None) -> float | None:
    """A Decimal as SQLite keeps it."""
    return None if value is None else float(value)


SQLITE_DUMPERS: Mapping[Form, Change] = {Form.DAY: iso, Form.EXACT: double}


def through(change: Change | None, values: Iterable[object]) -> Iterable[object]:
    """The values of one column changed."""
    return values if change is None else map(change, values)


def from_trail(cell: Cell, value: object) -> object:
    """A value as the trail keeps it (JSON), made one of ours."""
    if value is None:
        return None
    if cell.form is Form.TERM:
        return cell.terms(value)
    return TRAIL_LOADERS.get(cell.form, lambda same: same)(value)


TRAIL_LOADERS: Mapping[Form, Change] = {
    Form.DAY: date.fromisoformat,
    Form.EXACT: Decimal,
    Form.REFS: tuple,
}
