"""What the pages tell of files taken in: those taken in last, and the receipt of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from styrkedja.front.intake.applying import INTAKE, READ
from styrkedja.front.start.addresses import list_of
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import Entry, deeds_beside, history, latest_of

SHOWN_PAST = 10
MOST_SAID = 200  # rows left out that are listed


@dataclass(frozen=True, slots=True)
class Past:
    """A file that was taken in."""

    at: datetime
    who: str
    file: str
    href: str


def past() -> tuple[Past, ...]:
    """The files taken in last."""
    return tuple(
        Past(each.at, each.by_name, str(each.after["file"]), receipt_of(each.subject))
        for each in latest_of(INTAKE, SHOWN_PAST)
    )


def receipt_of(token: str) -> str:
    """Where the receipt of an upload is."""
    return reverse("intake:receipt", args=[token])


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row or some cells of it that were left out, with their text."""

    place: str
    id: str
    whole: bool
    cells: tuple[tuple[Words | None, str, str, Words], ...]  # field, cell, text, reason


@dataclass(frozen=True, slots=True)
class ReceiptPage:
    """What became of a file that was taken in: made of its event in the trail, so it stays."""

    entry: Entry
    counts: Table
    left_out: tuple[LeftOut, ...]
    more: int


def receipt(token: str) -> ReceiptPage | None:
    """The receipt of an upload; None where nothing was taken in."""
    entry = next((each for each in history(INTAKE, token) if each.deed == READ), None)
    if entry is None:
        return None
    deeds = deeds_beside(entry.position)
    rows = tuple(
        (
            Cell(SHELVES[kind].sheet.name, list_of(kind)),
            deeds.get((kind.code, "added"), 0),
            deeds.get((kind.code, "changed"), 0),
        )
        for kind in Kind
        if any((kind.code, deed) in deeds for deed in ("added", "changed"))
    )
    headers = (w("Blad", "Sheet"), w("Tillagda", "Added"), w("Ändrade", "Changed"))
    caption = w("Det här skrevs", "This was written")
    left = entry.after["left_out"]
    return ReceiptPage(
        entry,
        Table(caption, headers, rows, frozenset({1, 2})),
        tuple(left_out(row) for row in left[:MOST_SAID]),
        max(0, len(left) - MOST_SAID),
    )


def left_out(row: Mapping[str, object]) -> LeftOut:
    """One row of what was left out."""
    shelf = SHELVES[Kind(row["kind"])]
    cells = tuple(
        (
            shelf.label(cell["key"]) if cell["key"] in shelf.cell else None,
            cell["cell"],
            cell["text"],
            Words(cell["sv"], cell["en"]),
        )
        for cell in row["cells"]
    )
    return LeftOut(str(row["place"]), str(row["id"]), "row" in row, cells)
