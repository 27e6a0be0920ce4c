"""Fields and their values in words, by the register they stand in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import Form
from styrkedja.registers.shelves import SHELVES

YES, NO = w("ja", "yes"), w("nej", "no")
EMPTY = w("tomt", "empty")


def label_of(kind: Kind, key: str | None) -> Words:
    """What a field is called; what a row is called, for no field."""
    return SHELVES[kind].label(key) if key else SHELVES[kind].sheet.one


def said(kind: Kind, key: str | None, value: object) -> object:
    """A value out of a baseline, as a person reads it."""
    if value is None:
        return EMPTY
    if key is None:
        return str(value)
    cell = SHELVES[kind].cell[key]
    if cell.form is Form.TERM:
        return cell.terms(value).words
    if cell.form is Form.DAY:
        return date.fromisoformat(str(value))
    if cell.form is Form.EXACT:
        return Decimal(str(value))
    if isinstance(value, bool):
        return YES if value else NO
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
