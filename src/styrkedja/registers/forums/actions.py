"""Writing forums."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.trail.actions import Recorder, recording

save_forums = writing.saver(FORUMS_SHELF)
save_members = writing.saver(MEMBERS_SHELF)


def save_meetings(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail.

    Locked minutes are held fast, and none are locked here. Raises Refused else.
    """
    with writing.joined(within, by, at, why, file) as trail:
        if faults := tuple(held_meetings(changes)):
            raise Refused(faults)
        return writing.save(MEETINGS_SHELF, changes, by=by, at=at, within=trail)


def save_items(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail.

    The matters of locked minutes are held fast. Raises Refused else.
    """
    with writing.joined(within, by, at, why, file) as trail:
        if faults := tuple(held_items(changes, trail)):
            raise Refused(faults)
        return writing.save(ITEMS_SHELF, changes, by=by, at=at, within=trail)


save_referrals = writing.saver(REFERRALS_SHELF)
save_suggestions = writing.saver(SUGGESTIONS_SHELF)


def save_corrections(
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows, all or none, with their trail.

    Corrections of locked minutes are added and then remain. Raises Refused else.
    """
    with writing.joined(within, by, at, why, file) as trail:
        if faults := tuple(held_corrections(changes)):
            raise Refused(faults)
        return writing.save(CORRECTIONS_SHELF, changes, by=by, at=at, within=trail)


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
