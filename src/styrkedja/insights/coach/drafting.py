"""What is written in the form so far, read as the sheet reads it, without being saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.words import Words
from styrkedja.picture.things import Benefit
from styrkedja.registers.benefits.columns import BENEFITS

UNSAVED = "\u2026"  # the id of an effektmål that has none yet
SENTENCE = "name"


@dataclass(frozen=True, slots=True)
class Unread:
    """A field whose content cannot be read: which, what stands there, and why."""

    field: str
    text: str
    words: Words


@dataclass(frozen=True, slots=True)
class Draft:
    """An effektmål as it stands in the form."""

    benefit: Benefit
    unread: tuple[Unread, ...]
    is_empty: bool


def drafted(written: Mapping[str, object]) -> Draft:
    """The effektmål that a form's values make, by column key; what is unreadable counts as empty."""
    values: dict[str, object] = {}
    unread: list[Unread] = []
    for column in BENEFITS.columns:
        given = written.get(column.key)
        if not isinstance(given, str):  # a stored value, read once already
            values[column.key] = given
            continue
        try:
            values[column.key] = column.parser.read(given)
        except Unreadable as refused:
            unread.append(Unread(column.key, given, refused.words))
            values[column.key] = None
    said = {key: value for key, value in values.items() if value not in (None, "", ())}
    is_empty = not unread and set(said) <= {"id", "initiative"}
    values["id"] = values["id"] or UNSAVED
    values[SENTENCE] = values[SENTENCE] or ""
    return Draft(Benefit(**values), tuple(unread), is_empty)
