"""Circles that may be recorded but are worth saying before: initiatives that wait for each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from styrkedja.front.intake.comparing import Comparison
from styrkedja.front.intake.pictured import place_of
from styrkedja.front.intake.translator import Note
from styrkedja.front.intake.untangled import CIRCLE
from styrkedja.ground.sheets.plan import PlannedRow
from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.rows import things
from styrkedja.registers.shelves import SHELVES

LOOSE_TREES = (
    (Kind.INITIATIVE, "depends_on"),
    (Kind.DOCUMENT, "replaces"),
    (Kind.SYSTEM, "successor"),
)


def entangled(comparison: Comparison) -> Iterator[Note]:
    """A note for each circle that the upload would make or keep, at a row of the file."""
    for kind, key in LOOSE_TREES:
        rows = {row.id: row for row in comparison.rows.get(kind, ()) if row.changes.get(key)}
        if rows:
            yield from circling(kind, key, rows)


def circling(kind: Kind, key: str, rows: Mapping[str, PlannedRow]) -> Iterator[Note]:
    """The circles of one field that some row of the file stands in."""
    shelf = SHELVES[kind]
    found = {thing.id: thing for thing in things(shelf)}
    for id_, row in rows.items():
        known = found.get(id_)
        name = row.changes.get("name") or getattr(known, "name", id_)
        found[id_] = shelf.thing(**{"id": id_, "name": name, key: row.changes[key]})
    picture = Portfolio(as_of=date.min, **{TABLES[kind]: tuple(found.values())})
    for circle in circles(picture, kind, key).values():
        here = next((id_ for id_ in circle if id_ in rows), None)
        if here is not None:
            words = CIRCLE.fill(label=shelf.label(key), circle=circle_names(picture, kind, circle))
            yield Note(place_of(rows[here].draft, key), words)
