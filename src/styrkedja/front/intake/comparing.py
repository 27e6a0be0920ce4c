"""A file's drafts against the registers: what each row and cell would do, read at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from styrkedja.front.intake.covering import Cover
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.mended import references
from styrkedja.front.intake.referring import Known, has_id, referring
from styrkedja.front.intake.vetting import vetter
from styrkedja.ground.at_rest import collector_at_rest
from styrkedja.ground.sheets.column import Complaint, Draft
from styrkedja.ground.sheets.plan import PlannedRow, RowState, Stored, planned
from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import Form
from styrkedja.registers.shelf.reading import Record, as_they_were, records
from styrkedja.registers.shelf.rows import read
from styrkedja.registers.shelf.watching import NOT_YOURS
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import OneMoment
from styrkedja.registers.trail.queries import end, last_versions

Values = Mapping[str, object]
WRITES = frozenset({RowState.NEW, RowState.CHANGED, RowState.CLASH})
REMOVED = w(
    "Raden har tagits bort ur registret sedan filen hämtades. Ska den in igen, töm cellen Radversion på raden och ladda upp filen på nytt.",
    "The row has been removed from the register since the file was downloaded. If it shall be added again, empty its cell Row version and upload the file anew.",
)
HOMELESS = w(
    "{label} måste fyllas i, eller väljas för allt nytt i filen under ”Läs filen på ett annat sätt”.",
    "{label} must be filled in, or chosen for all that is new in the file under “Read the file another way”.",
)
HOUSED_BY = {Kind.INITIATIVE: "account", Kind.ACCOUNT: "parent"}
ROW = ""  # the key of a fault that is the row's, not a cell's


@dataclass(frozen=True)
class Comparison:
    """Every row of a file against the registers as they stood at one position of the trail."""

    rows: Mapping[Kind, Sequence[PlannedRow]]
    bases: Mapping[Kind, Mapping[str, Values]]
    position: int
    seal: str


@collector_at_rest()
def compare(drafts: Mapping[Kind, Sequence[Draft]], by: Actor, account: str = "") -> Comparison:
    """What the drafts would do. `account` is where new rows go that name none."""
    with OneMoment():
        position, seal = end()
        work = Work(drafts, by)
        work.read(account)
        rows = work.rows()
        return Comparison(
            {kind: rows[kind] for kind in SHEETS if kind in rows}, work.bases, position, seal
        )


@dataclass
class Work:
    """One comparison being made."""

    drafts: Mapping[Kind, Sequence[Draft]]
    by: Actor
    known: Known = field(init=False)
    stored: dict[Kind, Mapping[str, Record]] = field(default_factory=dict)
    bases: dict[Kind, Mapping[str, Values]] = field(default_factory=dict)
    ready: dict[Kind, list[Draft]] = field(default_factory=dict)
    gone: dict[Kind, Set[str]] = field(default_factory=dict)  # removed since the file was exported
    will_be: dict[Kind, Mapping[str, Values]] = field(default_factory=dict)
    found: dict[Kind, list[PlannedRow]] = field(default_factory=dict)
    left_out: dict[str, set[str]] = field(default_factory=dict)  # in the file, but not to be taken
    homes: int = 0  # accounts at the top of the tree: with several, an initiative must name its own

    def read(self, account: str) -> None:
        """Read what is stored, and make every draft what the register would keep."""
        self.known = Known(self.drafts)
        for kind in SHELVES:
            if kind in self.drafts:
                self.read_kind(kind, account)
        self.homes = len(self.tops())

    def read_kind(self, kind: Kind, account: str) -> None:
        """One register: its rows, their values at the versions exported, and the drafts made ready."""
        shelf = SHELVES[kind]
        drafts = [whole(draft) for draft in referring(self.drafts[kind], kind, self.known)]
        ids = {str(draft.values["id"]) for draft in drafts if has_id(draft)}
        self.stored[kind] = {record.id: record for record in records(shelf, ids)}
        self.gone[kind] = self.gone_of(kind, drafts)
        drafts = [self.of_this_register(draft, kind) for draft in drafts]
        self.bases[kind] = self.bases_of(kind, drafts)
        if account and (key := HOUSED_BY.get(kind)):
            drafts = [self.housed(draft, kind, key, account) for draft in drafts]
        vet = vetter(shelf, drafts, self.stored[kind], self.bases[kind])
        self.ready[kind] = [vet.vetted(draft) for draft in drafts]

    def gone_of(self, kind: Kind, drafts: Iterable[Draft]) -> Set[str]:
        """The rows of an export that somebody has removed since: not to be added again unasked."""
        absent = {
            str(draft.values["id"])
            for draft in drafts
            if draft.version is not None and has_id(draft)
        } - set(self.stored[kind])
        return last_versions(kind.code, absent).keys() if absent else frozenset()

    def of_this_register(self, draft: Draft, kind: Kind) -> Draft:
        """A draft without its row version where this register has no such row to compare with."""
        if draft.version is None or str(draft.values.get("id")) in self.stored[kind]:
            return draft
        return replace(draft, version=None)

    def bases_of(self, kind: Kind, drafts: Iterable[Draft]) -> Mapping[str, Values]:
        """The rows that others have changed since the export, with their values as exported.

        Of a version this register never had nothing is known: every cell that differs is a clash.
        """
        stored = self.stored[kind]
        moved: dict[str, int] = {}
        bases: dict[str, Values] = {}
        for draft in drafts:
            id_, version = str(draft.values.get("id")), draft.version
            if version is None or version == stored[id_].version:
                continue
            if 0 < version < stored[id_].version:
                moved[id_] = version
            else:
                bases[id_] = {}
        then = as_they_were(SHELVES[kind], moved) if moved else {}
        return bases | {id_: {**stored[id_].values, **then.get(id_, {})} for id_ in moved}

    def housed(self, draft: Draft, kind: Kind, in_: str, account: str) -> Draft:
        """A new row that names no account to stand in or under, put in the one chosen."""
        known = {complaint.key for complaint in draft.complaints} | {
            key for key, value in draft.values.items() if value
        }
        if in_ in known or str(draft.values.get("id")) in self.stored[kind]:
            return draft
        return whole(replace(draft, values={**draft.values, in_: account}))

    def tops(self) -> set[str]:
        """The accounts that would stand at the top of the tree."""
        shelf = SHELVES[Kind.ACCOUNT]
        cells = [shelf.cell["id"], shelf.cell["parent"]]
        above = dict(zip(*read(shelf, cells, None, for_picture=False), strict=True))
        for draft in self.ready.get(Kind.ACCOUNT, ()):
            if has_id(draft):
                id_ = str(draft.values["id"])
                above[id_] = draft.values.get("parent") or above.get(id_)
        return {id_ for id_, parent in above.items() if parent is None}

    def rows(self) -> dict[Kind, list[PlannedRow]]:
        """Every row planned; what leans on a row that cannot be taken is planned again without it."""
        again = set(self.ready)
        while again:
            self.will_be.clear()
            for kind in [kind for kind in SHELVES if kind in again]:
                self.found[kind] = self.planned(kind)
            again = self.shaken()
        return self.found

    def planned(self, kind: Kind) -> list[PlannedRow]:
        """The rows of one kind, those the person may not write among the faulty."""
        shelf = SHELVES[kind]
        stored = {id_: Stored(row.values, row.version) for id_, row in self.stored[kind].items()}
        required = {cell.key for cell in shelf.columns if not cell.field.null}
        if self.homes < 2:
            required -= {"account"}
        rows = list(
            planned(
                self.ready[kind],
                SHEETS[kind],
                stored,
                self.bases[kind],
                self.known.ids,
                required=required,
                loose={cell.key for cell in shelf.cells if cell.form is Form.TEXT},
                left_out=self.left_out,
            )
        )
        if home := HOUSED_BY.get(kind):
            rows = [homeless(row, home, kind) for row in rows]
        if gone := self.gone[kind]:
            rows = [refused(row, REMOVED) if row.id in gone else row for row in rows]
        cover = Cover(self.by, self.after)
        if cover.everywhere(shelf):
            return rows
        return [
            refused(row, NOT_YOURS) if row.state in WRITES and not cover.covers(shelf, row) else row
            for row in rows
        ]

    def after(self, kind: Kind, id_: str) -> Values | None:
        """The values a row of the file would get; None where the file does not have it."""
        if kind not in self.will_be:
            self.will_be[kind] = {
                row.id: {**row.before, **row.changes, "id": row.id}
                for row in self.found.get(kind, ())
                if row.state is not RowState.FAULTY
            }
        return self.will_be[kind].get(id_)

    def shaken(self) -> set[Kind]:
        """The kinds to plan again because they may lean on new rows that cannot be taken."""
        lost = set()
        for kind, rows in self.found.items():
            taken = {row.id for row in rows if row.state is not RowState.FAULTY}
            gone = {row.id for row in rows if row.state is RowState.FAULTY}
            gone = (gone - taken - set(self.stored[kind])) & self.known.ids[kind.code]
            if gone:
                self.known.ids[kind.code] -= gone
                self.left_out.setdefault(kind.code, set()).update(gone)
                lost.add(kind)
        return {
            kind
            for kind in self.found
            if any(to in lost for _, to in references(kind) if to is not None)
        }


def whole(draft: Draft) -> Draft:
    """A draft where every value stands in a cell: a profile's fixed values stand at the row's first."""
    if draft.values.keys() <= draft.cells.keys():
        return draft
    first = next(iter(draft.cells.values()), f"A{draft.row}")
    beside = {key: first for key in draft.values if key not in draft.cells}
    return replace(draft, cells={**draft.cells, **beside})


def homeless(row: PlannedRow, home: str, kind: Kind) -> PlannedRow:
    """A new row that lacks only where to stand: told that one place may be chosen for them all."""
    if row.state is not RowState.FAULTY:
        return row
    words = HOMELESS.fill(label=SHEETS[kind].column(home).label)
    faults = [
        replace(fault, words=words) if fault.key == home and not fault.text else fault
        for fault in row.faults
    ]
    return replace(row, faults=tuple(faults))


def refused(row: PlannedRow, words: Words) -> PlannedRow:
    """A row that cannot be written as a whole: told, and left out."""
    fault = Complaint(ROW, "", words)
    return replace(row, state=RowState.FAULTY, changes={}, clashes=(), faults=(*row.faults, fault))
