"""Rows straight out of the tables, column by column: what the picture and the lists are made of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from django.db import connection

from styrkedja.picture.things import Thing
from styrkedja.registers.shelf.cells import Cell, loader, through
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.tables import Link

# Django's own rows cost some four times as much: the picture of 40,000 rows is made of these.


def things(shelf: Shelf, ids: Iterable[str] | None = None) -> tuple[Thing, ...]:
    """All rows (or those with these ids) as values of the picture, in the order of their ids."""
    columns = read(shelf, shelf.columns, ids, for_picture=True)
    if not columns:
        return ()
    by_key = dict(zip((cell.key for cell in shelf.columns), columns, strict=True))
    for key, link in shelf.links.items():
        targets = linked(link, ids)
        by_key[key] = [targets.get(id_, ()) for id_ in by_key["id"]]
    return tuple(map(shelf.thing, *(by_key[cell.key] for cell in shelf.cells)))


def things_by(shelf: Shelf, **keys: Iterable[str]) -> tuple[Thing, ...]:
    """The rows whose fields hold one of the given values each, in the order of their ids."""
    if not all(keys.values()):
        return ()
    quote = connection.ops.quote_name
    wheres, given = [], []
    for key, values in keys.items():
        where, value = among(quote(shelf.cell[key].column), values)
        wheres.append(where.removeprefix(" WHERE "))
        given += value
    rows = fetched(
        f"SELECT id FROM {quote(shelf.table)} WHERE {' AND '.join(wheres)}",  # noqa: S608
        given,
    )
    return things(shelf, [id_ for (id_,) in rows]) if rows else ()


def read(
    shelf: Shelf, cells: Sequence[Cell], ids: Iterable[str] | None, *, for_picture: bool
) -> list[list[object]]:
    """The columns of these cells; no columns at all when there are no rows."""
    quote = connection.ops.quote_name
    names = ", ".join(quote(cell.column) for cell in cells)
    where, given = among(quote("id"), ids)
    rows = fetched(f"SELECT {names} FROM {quote(shelf.table)}{where} ORDER BY id", given)  # noqa: S608
    return [
        list(through(loader(cell, connection.vendor, for_picture=for_picture), column))
        for cell, column in zip(cells, zip(*rows, strict=True), strict=False)
    ]


def linked(link: type[Link], ids: Iterable[str] | None) -> Mapping[str, tuple[str, ...]]:
    """What each row refers to by one of its fields of several, in order."""
    quote = connection.ops.quote_name
    where, given = among("source_id", ids)
    rows = fetched(
        f"SELECT source_id, target_id FROM {quote(link._meta.db_table)}{where}"  # noqa: S608
        " ORDER BY source_id, position",
        given,
    )
    return {
        source: tuple(target for _, target in pairs)
        for source, pairs in groupby(rows, key=itemgetter(0))
    }


def versions(shelf: Shelf, ids: Iterable[str] | None = None) -> Mapping[str, int]:
    """The version of each row by its id."""
    quote = connection.ops.quote_name
    where, given = among("id", ids)
    return dict(fetched(f"SELECT id, version FROM {quote(shelf.table)}{where}", given))  # noqa: S608


def existing(model: type, ids: Iterable[str]) -> frozenset[str]:
    """Those of the ids that a table has."""
    quote = connection.ops.quote_name
    where, given = among("id", ids)
    rows = fetched(f"SELECT id FROM {quote(model._meta.db_table)}{where}", given)  # noqa: S608
    return frozenset(id_ for (id_,) in rows)


def among(column: str, ids: Iterable[str] | None) -> tuple[str, list[object]]:
    """A condition on a column with any number of values in one parameter; none where all are meant."""
    if ids is None:
        return "", []
    if connection.vendor == "postgresql":
        return f" WHERE {column} = ANY(%s)", [list(ids)]
    return f" WHERE {column} IN (SELECT value FROM json_each(%s))", [json.dumps(list(ids))]  # noqa: S608


def fetched(sql: str, given: Sequence[object]) -> list[tuple[object, ...]]:
    """All rows of a query."""
    with connection.cursor() as cursor:
        cursor.execute(sql, given)
        return cursor.fetchall()
