"""Reading a register: one page of a list, one row, or all values; plain data, nothing lazy leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.registers.shelf.asking import Asked, found_ids
from styrkedja.registers.shelf.cells import Cell, Form, from_trail
from styrkedja.registers.shelf.refusing import Fault, Forbidden
from styrkedja.registers.shelf.rows import among, existing, fetched, linked, read, versions
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.trail.queries import undone

FIRST_PAGE = Asked()


@dataclass(frozen=True, slots=True)
class Record:
    """One row with its version; values by key, typed as its columns' parsers give them."""

    id: str
    version: int
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Rows:
    """One page of a list. `names` says what the rows refer to: (kind code, id) -> name."""

    rows: tuple[Record, ...]
    total: int
    page: int
    size: int
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def pages(self) -> int:
        """How many pages there are; at least one."""
        return max(1, -(-self.total // self.size))


def page_of(shelf: Shelf, viewer: Actor, asked: Asked) -> Rows:
    """One page. A page after the last is the last."""
    seen(shelf, viewer)
    size = max(1, asked.size)
    ids, total, page = found_ids(shelf, asked, size)
    by_id = {record.id: record for record in records(shelf, ids)}
    rows = tuple(by_id[id_] for id_ in ids if id_ in by_id)
    return Rows(rows, total, page, size, names_of(shelf, rows))


def row(shelf: Shelf, viewer: Actor, id_: str) -> Record | None:
    """One row, or None."""
    seen(shelf, viewer)
    return next(iter(records(shelf, [id_])), None)


def all_found(shelf: Shelf, viewer: Actor, asked: Asked) -> tuple[Record, ...]:
    """Every row that is asked for, on all pages, in order: what an export holds."""
    seen(shelf, viewer)
    ids, _, _ = found_ids(shelf, asked, None)
    by_id = {record.id: record for record in records(shelf, None if len(ids) > 2_000 else ids)}
    return tuple(by_id[id_] for id_ in ids if id_ in by_id)


def records(shelf: Shelf, ids: Iterable[str] | None = None) -> tuple[Record, ...]:
    """Rows with their versions, all or those with these ids, in the order of their ids."""
    columns = read(shelf, shelf.columns, ids, for_picture=False)
    if not columns:
        return ()
    versions_by_id = versions(shelf, ids)
    keys = [cell.key for cell in shelf.columns]
    several = {key: linked(link, ids) for key, link in shelf.links.items()}
    found = []
    for values in zip(*columns, strict=True):
        row_values = dict(zip(keys, values, strict=True))
        id_ = row_values["id"]
        for key, targets in several.items():
            row_values[key] = targets.get(id_, ())
        found.append(Record(id_, versions_by_id[id_], row_values))
    return tuple(found)


def names_of(shelf: Shelf, rows: Sequence[Record]) -> Mapping[tuple[str, str], str]:
    """The names of everything the rows refer to; one query for each register referred to."""
    wanted: dict[type, set[str]] = {}
    for cell in shelf.cells:
        if cell.form in (Form.REF, Form.REFS):
            wanted.setdefault(cell.to, set()).update(referred(cell, rows))
    names: dict[tuple[str, str], str] = {}
    for model, ids in wanted.items():
        if ids and any(field.name == "name" for field in model._meta.fields):
            where, given = among("id", ids)
            pairs = fetched(f'SELECT id, name FROM "{model._meta.db_table}"{where}', given)  # noqa: S608
            kind = model._meta.model_name
            names |= {(kind, id_): name for id_, name in pairs}
    return names


def referred(cell: Cell, rows: Iterable[Record]) -> Iterable[str]:
    """The ids that rows refer to in one field."""
    for record in rows:
        value = record.values[cell.key]
        if value:
            yield from value if isinstance(value, tuple) else (value,)


def ids_of(shelf: Shelf, ids: Iterable[str] | None = None) -> frozenset[str]:
    """The ids the register has: all, or those of the given."""
    return frozenset(versions(shelf)) if ids is None else existing(shelf.model, ids)


def as_they_were(
    shelf: Shelf, read_versions: Mapping[str, int]
) -> Mapping[str, Mapping[str, object]]:
    """For rows by id: the fields changed after a version, with the values they had at that version.

    A field that is not there has the value it has now.
    """
    found: dict[str, Mapping[str, object]] = {}
    ids = list(read_versions)
    for start in range(0, len(ids), 5_000):
        part = {id_: read_versions[id_] for id_ in ids[start : start + 5_000]}
        for id_, values in undone(shelf.kind.code, part).items():
            found[id_] = {
                key: from_trail(shelf.cell[key], value)
                for key, value in values.items()
                if key in shelf.cell
            }
    return found


def seen(shelf: Shelf, viewer: Actor) -> None:
    """Refuse whoever may not see the register."""
    if not shelf.allows(viewer, "see", None):
        words = w("Din roll får inte se registret.", "Your role may not see the register.")
        raise Forbidden([Fault(shelf.kind, "", None, words)])
