"""Sending the agenda: a letter to each member with the document and the calendar file, by the queue in the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import timezone
from django_tasks import task

from styrkedja.governance.meetings.adjusting import NAMES
from styrkedja.governance.meetings.documents import made
from styrkedja.governance.meetings.documents.heads import Making, hours, noon, title
from styrkedja.governance.meetings.matter import meeting_of
from styrkedja.governance.meetings.pure.scope import leads
from styrkedja.governance.meetings.pure.seats import codes_for
from styrkedja.governance.meetings.pure.told import MeetingTold, told
from styrkedja.governance.meetings.stopped import NOT_PREPARING, fault, refuse
from styrkedja.ground.phrases import short
from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.forums.queries import MEMBERS_SHELF
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.organisation.queries import UNITS_SHELF, addresses_for
from styrkedja.registers.shelf.refusing import Forbidden
from styrkedja.registers.shelf.rows import things, things_by
from styrkedja.registers.shelf.writing import joined
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.made_up import is_example

CALL = "call"  # what the trail calls a sent agenda; its subject is the meeting
NOT_CALLED = w(
    "Mötet är {state}. Dagordningen skickas när mötet är kallat.",
    "The meeting is {state}. The agenda is sent when the meeting is called.",
)
SUBJECT = w("Kallelse: {title}", "Call: {title}")
ATTACHED = w(
    "Dagordningen är bifogad, och en kalenderfil med tiden.",
    "The agenda is attached, and a calendar file with the time.",
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent: how many letters, and the members nobody could be reached for."""

    letters: int
    unreached: tuple[str, ...]


def send_agenda(meeting_id: str, by: Actor, at: datetime, within: Recorder | None = None) -> Sent:
    """Send the agenda and the calendar file of a called meeting to its members.

    Raises Forbidden or Refused. The letters are kept in the same transaction as what is written
    with them, so none is sent for a call that was not kept.
    """
    with joined(within, by, at, "", "") as trail:
        meeting, forum = meeting_of(meeting_id)
        around = Portfolio(date.min, units=things(UNITS_SHELF, [forum.unit] if forum.unit else []))
        if not may(by, "meeting.change", forum.unit) and not leads(by, may, around, forum):
            raise Forbidden([fault(Kind.MEETING, meeting_id, NOT_PREPARING)])
        state = meeting.state or MeetingState.PLANNED
        if state not in (MeetingState.CALLED, MeetingState.OPEN):
            raise refuse(Kind.MEETING, meeting_id, NOT_CALLED.fill(state=state.words), "state")
        reached: set[str] = set()
        unreached = []
        for seat in things_by(MEMBERS_SHELF, forum=[forum.id]):
            found = addresses_for(codes_for(seat, NAMES), seat.unit)
            reached.update(found)
            if not found and seat.role:
                unreached.append(seat.role)
        day = timezone.localtime(at).date().isoformat()
        for address in sorted(reached):
            send_call.enqueue(address, meeting_id, day, is_example())
        if reached:
            facts = {"letters": len(reached), "unreached": unreached}
            trail.note(CALL, meeting_id, "added", 1, {}, facts)
        return Sent(len(reached), tuple(unreached))


@task()
def send_call(address: str, meeting_id: str, day: str, made_up: bool) -> None:
    """Send one letter. Its files are made as it leaves, so the queue holds no copies of them."""
    on = date.fromisoformat(day)
    picture = kept_picture(on)
    if meeting_id not in picture.by_id(Kind.MEETING):
        return
    how = Making("sv", noon(on), made_up)
    meeting = told(picture, meeting_id)
    mail = EmailMessage(
        short(SUBJECT.fill(title=title(meeting)).sv),
        letter(meeting, how),
        settings.DEFAULT_FROM_EMAIL,
        [address],
    )
    files = [made.agenda_pdf(picture, meeting_id, how)]
    if meeting.day is not None:
        files.append(made.calendar(picture, meeting_id, how))
    for file in files:
        mail.attach(file.name, file.content, file.media.partition(";")[0])
    mail.send()


def letter(meeting: MeetingTold, how: Making) -> str:
    """The letter's text: when, where, and the matters."""
    mark = how.mark if isinstance(how.mark, str) else how.mark.sv
    where = ", ".join(part for part in (hours(meeting).sv, meeting.place) if part)
    matters = [f"{item.number}. {short(item.name)}" for item in meeting.items]
    parts = [mark, title(meeting).sv, where, "", *matters, "", ATTACHED.sv]
    return "\n".join(part for n, part in enumerate(parts) if part or n > 2)
