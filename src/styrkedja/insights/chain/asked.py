"""What a rule asks for, as people call it: "goal.indicator" is Mål: Nyckeltal."""

from __future__ import annotations

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelves import SHELVES

PASSAGE = "passage"  # it has no sheet: a gate alone writes it
FROZEN = w("Det som frystes vid genomförandebeslutet", "What was frozen at the go decision")


def asked_words(asked: str) -> Words:
    """The name of a field or a kind, as forms and workbooks have it."""
    code, _, key = asked.partition(".")
    if code == PASSAGE:
        return FROZEN
    sheet = SHELVES[Kind(code)].sheet
    if not key:
        return sheet.name
    label = sheet.column(key).label
    return Words(f"{sheet.name.sv}: {label.sv}", f"{sheet.name.en}: {label.en}")
