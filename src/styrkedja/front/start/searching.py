"""The search over all registers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.http import urlencode

from styrkedja.front.start.addresses import list_of
from styrkedja.ground.phrases import short
from styrkedja.ground.words import Words
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.registers.shelf.cells import Form
from styrkedja.registers.shelf.reading import Asked, Record, page_of
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelves import SHELVES

SHOWN = 8


@dataclass(frozen=True, slots=True)
class Group:
    """What one register has: the first hits, how many in all, and the list that shows them all."""

    words: Words
    hits: tuple[tuple[Ref, str], ...]
    total: int
    href: str


def found(words: str, viewer: Actor) -> tuple[Group, ...]:
    """The registers that have anything, in their order; nothing for no words."""
    if not words:
        return ()
    groups = []
    for kind, shelf in SHELVES.items():
        rows = page_of(shelf, viewer, Asked(search=words, size=SHOWN))
        if rows.total:
            hits = tuple((Ref(kind, row.id), called(row, shelf, rows.names)) for row in rows.rows)
            href = list_of(kind) + "?" + urlencode({"q": words})
            groups.append(Group(shelf.sheet.name, hits, rows.total, href))
    return tuple(groups)


def called(row: Record, shelf: Shelf, names: Mapping[tuple[str, str], str]) -> str:
    """What a person knows a row by: its name or wording, else what it refers to, else its id."""
    for key in ("name", "wording", "competence"):
        if value := row.values.get(key):
            return short(str(value))
    kinds = ((cell.to._meta.model_name, cell.key) for cell in shelf.cells if cell.form is Form.REF)
    about = (names.get((kind, row.values.get(key))) for kind, key in kinds)
    return ", ".join(short(name) for name in about if name) or row.id
