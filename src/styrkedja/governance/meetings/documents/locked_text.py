"""What locked minutes say, kept as it was said: names from other registers may change, the minutes may not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from hashlib import sha256

from styrkedja.governance.meetings.documents.minutes import Seal
from styrkedja.governance.meetings.pure.told import MeetingTold

BORROWED = ("forum", "mandate", "chair")
"""What the minutes say that stands in other registers than those of the meeting and its matters."""


def fingerprint(meeting: MeetingTold) -> str:
    """The seal of the minutes' text: everything they say but the corrections that came later."""
    said = asdict(replace(meeting, corrections=()))
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, default=plainly)
    return sha256(text.encode()).hexdigest()


def plainly(value: object) -> str:
    """A day or a term as the text holds it."""
    return value.isoformat() if isinstance(value, date) else str(getattr(value, "code", value))


def kept(meeting: MeetingTold) -> Mapping[str, object]:
    """What the trail keeps when minutes are locked: the seal, and what was borrowed from elsewhere."""
    return {
        "seal": fingerprint(meeting),
        **{key: getattr(meeting, key) for key in BORROWED},
        "absent": list(meeting.absent),
        "subjects": {item.id: item.subject_name for item in meeting.items},
    }


def as_locked(meeting: MeetingTold, said: Mapping[str, object]) -> tuple[MeetingTold, Seal]:
    """The meeting with everything borrowed as it was when the minutes were locked, and their seal."""
    subjects = said["subjects"]
    items = tuple(
        replace(item, subject_name=subjects.get(item.id, item.subject_name))
        for item in meeting.items
    )
    then = {key: said[key] for key in BORROWED}
    whole = replace(meeting, items=items, absent=tuple(said["absent"]), **then)
    digest = str(said["seal"])
    return whole, Seal(digest, digest == fingerprint(whole))
