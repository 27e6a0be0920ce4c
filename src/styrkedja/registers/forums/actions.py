"""Writing forums."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.registers.forums.locked import (
    held_corrections,
    held_items,
    held_meetings,
    removed_from_locked,
)
from styrkedja.registers.forums.queries import (
    CORRECTIONS_SHELF,
    FORUMS_SHELF,
    ITEMS_SHELF,
    MEETINGS_SHELF,
    MEMBERS_SHELF,
    REFERRALS_SHELF,
    SUGGESTIONS_SHELF,
)
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import Recorder, recording

save_forums = writing.saver(FORUMS_SHELF)
save_members = writing.saver(MEMBERS_SHELF)


save_meetings = writing.saver(MEETINGS_SHELF, lambda changes, *_: held_meetings(changes))
"""Locked minutes are held fast, and none are locked here."""


save_items = writing.saver(ITEMS_SHELF, lambda changes, _, trail: held_items(changes, trail))
"""The matters of locked minutes are held fast."""


save_referrals = writing.saver(REFERRALS_SHELF)
save_suggestions = writing.saver(SUGGESTIONS_SHELF)


save_corrections = writing.saver(CORRECTIONS_SHELF, lambda changes, *_: held_corrections(changes))
"""Corrections of locked minutes are added and then remain."""


def lock_minutes(
    meeting: str, on: date, adjuster: str, case_number: str, *, within: Recorder
) -> None:
    """Set the minutes of a meeting as adjusted: whoever may has been asked where they are adjusted."""
    values = {
        "state": MeetingState.LOCKED,
        "locked_on": on,
        "adjuster": adjuster,
        "case_number": case_number,
    }
    facts = {"by": within.by, "at": within.at, "within": within}
    writing.save(MEETINGS_SHELF, [Change(meeting, values)], watched=False, **facts)


def remove_meetings(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove meetings whose minutes are not locked."""
    remove_unlocked(MEETINGS_SHELF, versions, by, at, why)


def remove_items(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove matters of meetings whose minutes are not locked."""
    remove_unlocked(ITEMS_SHELF, versions, by, at, why)


def remove_corrections(
    versions: Mapping[str, int | None], *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Remove corrections of minutes that are not locked."""
    remove_unlocked(CORRECTIONS_SHELF, versions, by, at, why)


def remove_unlocked(
    shelf: Shelf, versions: Mapping[str, int | None], by: Actor, at: datetime, why: str
) -> None:
    """Remove rows, unless locked minutes hold them."""
    with recording(by=by, at=at, why=why) as trail:
        if faults := tuple(removed_from_locked(shelf, versions)):
            raise Refused(faults)
        writing.remove(shelf, versions, by=by, at=at, within=trail)
