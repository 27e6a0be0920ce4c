"""A shelf: one register's sheet of fields bound to its table. All rooms read and write through it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from styrkedja.ground.sheets.column import Sheet
from styrkedja.ground.words import Words
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import Cell, Form, cells_of
from styrkedja.registers.shelf.tables import Link, Row

May = Callable[[Actor, str, str | None], bool]


@dataclass(frozen=True, eq=False)
class Shelf:
    """One kind of row, and everything reading and writing need to know of it.

    `places` are paths to the units in which a writer must be allowed to write ("unit",
    "initiative.unit"); one of them is enough. `tree` is the field that makes the rows a tree.
    `guarded` are fields that only a door of their own may write.
    """

    kind: Kind
    sheet: Sheet
    thing: type
    model: type[Row]
    may: May
    places: tuple[str, ...]
    links: Mapping[str, type[Link]] = field(default_factory=lambda: MappingProxyType({}))
    tree: str | None = None
    guarded: frozenset[str] = frozenset()

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Every field, in the order of the thing's dataclass."""
        return cells_of(self.thing, self.model, self.links)

    @cached_property
    def cell(self) -> Mapping[str, Cell]:
        """Every field by its key."""
        return {cell.key: cell for cell in self.cells}

    @cached_property
    def columns(self) -> tuple[Cell, ...]:
        """The fields that lie in the row's own table."""
        return tuple(cell for cell in self.cells if cell.form is not Form.REFS)

    @property
    def table(self) -> str:
        """The name of the table."""
        return self.model._meta.db_table

    def label(self, key: str) -> Words:
        """What a field is called."""
        return self.sheet.column(key).label

    def allows(self, actor: Actor, deed: str, unit: str | None) -> bool:
        """Whether an actor may do this to rows of a unit."""
        return self.may(actor, f"{self.kind.code}.{deed}", unit)
