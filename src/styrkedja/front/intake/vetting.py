"""What the register would refuse in an upload, found cell by cell before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from styrkedja.ground.sheets.column import Complaint, Draft
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.gates.actions import NO_WAY_BACK
from styrkedja.registers.shelf.cells import Cell, Form
from styrkedja.registers.shelf.planning import MISSING, NO_ID, circle, usable_id
from styrkedja.registers.shelf.reading import Record
from styrkedja.registers.shelf.rows import read
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.values import Unfit, fits, fitting

ITSELF = w(
    "”{id}” hänvisar till sig själv. Rätta eller töm cellen.",
    "“{id}” refers to itself. Mend or empty the cell.",
)
LIMITED = frozenset({Form.EXACT, Form.WHOLE, Form.TEXT, Form.REFS})
Values = Mapping[str, object]


@dataclass(frozen=True)
class Vetter:
    """Knows one register: its rows as stored and as they were, and what would stand in a circle."""

    shelf: Shelf
    stored: Mapping[str, Record]
    bases: Mapping[str, Values]
    circles: Mapping[str, Words]
    limited: tuple[tuple[str, Cell], ...]
    to_itself: tuple[str, ...]
    never_empty: tuple[tuple[str, Words], ...]

    def vetted(self, draft: Draft) -> Draft:
        """A draft with its values as the register keeps them, and a complaint for each it cannot."""
        values, complaints = self.fitted(draft)
        id_ = values.get("id")
        if id_ and not usable_id(id_):
            complaints.append(Complaint("id", str(id_), NO_ID))
            values = {key: value for key, value in values.items() if key != "id"}
        elif id_:
            complaints += self.refused(str(id_), draft, values)
        if not complaints and values is draft.values:
            return draft
        return replace(draft, values=values, complaints=[*draft.complaints, *complaints])

    def fitted(self, draft: Draft) -> tuple[Values, list[Complaint]]:
        """The values made to fit, and what does not fit."""
        complaints: list[Complaint] = []
        changed: dict[str, object] = {}
        values = draft.values
        for key, cell in self.limited:
            value = values.get(key)
            if value is None or fits(cell, value):
                continue
            try:
                kept = fitting(cell, value)
            except Unfit as unfit:
                words = unfit.words.fill(label=self.shelf.label(key))
                complaints.append(Complaint(key, str(value), words))
                continue
            if kept is not value and kept != value:
                changed[key] = kept
        return ({**values, **changed} if changed else values), complaints

    def refused(self, id_: str, draft: Draft, values: Values) -> Iterator[Complaint]:
        """What the register would say no to in one row that has an id."""
        for key in self.to_itself:
            value = values.get(key)
            if value is not None and (value == id_ or (isinstance(value, tuple) and id_ in value)):
                yield Complaint(key, id_, ITSELF.fill(id=id_))
        if id_ in self.circles and values.get(self.shelf.tree) not in (None, id_):
            yield Complaint(self.shelf.tree, str(values[self.shelf.tree]), self.circles[id_])
        stored = self.stored.get(id_)
        if stored is None or draft.version is None:
            return
        for key, words in self.never_empty:
            empties = key in draft.cells and not values.get(key) and stored.values[key]
            if empties and self.bases.get(id_, stored.values).get(key):
                yield Complaint(key, "", words)


def vetter(
    shelf: Shelf,
    drafts: Sequence[Draft],
    stored: Mapping[str, Record],
    bases: Mapping[str, Values],
) -> Vetter:
    """What one register would refuse."""
    never = [
        (cell.key, MISSING.fill(label=shelf.label(cell.key)))
        for cell in shelf.columns
        if not cell.field.null and cell.key != "id"
    ]
    if shelf.kind is Kind.INITIATIVE:
        never.append(("stage", NO_WAY_BACK))
    return Vetter(
        shelf,
        stored,
        bases,
        in_circles(shelf, drafts),
        tuple((cell.key, cell) for cell in shelf.cells if cell.form in LIMITED),
        tuple(cell.key for cell in shelf.cells if cell.to is shelf.model),
        tuple(never),
    )


def in_circles(shelf: Shelf, drafts: Sequence[Draft]) -> Mapping[str, Words]:
    """Rows that would come to stand under themselves, each with the way round."""
    if shelf.tree is None:
        return {}
    cells = [shelf.cell["id"], shelf.cell[shelf.tree]]
    above = dict(zip(*read(shelf, cells, None, for_picture=False), strict=True))
    new: dict[str, object] = {}
    for draft in drafts:
        up = draft.values.get(shelf.tree)
        if draft.values.get("id") and (up or draft.version is not None):
            new.setdefault(str(draft.values["id"]), up)
    above |= new
    return {id_: circle(road) for road in rounds(above.get, new) for id_ in road[:-1]}


def rounds(above: Callable[[str], object], ids: Mapping[str, object]) -> Iterator[list[str]]:
    """Every circle that the roads upward from these ids run into, once each."""
    done: set[str] = set()
    for id_ in ids:
        road: dict[str, None] = {}
        here: object = id_
        while here and here not in road and here not in done:
            road[str(here)] = None
            here = above(str(here))
        if here in road:
            way = list(road)
            yield [*way[way.index(str(here)) :], str(here)]
        done.update(road)
