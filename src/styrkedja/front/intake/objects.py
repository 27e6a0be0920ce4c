"""A JSON file of records as tables: one for the records, and one for each list of objects within them.

A field within a field is named by its path ("goals.name"); several values of one field stand in one
cell, a line each. A list of {name, value} gives a column per name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from styrkedja.front.intake.refusal import Refused
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import w

WRAPPERS = ("records", "items", "results", "data", "value", "projects")
DEEPEST = 4

Record = Mapping[str, object]


def record_tables(text: str, file: str) -> tuple[Table, ...]:
    """The tables in a JSON text. Raises Refused."""
    try:
        # a number keeps the figures it was written with
        whole = json.loads(text, parse_float=Decimal, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise Refused(
            Place(file),
            w(
                f"Filen är inte giltig JSON ({error}). Exportera den på nytt.",
                f"The file is not valid JSON ({error}). Export it again.",
            ),
        ) from None
    records = _records(whole)
    if not records:
        raise Refused(
            Place(file),
            w(
                "Filen är JSON men innehåller ingen lista av poster.",
                "The file is JSON but holds no list of records.",
            ),
        )
    return (_table(file, "", [dict(_flat(record)) for record in records]), *_inner(records, file))


def _records(whole: object) -> Sequence[Record]:
    if isinstance(whole, Mapping):
        named = [whole[key] for key in WRAPPERS if isinstance(whole.get(key), list)]
        whole = named[0] if named else [whole]
    if not isinstance(whole, list):
        return ()
    return [one for one in whole if isinstance(one, Mapping)]


def _flat(record: Record, before: str = "", depth: int = 0) -> Iterator[tuple[str, object]]:
    """Every value of a record by its path."""
    for key, value in record.items():
        path = f"{before}{key}"
        if isinstance(value, Mapping) and depth < DEEPEST:
            yield from _flat(value, f"{path}.", depth + 1)
        elif isinstance(value, list):
            yield from _listed(path, value)
        else:
            yield path, value


def _listed(path: str, values: Sequence[object]) -> Iterator[tuple[str, object]]:
    """A list as one cell per field of its members, a line each."""
    objects = [one for one in values if isinstance(one, Mapping)]
    if objects and all("name" in one and ("value" in one or "values" in one) for one in objects):
        for one in objects:
            yield f"{path}.{one['name']}", _together(one.get("value"), one.get("values"))
        return
    fields = dict.fromkeys(key for one in objects for key in one)
    for key in fields:
        yield f"{path}.{key}", _lines(one.get(key) for one in objects)
    plain = [one for one in values if not isinstance(one, Mapping | list)]
    if plain:
        yield path, _lines(plain)


def _together(value: object, values: object) -> str | None:
    several = values if isinstance(values, list) else ()
    return _lines((value, *several))


def _lines(values: object) -> str | None:
    said = [str(one) for one in values if one is not None and one != "" and not _nested(one)]
    return "\n".join(dict.fromkeys(said)) or None


def _nested(value: object) -> bool:
    return isinstance(value, Mapping | list)


def _inner(records: Sequence[Record], file: str) -> Iterator[Table]:
    """The lists of objects within the records, each row carrying the record's own id."""
    fields = {
        key: None
        for record in records
        for key, value in record.items()
        if isinstance(value, list) and any(isinstance(one, Mapping) for one in value)
    }
    for key in fields:
        rows = [
            {**_id_of(record), **dict(_flat(one))}
            for record in records
            for one in (record.get(key) or ())
            if isinstance(one, Mapping)
        ]
        yield _table(file, key, rows)


def _id_of(record: Record) -> dict[str, object]:
    """The first field of a record that is called an id."""
    for key, value in record.items():
        if key.casefold().endswith("id") and not _nested(value):
            return {key: value}
    return {}


def _table(file: str, sheet: str, rows: Sequence[Record]) -> Table:
    headers = list(dict.fromkeys(key for row in rows for key in row))
    cells: list[list[object]] = [list(headers)]
    cells += [[row.get(header) for header in headers] for row in rows]
    return Table(file, sheet, cells)
