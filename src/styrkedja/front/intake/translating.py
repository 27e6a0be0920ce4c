"""The translator of a profile: one table of a foreign file into drafts of our own rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from styrkedja.front.intake.fit import Fit, best_fit
from styrkedja.front.intake.grid import Cells
from styrkedja.front.intake.headers import find, matches
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.profile import Condition, Profile, RowMap
from styrkedja.front.intake.translator import Note, Translation, Unmapped
from styrkedja.front.intake.values import Bound, Part, Reader, bound, slug
from styrkedja.ground.sheets.cells import quoted, written
from styrkedja.ground.sheets.column import Complaint, Draft, Unreadable
from styrkedja.ground.sheets.table import Table
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind

MOVED = w(
    "Profilen {profile} väntade sig kolumnen ”{header}” ({kind}: {field}), men den finns inte; fältet läses inte.",
    "The profile {profile} expected the column “{header}” ({kind}: {field}), but it is not there; the field is not read.",
)
NEW = w(
    "Kolumner som profilen {profile} inte känner ({count}): {columns}.",
    "Columns that the profile {profile} does not know ({count}): {columns}.",
)
NO_ID = w("Raden har inget id; inget av den tas med.", "The row has no id; nothing of it is taken.")


@dataclass(frozen=True)
class ProfileTranslator:
    """Understands the tables of one profile; see `translator.Translator`."""

    profile: Profile

    @property
    def name(self) -> str:
        """The profile's name."""
        return self.profile.name

    def translate(self, table: Table) -> Translation | None:
        """The table as drafts; None where no column is recognised. Never raises on content."""
        fit = best_fit(self.profile, table)
        if fit is None:
            return None
        if fit.lacking:
            return Translation((), notes=(_refused(self.profile, fit),), place=table.whole)
        work = _Work(self.profile, fit)
        drafts = [draft for line in work.lines() for draft in work.drafts(line)]
        unmapped, new = _unmapped(fit, work.taken)
        return Translation(
            drafts=drafts,
            carried=work.carried,
            unmapped=unmapped,
            notes=(*_moved(self.profile, fit, new), *work.notes),
            place=table.whole,
        )

    def as_of(self, table: Table) -> date | None:
        """The day the figures of a table describe, where the profile can say it."""
        fit = best_fit(self.profile, table)
        if fit is None or fit.lacking or fit.layout.as_of is None:
            return None
        here = bound(fit.layout.as_of, fit)
        if here is None:
            return None
        reader = Reader(self.profile)
        for line in range(fit.header_line + 1, len(fit.grid.lines)):
            try:
                day = reader.value(here, fit, line, None)
            except Unreadable:
                continue
            if isinstance(day, date):
                return day
        return None


@dataclass
class _Work:
    """One table being translated."""

    profile: Profile
    fit: Fit
    reader: Reader = field(init=False)
    rows: list[tuple[RowMap, Mapping[str, Bound], Mapping[str, int]]] = field(init=False)
    seen: dict[tuple[str, str], Draft] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.reader = Reader(self.profile)
        self.rows = []
        for row in self.fit.layout.rows:
            sources = {key: bound(source, self.fit) for key, source in row.fields.items()}
            there = {key: one for key, one in sources.items() if one is not None}
            if "id" in there and self._can_filter(row):
                indexes = {k: one.index for k, one in there.items() if one.index is not None}
                self.rows.append((row, there, indexes))

    def _can_filter(self, row: RowMap) -> bool:
        asked = [condition.columns for condition in row.only]
        asked += [(row.each,)] if row.each is not None else []
        return all(self.fit.index(one) is not None for one in asked)

    @property
    def taken(self) -> frozenset[int]:
        """The columns that some field or filter looks at."""
        looked = {i for _, sources, _ in self.rows for one in sources.values() for i in one.indexes}
        filters = [*self.fit.layout.only, *(one for row, _, _ in self.rows for one in row.only)]
        looked.update(self.fit.index(one.columns) for one in filters)
        as_of = self.fit.layout.as_of
        looked.update(find(self.fit.headers, (one,)) for one in (as_of.columns if as_of else ()))
        return frozenset(looked)

    @property
    def carried(self) -> frozenset[str]:
        """The kinds and fields that the file has."""
        kinds = {row.kind for row, _, _ in self.rows}
        return frozenset(kinds | {f"{row.kind}.{k}" for row, there, _ in self.rows for k in there})

    def lines(self) -> Iterator[int]:
        """The records that hold something and that the layout takes."""
        for line in range(self.fit.header_line + 1, len(self.fit.grid.lines)):
            cells = self.fit.grid.lines[line]
            if any(cell is not None and cell != "" for cell in cells) and self._taken(
                self.fit.layout.only, line
            ):
                yield line

    def _taken(self, only: tuple[Condition, ...], line: int) -> bool:
        return all(self._holds(condition, line) for condition in only)

    def _holds(self, condition: Condition, line: int) -> bool:
        cell = self.fit.grid.cell(line, self.fit.index(condition.columns))
        word = "" if cell is None else " ".join(written(cell).casefold().split())
        if condition.filled and not word:
            return False
        if condition.among and word not in condition.among:
            return False
        return word not in condition.outside

    def drafts(self, line: int) -> Iterator[Draft]:
        """Everything one record gives."""
        for row, sources, indexes in self.rows:
            if not self._taken(row.only, line):
                continue
            for part in self._parts(row, line):
                draft = self._draft(row, sources, indexes, line, part)
                if draft is not None and self._first(row, draft, line):
                    yield draft

    def _parts(self, row: RowMap, line: int) -> list[Part | None]:
        if row.each is None:
            return [None]
        index = self.fit.index((row.each,))
        cell = self.fit.grid.cell(line, index)
        parts = written(cell).split(row.parted_by) if cell is not None else []
        return [Part(index, part.strip()) for part in parts if part.strip()]

    def _draft(
        self,
        row: RowMap,
        sources: Mapping[str, Bound],
        indexes: Mapping[str, int],
        line: int,
        part: Part | None,
    ) -> Draft | None:
        """One thing out of one record; None where the record says nothing of such a thing."""
        values: dict[str, object] = {}
        complaints: list[Complaint] = []
        said = False
        for key, here in sources.items():
            try:
                value = self.reader.value(here, self.fit, line, part)
            except Unreadable as refusal:
                index, text = self._stands(here, line)
                complaints.append(Complaint(key, text, refusal.words))
                indexes = {**indexes, key: index} if index is not None else indexes
                said = True
                continue
            if value is not None:
                values[key] = value
                said = said or (bool(here.indexes) and here.year is None)
        if "id" not in values:
            if row.merge or not said or row is not self.fit.layout.rows[0]:
                return None
            complaints.append(Complaint("id", "", NO_ID))
        table, grid = self.fit.grid.table, self.fit.grid
        cells = Cells(grid, line, indexes)
        return Draft(row.kind, values, complaints, table.file, table.sheet, grid.row(line), cells)

    def _stands(self, here: Bound, line: int) -> tuple[int | None, str]:
        """Where the cell a source took stands, and what it says."""
        for index in here.indexes:
            cell = self.fit.grid.cell(line, index)
            if cell is not None and cell != "":
                return index, getattr(cell, "text", None) or written(cell)
        return here.index, ""

    def _first(self, row: RowMap, draft: Draft, line: int) -> bool:
        """Whether a draft stands for itself; a merged one fills in the first with its id."""
        if "id" not in draft.values:
            return True
        if row.numbered:
            self._number(draft)
        if not row.merge:
            return True
        known = self.seen.setdefault((row.kind, str(draft.values["id"])), draft)
        if known is draft:
            return True
        for key, value in draft.values.items():
            stands = known.values.setdefault(key, value)  # a dict of our own making
            if stands != value and slug(str(stands)) != slug(str(value)):
                self.notes.append(self._differs(draft, known, key, line))
        return False

    def _number(self, draft: Draft) -> None:
        """Give a later row with the same id a number of its own."""
        name = (draft.kind, str(draft.values["id"]))
        self.counts[name] = self.counts.get(name, 0) + 1
        if self.counts[name] > 1:
            draft.values["id"] = f"{name[1]}-{self.counts[name]}"

    def _differs(self, draft: Draft, known: Draft, key: str, line: int) -> Note:
        now, first = quoted(draft.values[key]), quoted(known.values[key])
        index = getattr(draft.cells, "indexes", {}).get(key, 0)
        return Note(
            self.fit.grid.place(line, index),
            Words(
                f"Samma id som rad {known.row}, men {key} är {now.sv} här och {first.sv} där; det första gäller.",
                f"The same id as row {known.row}, but {key} is {now.en} here and {first.en} there; the first is kept.",
            ),
        )


def _refused(profile: Profile, fit: Fit) -> Note:
    """Why a table that looks like the profile's is not read at all."""
    lacking = ", ".join(f"”{one}”" for one in fit.lacking)
    english = ", ".join(f"“{one}”" for one in fit.lacking)
    return Note(
        fit.grid.table.whole,
        Words(
            f"Bladet liknar profilen {profile.name}, men det saknar {lacking}. Utan det går inga rader "
            "att läsa, så inget tas med. Rätta profilen eller filen.",
            f"The sheet resembles the profile {profile.name}, but it lacks {english}. Without it no row "
            "can be read, so nothing is taken. Mend the profile or the file.",
        ),
    )


def _unmapped(fit: Fit, taken: frozenset[int]) -> tuple[tuple[Unmapped, ...], tuple[str, ...]]:
    """The columns that hold something and that no field takes; and those the profile does not know."""
    unmapped, new = [], []
    for index, header in enumerate(fit.headers):
        if header and index not in taken and fit.grid.filled(index, fit.header_line):
            unmapped.append(Unmapped(fit.grid.place(fit.header_line, index), header))
            if not any(matches(known, header) for known in fit.layout.left_out):
                new.append(header)
    return tuple(unmapped), tuple(new)


def _moved(profile: Profile, fit: Fit, new: tuple[str, ...]) -> Iterator[Note]:
    """What has moved since the profile was written: columns not found, and columns it does not know."""
    whole = fit.grid.table.whole
    for missing in {missing.header: missing for missing in fit.missing}.values():
        kind = Kind(missing.kind)
        label = SHEETS[kind].column(missing.key).label
        yield Note(
            whole,
            MOVED.fill(profile=profile.name, header=missing.header, kind=kind.words, field=label),
        )
    if new:
        sv = ", ".join(f"”{_short(header)}”" for header in new)
        en = ", ".join(f"“{_short(header)}”" for header in new)
        yield Note(whole, NEW.fill(profile=profile.name, count=len(new), columns=Words(sv, en)))


def _short(header: str) -> str:
    return header if len(header) <= 60 else header[:57] + "…"


def recognised(profile: Profile, table: Table, whole: bool = True) -> float:
    """How much of a profile a table holds, 0–1; 0 where it could not be read by it, unless `whole` is let go."""
    fit = best_fit(profile, table)
    return 0.0 if fit is None or fit.found < 2 or (whole and fit.lacking) else fit.share
