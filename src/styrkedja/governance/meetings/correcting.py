"""Correcting adjusted minutes: a correction is set beside the locked text, which stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from styrkedja.governance.meetings.adjusting import NAMES, members_of
from styrkedja.governance.meetings.documents.queries import minutes_of
from styrkedja.governance.meetings.matter import meeting_of
from styrkedja.governance.meetings.pure.seats import called
from styrkedja.governance.meetings.pure.told import MeetingTold
from styrkedja.governance.meetings.stopped import fault, refuse
from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.actions import save_corrections
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf.refusing import Fault, Forbidden, Refused
from styrkedja.registers.shelf.writing import Change, joined
from styrkedja.registers.snapshot import kept_picture

NOT_LOCKED = w(
    "Protokollet är inte justerat. Ändra i ärendet i stället.",
    "The minutes are not adjusted. Change the matter instead.",
)
NOT_CORRECTING = w(
    "Din roll rättar inte protokoll. Be forumets sekreterare.",
    "Your role does not correct minutes. Ask the forum's secretary.",
)
MISSING = {
    "was": w("Skriv vad som står i protokollet.", "Write what the minutes say."),
    "becomes": w("Skriv vad som skulle ha stått.", "Write what they should have said."),
    "reason": w("Skriv varför protokollet rättas.", "Write why the minutes are corrected."),
}
SAME = w("Rättelsen ändrar ingenting.", "The correction changes nothing.")
NOT_THERE = w(
    "Så står det inte i protokollet. Skriv texten precis som den står.",
    "The minutes do not say that. Write the text exactly as it stands.",
)
NO_ITEM = w("Ärendet hör inte till mötet.", "The matter does not belong to the meeting.")


@dataclass(frozen=True, slots=True)
class Correcting:
    """A correction somebody asks for; `item` is empty where it concerns the meeting as a whole."""

    meeting: str
    item: str = ""
    was: str = ""
    becomes: str = ""
    reason: str = ""


def correct(wish: Correcting, *, by: Actor, at: datetime) -> str:
    """Set a correction beside locked minutes; gives its id.

    Raises Forbidden, or Refused with every fault; then nothing is written.
    """
    with joined(None, by, at, wish.reason, "") as trail:
        meeting, forum = meeting_of(wish.meeting)
        if meeting.state is not MeetingState.LOCKED:
            raise refuse(Kind.MEETING, wish.meeting, NOT_LOCKED, "state")
        if not may(by, "correction.add", forum.unit):
            raise Forbidden([fault(Kind.MEETING, wish.meeting, NOT_CORRECTING)])
        today = timezone.localtime(at).date()
        picture = kept_picture(today)  # writers take turns, so nothing changes until we are done
        minutes, _ = minutes_of(picture, wish.meeting)
        if faults := tuple(faults_of(wish, minutes)):
            raise Refused(faults)
        values = {
            "meeting": wish.meeting,
            "item": wish.item or None,
            "was": wish.was,
            "becomes": wish.becomes,
            "reason": wish.reason,
            "corrected_on": today,
            "corrected_by": called(by, members_of(picture, meeting), NAMES),
        }
        change = Change(next_id(picture, wish.meeting), values, 0)
        save_corrections([change], by=by, at=at, within=trail)
        return change.id


def next_id(picture: Portfolio, meeting: str) -> str:
    """The id of a meeting's next correction."""
    there = {row.id for row in picture.corrections}
    names = (f"{meeting}-R{number}" for number in range(1, len(there) + 2))
    return next(name for name in names if name not in there)


def faults_of(wish: Correcting, minutes: MeetingTold) -> Iterator[Fault]:
    """What a correction lacks, or that it changes nothing, or corrects what is not there."""
    for key, words in MISSING.items():
        if not getattr(wish, key):
            yield fault(Kind.CORRECTION, wish.meeting, words, key)
    if wish.was and wish.was == wish.becomes:
        yield fault(Kind.CORRECTION, wish.meeting, SAME, "becomes")
    if wish.item and wish.item not in {row.id for row in minutes.items}:
        yield fault(Kind.CORRECTION, wish.meeting, NO_ITEM, "item")
    elif wish.was and not any(
        spaced(wish.was) in spaced(text) for text in said(minutes, wish.item)
    ):
        yield fault(Kind.CORRECTION, wish.meeting, NOT_THERE, "was")


def said(minutes: MeetingTold, item: str) -> Iterator[str]:
    """What the minutes say: of one matter, or of the meeting and all its matters."""
    if not item:
        yield from (minutes.place, minutes.case_number, minutes.chair, minutes.adjuster)
        yield from (minutes.start, ", ".join(minutes.present), ", ".join(minutes.absent))
    for row in minutes.items:
        if item in ("", row.id):
            yield from (row.name, row.proposal, row.wording, row.motive)
            yield from (
                row.dissent,
                row.effect,
                row.level,
                row.subject_name,
                str(row.minutes or ""),
            )


def spaced(text: str) -> str:
    """A text with single spaces, as somebody copies it from a page."""
    return " ".join(text.split())
