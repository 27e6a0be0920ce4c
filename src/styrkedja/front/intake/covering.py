"""Which rows of an upload the person may write: asked in the preview as the register will ask it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from styrkedja.ground.sheets.plan import PlannedRow, RowState
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelves import SHELVES

Values = Mapping[str, object]
DEEDS = {RowState.NEW: "add", RowState.CHANGED: "change", RowState.CLASH: "change"}


class Cover:
    """Says whether an actor may write rows as they stand and as they would come to stand."""

    def __init__(self, by: Actor, planned: Callable[[Kind, str], Values | None]) -> None:
        self.by = by
        self.planned = planned  # the values a row of the file would get
        self.stored: dict[Kind, Mapping[str, Values]] = {}

    def everywhere(self, shelf: Shelf) -> bool:
        """Whether the actor may write every row of a register."""
        return all(shelf.allows(self.by, deed, None) for deed in ("add", "change"))

    def covers(self, shelf: Shelf, row: PlannedRow) -> bool:
        """Whether the actor may write a row, where it stands and where it would stand."""
        deed = DEEDS[row.state]
        states = [{**row.before, **row.changes, "id": row.id}]
        if row.before:
            states.append(row.before)
        return all(
            any(shelf.allows(self.by, deed, unit) for unit in (None, *self.units(shelf, values)))
            for values in states
        )

    def units(self, shelf: Shelf, values: Values) -> list[str]:
        """The units a row belongs to."""
        return [unit for place in shelf.places if (unit := self.walked(shelf, values, place))]

    def walked(self, shelf: Shelf, values: Values, place: str) -> str | None:
        """The unit at the end of a path of references: "initiative.unit"."""
        key, _, rest = place.partition(".")
        target = values.get(key)
        if not rest or not target:
            return str(target) if target else None
        kind = Kind(shelf.cell[key].to._meta.model_name)
        further = self.row(kind, str(target))
        return self.walked(SHELVES[kind], further, rest) if further else None

    def row(self, kind: Kind, id_: str) -> Values | None:
        """A row as it would stand after the upload."""
        found = self.planned(kind, id_)
        if found is not None:
            return found
        if kind not in self.stored:
            self.stored[kind] = {row.id: row.values for row in records(SHELVES[kind])}
        return self.stored[kind].get(id_)
