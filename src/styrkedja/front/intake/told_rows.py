"""One planned row as the preview shows it: each cell with what stands, what would stand, and why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from styrkedja.front.intake.planbook import KeptRow
from styrkedja.front.start.addresses import page_of
from styrkedja.ground.sheets.plan import RowState
from styrkedja.ground.words import Words, w
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import from_trail
from styrkedja.registers.shelves import SHELVES

STATES: Mapping[RowState, tuple[Words, str]] = {
    RowState.NEW: (w("ny", "new"), "whole"),
    RowState.CHANGED: (w("ändras", "changes"), "note"),
    RowState.SAME: (w("lika", "same"), ""),
    RowState.CLASH: (w("krock", "clash"), "weak"),
    RowState.FAULTY: (w("tas inte med", "not taken"), "broken"),
}
SAME_BUT = w("lika i övrigt", "otherwise the same")
EMPTY = w("tomt", "empty")
LONGEST = 600


@dataclass(frozen=True, slots=True)
class Value:
    """A field and what it says."""

    words: Words
    text: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A field that changes, from what to what."""

    words: Words
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Clashing:
    """A field that both have changed: what it was, theirs, yours, and how it is settled."""

    words: Words
    base: str  # empty where nobody knows what the file said when it was downloaded
    theirs: str
    yours: str
    name: str  # of the choice in the form
    mine: bool | None


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that is left out: where, what stands there, and why."""

    words: Words | None
    cell: str
    text: str
    reason: Words


@dataclass(frozen=True, slots=True)
class RowShown:
    """A row of the preview."""

    id: str
    name: str
    href: str
    state: Words
    look: str
    place: str
    changed: tuple[Changed, ...]
    clashes: tuple[Clashing, ...]
    unread: tuple[Unread, ...]
    new: tuple[Value, ...]
    left: tuple[Value, ...]
    same: tuple[Value, ...]
    kept: tuple[Value, ...]

    @property
    def quiet(self) -> bool:
        """Whether nothing happens to the row, and there is nothing to say of it."""
        return not (self.look or self.unread)


def row_shown(row: KeptRow, language: str, chosen: Mapping[tuple[int, str], bool]) -> RowShown:
    """A kept row as it is shown."""
    speak = Speaker(row.kind, language)
    body = row.body
    state, look = STATES[row.state]
    if row.state is RowState.SAME and "faults" in body:
        state = SAME_BUT
    new = row.state is RowState.NEW
    values = {**body.get("left", {}), **body.get("same", {}), **body["changes"]}
    name = values.get("name") or body.get("before", {}).get("name") or ""
    return RowShown(
        id=row.id,
        name=str(name)[:LONGEST],
        href=page_of(Ref(row.kind, row.id)) if "before" in body else "",
        state=state,
        look=look,
        place=f"{row.sheet}!{row.place}" if row.sheet else row.place,
        changed=() if new else tuple(changes(row, speak)),
        clashes=tuple(clashes(row, speak, chosen)),
        unread=tuple(
            Unread(speak.label(key), cell, text[:LONGEST], Words(sv, en))
            for key, cell, text, sv, en in body.get("faults", ())
        ),
        new=speak.all(body["changes"]) if new else (),
        left=speak.all(body.get("left", {})),
        same=speak.all(body.get("same", {})),
        kept=speak.all(body.get("kept", {})),
    )


def changes(row: KeptRow, speak: Speaker) -> Iterator[Changed]:
    """The fields that change."""
    before = row.body.get("before", {})
    for key, value in row.body["changes"].items():
        yield Changed(speak.label(key), speak.said(key, before.get(key)), speak.said(key, value))


def clashes(
    row: KeptRow, speak: Speaker, chosen: Mapping[tuple[int, str], bool]
) -> Iterator[Clashing]:
    """The fields that clash."""
    for key, (base, mine) in row.body.get("clashes", {}).items():
        yield Clashing(
            words=speak.label(key),
            base=speak.said(key, base) if row.body["base"] else "",
            theirs=speak.said(key, row.body["before"].get(key)),
            yours=speak.said(key, mine),
            name=f"{row.number}.{key}",
            mine=chosen.get((row.number, key)),
        )


class Speaker:
    """Says the values of one register in one language."""

    def __init__(self, kind: Kind, language: str) -> None:
        self.shelf = SHELVES[kind]
        self.language = language

    def label(self, key: str) -> Words | None:
        """What a field is called; None where the whole row is meant."""
        return self.shelf.label(key) if key in self.shelf.cell else None

    def said(self, key: str, value: object) -> str:
        """A value as the trail writes it, as a person reads it."""
        if value in (None, "", []):
            return EMPTY.to(self.language)
        typed = from_trail(self.shelf.cell[key], value)
        text = self.shelf.sheet.column(key).parser.show(typed, self.language)
        return text if len(text) <= LONGEST else text[:LONGEST] + "…"

    def all(self, values: Mapping[str, object]) -> tuple[Value, ...]:
        """Fields and values in the order of the sheet."""
        return tuple(
            Value(column.label, self.said(column.key, values[column.key]))
            for column in self.shelf.sheet.columns
            if column.key != "id" and values.get(column.key) not in (None, "", [])
        )
