"""What the preview of an upload shows: what it would do in all, and its rows a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from styrkedja.front.intake.keeping import Upload
from styrkedja.front.intake.planbook import UNREAD, Count, PlanBook
from styrkedja.front.intake.told_rows import RowShown, row_shown
from styrkedja.ground.numbers import shown
from styrkedja.ground.sheets.plan import RowState
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Link
from styrkedja.look.pieces import Pages
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelves import SHELVES

PAGE = 50
MOST_SAID = 200  # notes and columns listed
ALL = "all"
OVERVIEW = w("Vad filen gör, blad för blad", "What the file does, sheet by sheet")
HEADERS = (
    w("Blad", "Sheet"),
    w("Nya", "New"),
    w("Ändras", "Change"),
    w("Lika", "Same"),
    w("Krockar", "Clashes"),
    w("Tas inte med", "Not taken"),
    w("Oläsliga celler", "Unreadable cells"),
)
FILTERS: Mapping[str, Words] = {
    ALL: w("Alla", "All"),
    RowState.NEW.value: w("Nya", "New"),
    RowState.CHANGED.value: w("Ändras", "Change"),
    RowState.CLASH.value: w("Krockar", "Clashes"),
    RowState.FAULTY.value: w("Tas inte med", "Not taken"),
    UNREAD: w("Med oläsliga celler", "With unreadable cells"),
    RowState.SAME.value: w("Lika", "Same"),
}
FIRST_SHOWN = (RowState.CLASH.value, RowState.FAULTY.value, UNREAD, RowState.CHANGED.value, ALL)
Counts = Mapping[Kind, Mapping[RowState, Count]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a visitor wants to see of a preview."""

    sheet: str = ""
    state: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Totals:
    """How much of everything there is in all sheets."""

    new: int
    changed: int
    same: int
    clash: int
    faulty: int
    cells: int  # that could not be read, in rows that are taken
    unsettled: int
    writes: bool  # whether anything would be written as the clashes are settled so far

    @property
    def leaves(self) -> bool:
        """Whether anything would be left out."""
        return bool(self.faulty + self.cells)


@dataclass(frozen=True, slots=True)
class PreviewPage:
    """The preview of one upload."""

    name: str
    token: str
    digest: str
    totals: Totals
    overview: Table
    untouched: tuple[Link, ...]  # sheets that are the same as the register
    sheet: Words | None
    filters: tuple[Link, ...]
    rows: tuple[RowShown, ...]
    pages: Pages | None
    here: str  # the address of what is shown
    notes: tuple[tuple[str, Words], ...]
    unmapped: tuple[tuple[str, str], ...]

    @property
    def clashing(self) -> bool:
        """Whether a row in sight clashes."""
        return any(row.clashes for row in self.rows)


def preview(upload: Upload, asked: Asked, language: str) -> PreviewPage:
    """One page of an upload's preview."""
    book, about = upload.book, upload.about
    counts = book.counts()
    kind = chosen_kind(counts, asked.sheet)
    state = asked.state if asked.state in FILTERS else ALL
    total = matching(counts.get(kind, {}), state) if kind else 0
    last = max(1, -(-total // PAGE))
    number = min(max(1, asked.page), last)
    rows = book.page(kind, state, (number - 1) * PAGE, PAGE) if kind else ()
    chosen = book.chosen() if any("clashes" in row.body for row in rows) else {}
    return PreviewPage(
        name=about.name,
        token=upload.token,
        digest=book.facts()["digest"],
        totals=totals(counts, book),
        overview=overview(upload.token, moving(counts) or counts),
        untouched=untouched(upload.token, counts),
        sheet=SHELVES[kind].sheet.name if kind else None,
        filters=tuple(filters(upload.token, kind, counts, state)) if kind else (),
        rows=tuple(row_shown(row, language, chosen) for row in rows),
        pages=Pages(number, last, lambda page: address(upload.token, kind, state, page)),
        here=address(upload.token, kind, state, number),
        notes=tuple((place, Words(sv, en)) for place, sv, en in about.notes[:MOST_SAID]),
        unmapped=about.unmapped[:MOST_SAID],
    )


def address(token: str, kind: Kind | None, state: str = ALL, page: int = 1) -> str:
    """Where one page of a preview is."""
    asked = {
        "blad": kind.code if kind else "",
        "visa": "" if state == ALL else state,
        "sida": page if page > 1 else "",
    }
    query = urlencode({key: value for key, value in asked.items() if value})
    return reverse("intake:preview", args=[token]) + (f"?{query}#rader" if query else "")


def chosen_kind(counts: Counts, asked: str) -> Kind | None:
    """The sheet asked for, else the first where something needs to be seen."""
    for kind in counts:
        if kind.code == asked:
            return kind
    for state in FIRST_SHOWN:
        for kind in counts:
            if matching(counts[kind], state):
                return kind
    return None


def matching(by_state: Mapping[RowState, Count], state: str) -> int:
    """How many rows a filter shows."""
    if state == ALL:
        return sum(count.rows for count in by_state.values())
    if state == UNREAD:
        return sum(count.with_unread for count in by_state.values())
    return by_state.get(RowState(state), Count()).rows


def totals(counts: Counts, book: PlanBook) -> Totals:
    """Everything added up."""

    def rows(state: RowState) -> int:
        return sum(by_state.get(state, Count()).rows for by_state in counts.values())

    return Totals(
        *(rows(state) for state in RowState),
        cells=sum(
            count.cells
            for by_state in counts.values()
            for state, count in by_state.items()
            if state is not RowState.FAULTY
        ),
        unsettled=book.unsettled(),
        writes=book.writes(),
    )


def moving(counts: Counts) -> Counts:
    """The sheets where something happens, or something needs to be seen."""
    return {
        kind: by_state
        for kind, by_state in counts.items()
        if set(by_state) != {RowState.SAME} or matching(by_state, UNREAD)
    }


def untouched(token: str, counts: Counts) -> tuple[Link, ...]:
    """The sheets that are the same as the register, where others are not."""
    shown = moving(counts)
    return tuple(
        Link(address(token, kind), SHELVES[kind].sheet.name)
        for kind in counts
        if shown and kind not in shown
    )


def overview(token: str, counts: Counts) -> Table:
    """Each sheet with its counts, each a way to those rows."""
    rows = []
    for kind, by_state in counts.items():
        cells: list[object] = [Cell(SHELVES[kind].sheet.name, address(token, kind))]
        for state in RowState:
            number = by_state.get(state, Count()).rows
            href = address(token, kind, state.value)
            cells.append(Cell(number, href) if number else 0)
        unread = sum(c.cells for state, c in by_state.items() if state is not RowState.FAULTY)
        cells.append(Cell(unread, address(token, kind, UNREAD)) if unread else 0)
        rows.append(tuple(cells))
    return Table(OVERVIEW, HEADERS, tuple(rows), frozenset(range(1, len(HEADERS))))


def filters(token: str, kind: Kind, counts: Counts, state: str) -> Sequence[Link]:
    """The states that some row of the sheet is in."""
    return [
        Link(
            address(token, kind, name),
            w("{words} ({number})", "{words} ({number})").fill(
                words=words, number=shown(number, "sv")
            ),
            name == state,
        )
        for name, words in FILTERS.items()
        if (number := matching(counts[kind], name)) or name == state
    ]
