"""Generated registers of every kind: rows that the database can hold, referring to each other."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import Cell, Form
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES

WORDS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=30
)
IDS = st.text(st.sampled_from("ABCÅÄÖabcåäö0123456789-_ é漢"), min_size=1, max_size=8).filter(
    lambda text: text == " ".join(text.split()) and text.strip("-_ ")  # as forms and files keep it
)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def numbers(low: int, high: int) -> st.SearchStrategy[Decimal]:
    """Decimals of at most fifteen digits between two limits."""
    shift = st.integers(0, 6)
    digits = st.integers(-(10**14), 10**14)
    return st.builds(lambda n, places: Decimal(n).scaleb(-places), digits, shift).filter(
        lambda value: low <= value <= high
    ) | st.sampled_from([Decimal(low), Decimal(high), Decimal(0)]).filter(
        lambda value: len(value.as_tuple().digits) <= 15 or value in (high, low)
    )


def value_of(cell: Cell, known: dict[Kind, list[str]]) -> st.SearchStrategy[Any]:
    """Any value one field may hold."""
    if cell.form in (Form.REF, Form.REFS):
        ids = known[Kind(cell.to._meta.model_name)]
        if cell.form is Form.REFS:
            return (
                st.lists(st.sampled_from(ids), unique=True, max_size=3).map(tuple)
                if ids
                else st.just(())
            )
        return st.sampled_from(ids) if ids else st.none()
    if cell.form is Form.TERM:
        return st.sampled_from([term.code if cell.coded else term for term in cell.terms])
    if cell.form is Form.WHOLE:
        return st.integers(cell.field.low, cell.field.high)
    if cell.form is Form.EXACT:
        return numbers(cell.field.low, cell.field.high)
    return {Form.TEXT: WORDS, Form.DAY: DAYS, Form.YES: st.booleans()}[cell.form]


@st.composite
def things(draw: Any) -> dict[Kind, list[Any]]:
    """Some rows of every kind, as values of the picture; an initiative with no stage has no date for it."""
    known: dict[Kind, list[str]] = {}
    found: dict[Kind, list[Any]] = {}
    for kind, shelf in SHELVES.items():
        known[kind] = []
        found[kind] = []
        if kind is Kind.INITIATIVE and not known[Kind.ACCOUNT]:
            continue
        for id_ in draw(st.lists(IDS, unique=True, max_size=3)):
            found[kind].append(draw(thing(shelf, id_, known)))
            known[kind].append(id_)
    return found


@st.composite
def thing(draw: Any, shelf: Shelf, id_: str, known: dict[Kind, list[str]]) -> Any:
    """One row; fields that may be empty are so half of the time."""
    values = {}
    for cell in shelf.cells:
        required = cell.form is not Form.REFS and not cell.field.null
        if cell.key == "id":
            values["id"] = id_
        elif required or draw(st.booleans()):
            values[cell.key] = draw(value_of(cell, known))
        else:
            values[cell.key] = () if cell.form is Form.REFS else None
    return shelf.thing(**values)


def change_of(thing: Any) -> Change:
    """The change that records a thing anew."""
    values = {field.name: getattr(thing, field.name) for field in fields(thing)}
    return Change(values.pop("id"), values, version=0)
