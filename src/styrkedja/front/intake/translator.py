"""What a translator is: it understands one table of a file and gives drafts of our own rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from styrkedja.ground.sheets.column import Draft
from styrkedja.ground.sheets.table import Place, Table
from styrkedja.ground.words import Words


@dataclass(frozen=True, slots=True)
class Unmapped:
    """A column that no field of ours takes: its header and where it stands."""

    place: Place
    header: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something worth saying about a table that stops nothing."""

    place: Place
    words: Words


@dataclass(frozen=True, slots=True)
class Translation:
    """One table understood.

    `carried` names every field the table has a column for ("initiative.owner") and the kinds it
    carries ("initiative"), also where no row fills them.
    """

    drafts: Sequence[Draft]
    carried: frozenset[str] = frozenset()
    unmapped: tuple[Unmapped, ...] = ()
    notes: tuple[Note, ...] = ()
    place: Place | None = None  # the sheet it came from


class Translator(Protocol):
    """Understands the tables of one layout: the group's own workbook, or a profile's."""

    name: str

    def translate(self, table: Table) -> Translation | None:
        """The table as drafts, or None when nothing in it is recognised. Never raises on content."""
        ...
