"""A field of the picture as people call it: "benefit.baseline" is Effektmål: Utgångsläge."""

from __future__ import annotations

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind

PASSAGE = "passage"  # it has no sheet: no file carries what was frozen with it
FROZEN = w("Det som frystes vid genomförandebeslutet", "What was frozen at the go decision")


def field_name(asked: str) -> Words:
    """The name of a field or a kind, as the workbook's headers have it."""
    code, _, key = asked.partition(".")
    if code == PASSAGE:
        return FROZEN
    sheet = SHEETS[Kind(code)]
    if not key:
        return sheet.name
    try:
        label = sheet.column(key).label
    except KeyError:
        return Words(f"{sheet.name.sv}: {key}", f"{sheet.name.en}: {key}")
    return Words(f"{sheet.name.sv}: {label.sv}", f"{sheet.name.en}: {label.en}")
