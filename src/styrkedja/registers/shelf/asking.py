"""What a list asks of its table: search, filters and order, the same on both databases."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Case, F, OrderBy, Q, QuerySet, TextField, Value, When
from django.db.models.functions import Collate, Lower, Replace

from styrkedja.ground.swedish import folded
from styrkedja.registers.shelf.cells import Cell, Form, code
from styrkedja.registers.shelf.fields import PLAIN_ORDER
from styrkedja.registers.shelf.held import AFTER_Z, Held
from styrkedja.registers.shelf.orders import ORDERS
from styrkedja.registers.shelf.rows import fetched
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.tables import Row

BY_NAME = ["sort_name", "id"]


@dataclass(frozen=True, slots=True)
class Between:
    """From and including one value, to and including another; None leaves that end open."""

    low: object = None
    high: object = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a list shall show.

    `filters` hold, by field, the values wanted (None for empty) or a `Between`; `sort` is a field,
    with a minus in front for the other way; `among` keeps only these ids. Rows `held` in memory are
    sorted there.
    """

    search: str = ""
    filters: Mapping[str, Sequence[object] | Between] = field(default_factory=dict)
    sort: str = ""
    page: int = 1
    size: int = 100
    among: frozenset[str] | None = None
    held: Held | None = None


def found_ids(shelf: Shelf, asked: Asked, size: int | None) -> tuple[list[str], int, int]:
    """The ids of one page (all pages when `size` is None), how many there are, and which page it became."""
    if asked.among is None and size is not None and indexed(asked):
        rows = shelf.model.objects.all()
        ids, total = None, rows.count()
        ordered = rows.order_by(*order(shelf, asked.sort)).values_list("id", flat=True)
    else:  # the database would sort all of them for every page
        ids = all_ids(shelf, asked)
        if asked.among is not None:
            ids = [id_ for id_ in ids if id_ in asked.among]
        total = len(ids)
    size = size or max(1, total)
    page = min(max(1, asked.page), max(1, -(-total // size)))
    start = (page - 1) * size
    return list((ordered if ids is None else ids)[start : start + size]), total, page


def indexed(asked: Asked) -> bool:
    """Whether the table has an index in the order asked for."""
    in_order = asked.sort.removeprefix("-") in ("", "name", "id")
    return in_order and not asked.search and not asked.filters


def all_ids(shelf: Shelf, asked: Asked) -> Sequence[str]:
    """The ids of every row asked for, in order; what is narrowed down is picked out of the whole order."""
    if not asked.search and not asked.filters:
        return whole_order(shelf, asked.sort, asked.held)
    wanted = tuple((key, kept_by(value)) for key, value in sorted(asked.filters.items()))
    found = ORDERS.ids(
        (connection.vendor, shelf.kind, folded(asked.search), wanted),
        lambda: frozenset(plain_ids(narrowed(shelf, asked.search, asked.filters).order_by())),
    )
    return [id_ for id_ in whole_order(shelf, asked.sort, asked.held) if id_ in found]


def whole_order(shelf: Shelf, sort: str, held: Held | None) -> Sequence[str]:
    """The ids of a register's every row in the order asked for."""
    by = order(shelf, sort)
    if by == BY_NAME:
        return by_name(shelf.model)
    if held is not None and isinstance(by[0], OrderBy):
        return held.ids(shelf, sort, by_name)
    return ORDERS.ids(
        (connection.vendor, shelf.kind, sort),
        lambda: plain_ids(shelf.model.objects.order_by(*by)),
    )


def by_name(model: type[Row]) -> Sequence[str]:
    """The ids of a register's every row in the order of their names: its index has it."""
    return ORDERS.ids(
        (connection.vendor, model), lambda: plain_ids(model.objects.order_by(*BY_NAME))
    )


def plain_ids(rows: QuerySet[Any]) -> list[str]:
    """The ids of a query's rows, straight from the database."""
    try:
        sql, given = rows.values_list("id").query.sql_with_params()
    except EmptyResultSet:  # a filter that nothing can fit
        return []
    return [id_ for (id_,) in fetched(sql, given)]


def kept_by(wanted: Sequence[object] | Between) -> Hashable:
    """The values of a filter, so that they can be looked up by."""
    return wanted if isinstance(wanted, Between) else tuple(map(code, wanted))


def narrowed(
    shelf: Shelf, search: str, filters: Mapping[str, Sequence[object] | Between]
) -> QuerySet[Any]:
    """The rows that hold every word searched for and fit every filter."""
    rows = shelf.model.objects.all()
    for word in folded(search).split():
        rows = rows.filter(folded__contains=word)
    for key, wanted in filters.items():
        rows = rows.filter(fits(shelf.cell[key], wanted, shelf))
    return rows


def fits(cell: Cell, wanted: Sequence[object] | Between, shelf: Shelf) -> Q:
    """The condition that one field is among the values wanted, or between two."""
    name = cell.field.attname if cell.form is Form.REF else cell.key
    if isinstance(wanted, Between):
        condition = Q()
        if wanted.low is not None:
            condition &= Q(**{f"{name}__gte": wanted.low})
        if wanted.high is not None:
            condition &= Q(**{f"{name}__lte": wanted.high})
        return condition
    given = [code(value) for value in wanted if value is not None]
    if cell.form is Form.REFS:
        links = shelf.links[cell.key].objects
        condition = Q(id__in=links.filter(target_id__in=given).values("source_id"))
        empty = ~Q(id__in=links.values("source_id"))
    else:
        condition, empty = Q(**{f"{name}__in": given}), Q(**{f"{name}__isnull": True})
    return condition | empty if None in wanted else condition


def order(shelf: Shelf, sort: str) -> list[object]:
    """The order asked for, then by id so that pages never overlap; by name when none is asked for."""
    key, down = sort.removeprefix("-"), sort.startswith("-")
    if key in ("", "name") or key not in shelf.cell or shelf.cell[key].form is Form.REFS:
        return ["-sort_name", "-id"] if down else BY_NAME
    if key == "id":
        return ["-id" if down else "id"]
    by = OrderBy(sortable(shelf.cell[key]), descending=down, nulls_last=True)
    return [by, *BY_NAME]


def sortable(cell: Cell) -> Any:
    """What rows are compared by in one field: a list's own order, the name referred to, or the value."""
    if cell.form is Form.TERM:
        places = [When(**{cell.key: term.code}, then=Value(n)) for n, term in enumerate(cell.terms)]
        return Case(*places, default=None)
    if cell.form is Form.REF:
        return F(f"{cell.key}__sort_name")
    if cell.form is Form.TEXT:
        text: Any = F(cell.key)
        for letter, sign in AFTER_Z:
            text = Replace(text, Value(letter), Value(sign))
        plain = PLAIN_ORDER[connection.vendor]
        return Collate(Lower(text, output_field=TextField()), plain)
    return F(cell.key)
