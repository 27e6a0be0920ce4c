"""Puts rows into the tables, thousands in one go; called only by `writing`, inside its transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import connection

from styrkedja.ground.swedish import folded, sort_key
from styrkedja.registers.shelf.cells import Form, dumper, through
from styrkedja.registers.shelf.planning import Step
from styrkedja.registers.shelf.rows import among
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.trail.bulk import pour

LONGEST_KEY = 400  # characters; an index of PostgreSQL holds no more than some 2,700 bytes
LONGEST_SEARCHED = 4_000


def insert(shelf: Shelf, plan: Sequence[Step], versions: Sequence[int]) -> None:
    """New rows, each with its first version."""
    if not plan:
        return
    names = [cell.column for cell in shelf.columns]
    rows = zip(*dumped(shelf, plan), versions, *keys(shelf, plan), strict=True)
    pour(shelf.table, [*names, "version", "sort_name", "folded"], rows)


def update(shelf: Shelf, plan: Sequence[Step]) -> None:
    """Rows that change; each gets its next version."""
    if not plan:
        return
    names = [cell.column for cell in shelf.columns]
    setting = ", ".join(f'"{name}" = %s' for name in [*names, "version", "sort_name", "folded"])
    versions = [step.before.version + 1 for step in plan]
    ids = [step.id for step in plan]
    many(
        f'UPDATE "{shelf.table}" SET {setting} WHERE "id" = %s',  # noqa: S608
        zip(*dumped(shelf, plan), versions, *keys(shelf, plan), ids, strict=True),
    )


def dumped(shelf: Shelf, plan: Sequence[Step]) -> Iterable[Iterable[object]]:
    """The columns' values as the database takes them."""
    for cell in shelf.columns:
        values = [step.values[cell.key] for step in plan]
        yield through(dumper(cell, connection.vendor), values)


def keys(shelf: Shelf, plan: Sequence[Step]) -> tuple[list[str], list[str]]:
    """What the rows are sorted by and searched in."""
    texts = [cell.key for cell in shelf.columns if cell.form is Form.TEXT]
    named = "name" in shelf.cell
    order = [sort_key(step.values["name"] if named else step.id)[:LONGEST_KEY] for step in plan]
    search = [
        folded.__wrapped__(" ".join(step.values[key] for key in texts if step.values[key]))
        for step in plan
    ]
    return order, [
        (text or step.id)[:LONGEST_SEARCHED] for text, step in zip(search, plan, strict=True)
    ]


def relink(shelf: Shelf, plan: Sequence[Step]) -> None:
    """The fields that hold several references, where they have changed."""
    for key, link in shelf.links.items():
        table = link._meta.db_table
        steps = [step for step in plan if key in step.changed]
        old = [step.id for step in steps if step.before is not None]
        if old:
            erase(table, "source_id", old)
        rows = [
            (step.id, target, position)
            for step in steps
            for position, target in enumerate(step.values[key])
        ]
        if rows:
            pour(table, ("source_id", "target_id", "position"), rows)


def delete(shelf: Shelf, ids: Sequence[str]) -> None:
    """Rows and what they refer to."""
    for link in shelf.links.values():
        erase(link._meta.db_table, "source_id", ids)
    erase(shelf.table, "id", ids)


def erase(table: str, column: str, ids: Sequence[str]) -> None:
    """The rows of a table with these ids in one column."""
    where, given = among(column, ids)
    with connection.cursor() as cursor:
        cursor.execute(f'DELETE FROM "{table}"{where}', given)  # noqa: S608


def many(sql: str, rows: Iterable[Sequence[object]]) -> None:
    """One statement for many rows."""
    with connection.cursor() as cursor:
        cursor.executemany(sql, list(rows))
