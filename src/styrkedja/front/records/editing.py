"""Saving what a form holds: refusals and clashes come back into the form, with both values where two met."""

from __future__ import annotations

from datetime import datetime

from styrkedja.front.records.pages import in_words
from styrkedja.governance.gates import actions as gates
from styrkedja.ground.words import w
from styrkedja.look.form_of import VERSION, SheetForm
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import as_they_were, row
from styrkedja.registers.shelf.refusing import Clash, Forbidden, Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES

GONE = w(
    "Någon annan har tagit bort raden medan du skrev. Inget är sparat, men det du skrev står kvar här.",
    "Somebody else removed the row while you wrote. Nothing is saved, but what you wrote still stands here.",
)
TAKEN = w("Det finns redan en rad med det id:t.", "There is already a row with that id.")


def saved(kind: Kind, form: SheetForm, version: int | None, *, by: Actor, at: datetime) -> bool:
    """Save what a valid form holds; else the form says why not, and keeps what was written."""
    values = form.values()
    change = Change(str(values["id"]), values, version)
    try:
        gates.save(kind, [change], by=by, at=at)
    except Clash as clash:
        clashed(kind, form, version, clash, by)
        return False
    except Refused as refused:
        form.refuse({fault.key or "": fault.words for fault in refused.faults})
        form.forbidden = isinstance(refused, Forbidden)
        return False
    return True


def clashed(kind: Kind, form: SheetForm, version: int | None, clash: Clash, by: Actor) -> None:
    """Tell of a clash, and let the next attempt start from how the row stands now."""
    shelf = SHELVES[kind]
    values = form.values()
    stored = row(shelf, by, str(values["id"]))
    if stored is None:
        form.refuse({"": GONE})
        return
    if not version:
        form.refuse({"id": TAKEN})
        return
    base = as_they_were(shelf, {stored.id: version}).get(stored.id, {})
    data = form.data.copy()
    data[VERSION] = str(stored.version)
    for key, was in base.items():  # what others changed and this writer left alone is theirs
        if values.get(key) in (was, None) and (values.get(key) or None) == (was or None):
            data[key] = form.fields[key].prepare_value(stored.values[key]) or ""
    form.data = data
    form.refuse(in_words(shelf, clash.collisions))
