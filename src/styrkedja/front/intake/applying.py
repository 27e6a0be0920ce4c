"""An upload taken in: everything in one transaction with its trail, or nothing at all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from styrkedja.front.intake.keeping import Upload
from styrkedja.front.intake.planbook import KeptRow
from styrkedja.governance.gates import actions as gates
from styrkedja.ground.sheets.plan import RowState
from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.registers.trail.actions import recording
from styrkedja.registers.trail.queries import end

INTAKE = "intake"  # what the trail calls a file that was taken in
READ = "read"
MOVED = w(
    "Registret har ändrats sedan du förhandsgranskade filen, och planen ser nu annorlunda ut. Granska den igen och läs in.",
    "The register has changed since you previewed the file, and the plan now looks different. Review it again and take it in.",
)
CLASHES = w(
    "Avgör först alla krockar: behåll registrets värde eller ta filens.",
    "First settle every clash: keep the register's value or take the file's.",
)
UNREAD = w(
    "Kryssa för att det som inte kunde läsas ska utelämnas, eller rätta filen och ladda upp den igen.",
    "Tick that what could not be read is to be left out, or mend the file and upload it again.",
)
NOTHING = w("Filen ändrar ingenting.", "The file changes nothing.")


class NotYet(Exception):
    """Why nothing was written: `words` say what to do first."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.en)
        self.words = words


def apply(upload: Upload, *, by: Actor, at: datetime, digest: str, leave_out: bool) -> int:
    """Write what the plan says; gives the number of its batch in the trail.

    `digest` is that of the plan the person saw. Raises NotYet, Refused, Forbidden and Clash, and
    then nothing is written.
    """
    upload = current(upload, by, digest)
    book = upload.book
    if book.unsettled():
        raise NotYet(CLASHES)
    left = [told(row) for row in book.left_out()]
    if left and not leave_out:
        raise NotYet(UNREAD)
    changes = book.changes()
    if not changes:
        raise NotYet(NOTHING)
    facts = book.facts()
    with recording(by=by, at=at, file=upload.about.name) as trail:
        if trail.first - 1 != int(facts["position"]):
            raise NotYet(MOVED)
        gates.save_all(changes, by=by, at=at, within=trail)
        trail.note(INTAKE, upload.token, READ, 1, {}, {**facts_of(upload), "left_out": left})
        number = trail.facts.number
    upload.applied(number)
    return number


def current(upload: Upload, by: Actor, digest: str) -> Upload:
    """The upload with a plan of this moment; refused where it is not the plan that was seen."""
    facts = upload.book.facts()
    if (int(facts["position"]), facts["seal"]) != end():
        upload = upload.planned(by)
        facts = upload.book.facts()
    if facts["digest"] != digest:
        raise NotYet(MOVED)
    return upload


def facts_of(upload: Upload) -> Mapping[str, object]:
    """What the trail keeps of the file itself."""
    about = upload.about
    return {
        "file": about.name,
        "sha256": about.sha256,
        "profile": about.read_as,
        "unmapped": [f"{place}: {header}" for place, header in about.unmapped],
    }


def told(row: KeptRow) -> Mapping[str, object]:
    """What was left out of a row, so that nothing of the file is lost: its cells, or all of it."""
    found: dict[str, object] = {
        "kind": row.kind.code,
        "id": row.id,
        "place": f"{row.sheet}!{row.place}" if row.sheet else row.place,
        "cells": [
            {"key": key, "cell": cell, "text": text, "sv": sv, "en": en}
            for key, cell, text, sv, en in row.body.get("faults", ())
        ],
    }
    if row.state is RowState.FAULTY:
        found["row"] = row.body["left"]
    return found
