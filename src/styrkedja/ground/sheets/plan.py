"""Drafts against what is stored: what an upload would add, change, leave or clash with, cell by cell.

An export carries the row version it was made from. With it, and the values of that version (the
*base*), a cell somebody else has changed since is never overwritten: where only they changed it,
theirs stays; where both did, it is a clash. A row without a version has no base: a cell that
differs is a change, and an empty cell says nothing.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from styrkedja.ground.sheets.column import Column, Complaint, Draft, Sheet
from styrkedja.ground.words import Words, w

LOST = w(
    "”{id}” finns varken i registret eller i filen. Rätta hänvisningen eller lägg till raden.",
    "“{id}” is neither in the register nor in the file. Mend the reference or add the row.",
)
LEFT_OUT = w(
    "”{id}” står i filen, men den raden går inte att ta med som den är. Rätta den först.",
    "“{id}” stands in the file, but that row cannot be taken as it is. Mend it first.",
)


class RowState(Enum):
    """What would happen to a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CLASH = "clash"
    FAULTY = "faulty"


class CellState(Enum):
    """What would happen to a cell; KEPT means that the file is silent or older and the stored value stays."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    KEPT = "kept"
    CLASH = "clash"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Stored:
    """A row as the register has it."""

    values: Mapping[str, object]
    version: int


@dataclass(frozen=True, slots=True)
class PlannedCell:
    """One cell of the preview: before and after, and why where it cannot be taken."""

    key: str
    state: CellState
    before: object
    after: object
    cell: str
    text: str = ""
    words: Words | None = None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of an upload against the register.

    `changes` is what would be written; `clashes` the fields both have changed; `faults` what could
    not be read. A FAULTY row is not written at all; unreadable cells of other rows are left out.
    """

    draft: Draft
    id: str
    state: RowState
    before: Mapping[str, object]
    changes: Mapping[str, object]
    clashes: tuple[str, ...] = ()
    faults: tuple[Complaint, ...] = ()
    version: int | None = None  # of the stored row that was read

    def cells(self) -> Iterator[PlannedCell]:
        """Every cell the file has for the row, in the file's order."""
        unreadable = {fault.key: fault for fault in self.faults}
        for key in self.draft.cells:
            yield self._cell(key, unreadable.get(key))

    def _cell(self, key: str, fault: Complaint | None) -> PlannedCell:
        before, after = self.before.get(key), self.draft.values.get(key)
        where = self.draft.cells[key]
        if fault is not None:
            state = CellState.UNREADABLE
            return PlannedCell(key, state, before, None, where, fault.text, fault.words)
        if key in self.clashes:
            return PlannedCell(key, CellState.CLASH, before, after, where)
        if key in self.changes:
            state = CellState.NEW if self.state is RowState.NEW else CellState.CHANGED
            return PlannedCell(key, state, before, after, where)
        state = CellState.SAME if same(before, after) else CellState.KEPT
        return PlannedCell(key, state, before, after, where)


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole upload against the register as it stood at one position of the trail."""

    rows: tuple[PlannedRow, ...]
    position: int
    counts: Mapping[RowState, int] = field(default_factory=dict)

    @property
    def can_be_applied(self) -> bool:
        """True where something would be written and nothing clashes."""
        writes = self.counts.get(RowState.NEW, 0) + self.counts.get(RowState.CHANGED, 0)
        return writes > 0 and not self.counts.get(RowState.CLASH, 0)


def plan(rows: Iterable[PlannedRow], position: int) -> Plan:
    """The rows with their counts."""
    rows = tuple(rows)
    counts = dict.fromkeys(RowState, 0)
    for row in rows:
        counts[row.state] += 1
    return Plan(rows, position, counts)


def planned(
    drafts: Iterable[Draft],
    sheet: Sheet,
    stored: Mapping[str, Stored],
    bases: Mapping[str, Mapping[str, object]],
    known: Mapping[str, Container[str]],
    *,
    required: Container[str] | None = None,
    loose: Container[str] = (),
    left_out: Mapping[str, Container[str]] = MappingProxyType({}),
) -> Iterator[PlannedRow]:
    """Each draft of one sheet against the register.

    `bases` holds, for rows whose version has moved since the export, their values at the exported
    version. `known` holds the ids that exist or come with the same upload, by kind code. `required`
    are the fields a new row cannot be kept without (the sheet's own, unless given), `loose` the
    references that may lead nowhere, and `left_out` the ids, by kind code, of rows that come with
    the upload but cannot be taken.
    """
    if required is None:
        required = {column.key for column in sheet.columns if column.required}
    absent = [c for c in sheet.columns if c.key in required and c.key != "id"]
    references = {
        column.key: column.parser.kind
        for column in sheet.columns
        if column.parser.form in {"ref", "refs"} and column.key not in loose
    }
    seen: set[str] = set()
    for draft in drafts:
        id_ = draft.values.get("id")
        faults = [*draft.complaints, *_lost(draft, references, known, left_out)]
        if not id_ or id_ in seen:
            yield _without_key(draft, id_, faults)
            continue
        seen.add(str(id_))
        yield _against(draft, str(id_), stored.get(str(id_)), bases.get(str(id_)), faults, absent)


def _against(
    draft: Draft,
    id_: str,
    row: Stored | None,
    base: Mapping[str, object] | None,
    faults: list[Complaint],
    needed: Sequence[Column],
) -> PlannedRow:
    skip = {"id", *(fault.key for fault in faults)}
    keys = [key for key in draft.cells if key not in skip]
    if row is None:
        return _new(draft, id_, keys, faults, needed)
    changes, clashes = {}, []
    for key in keys:
        after, before = draft.values.get(key), row.values.get(key)
        if same(after, before):
            continue
        if base is not None:
            if same(after, base.get(key)):
                continue  # only others have changed it
            if not same(before, base.get(key)):
                clashes.append(key)
                continue
        elif draft.version is None and _empty(after):
            continue
        changes[key] = after
    state = RowState.CLASH if clashes else RowState.CHANGED if changes else RowState.SAME
    return PlannedRow(
        draft, id_, state, row.values, changes, tuple(clashes), tuple(faults), row.version
    )


def _new(
    draft: Draft, id_: str, keys: list[str], faults: list[Complaint], needed: Sequence[Column]
) -> PlannedRow:
    get = draft.values.get
    changes = {key: value for key in keys if (value := get(key)) or not _empty(value)}
    absent = [column for column in needed if column.key not in changes]
    if not absent:
        return PlannedRow(draft, id_, RowState.NEW, {}, changes, (), tuple(faults))
    told = {fault.key for fault in faults}
    faults = faults + [
        Complaint(
            column.key,
            "",
            w("{label} måste fyllas i.", "{label} must be filled in.").fill(label=column.label),
        )
        for column in absent
        if column.key not in told
    ]
    return PlannedRow(draft, id_, RowState.FAULTY, {}, {}, (), tuple(faults))


def _without_key(draft: Draft, id_: object, faults: list[Complaint]) -> PlannedRow:
    words = (
        w(
            "Samma id finns redan längre upp i filen. Ge raden ett eget id eller ta bort den.",
            "The same id stands further up in the file. Give the row an id of its own or remove it.",
        )
        if id_
        else w("Raden saknar id. Ge den ett.", "The row has no id. Give it one.")
    )
    if not any(fault.key == "id" for fault in faults):  # an id nobody could read says so itself
        faults = [*faults, Complaint("id", str(id_ or ""), words)]
    return PlannedRow(draft, str(id_ or ""), RowState.FAULTY, {}, {}, (), tuple(faults))


def _lost(
    draft: Draft,
    references: Mapping[str, str],
    known: Mapping[str, Container[str]],
    left_out: Mapping[str, Container[str]],
) -> Iterator[Complaint]:
    for key, kind in references.items():
        value = draft.values.get(key)
        if not value:
            continue
        kind = kind or str(draft.values.get("subject_kind") or "")
        ids = value if isinstance(value, tuple) else (value,)
        for id_ in ids:
            if kind in known and id_ not in known[kind]:
                words = LEFT_OUT if id_ in left_out.get(kind, ()) else LOST
                yield Complaint(key, str(id_), words.fill(id=id_))
                break


def same(one: object, other: object) -> bool:
    """Whether two values say the same; nothing and an empty list do."""
    return one == other or (_empty(one) and _empty(other))


def _empty(value: object) -> bool:
    return value is None or value == "" or value == ()
