"""The files of a meeting: each with the name it is saved by and what kind of file it is."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from styrkedja.governance.meetings.documents.agenda import agenda_document
from styrkedja.governance.meetings.documents.calendar import calendar_file
from styrkedja.governance.meetings.documents.heads import Making, noon
from styrkedja.governance.meetings.documents.minutes import minutes_document
from styrkedja.governance.meetings.documents.queries import called, edition_of, minutes_of
from styrkedja.governance.meetings.pure.told import MeetingTold, told
from styrkedja.ground.words import Words, w
from styrkedja.look.downloads import DOCX, ICS, PDF
from styrkedja.look.render.document import Document
from styrkedja.look.render.docx import as_docx
from styrkedja.look.render.pdf import as_pdf
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio

AGENDA, MINUTES, MEETING = (
    w("dagordning", "agenda"),
    w("protokoll", "minutes"),
    w("mote", "meeting"),
)
UNFIT = re.compile(r"[^\w.-]+")


class File(NamedTuple):
    """A file to give away."""

    content: bytes
    media: str
    name: str


def agenda_pdf(picture: Portfolio, meeting_id: str, how: Making) -> File:
    """The call and agenda as PDF."""
    return File(as_pdf(agenda(picture, meeting_id, how)), PDF, name(AGENDA, meeting_id, how, "pdf"))


def agenda_docx(picture: Portfolio, meeting_id: str, how: Making) -> File:
    """The call and agenda as DOCX."""
    made = as_docx(agenda(picture, meeting_id, how))
    return File(made, DOCX, name(AGENDA, meeting_id, how, "docx"))


def minutes_pdf(picture: Portfolio, meeting_id: str, how: Making) -> File:
    """The minutes as PDF."""
    made = as_pdf(minutes(picture, meeting_id, how))
    return File(made, PDF, name(MINUTES, meeting_id, how, "pdf"))


def minutes_docx(picture: Portfolio, meeting_id: str, how: Making) -> File:
    """The minutes as DOCX."""
    made = as_docx(minutes(picture, meeting_id, how))
    return File(made, DOCX, name(MINUTES, meeting_id, how, "docx"))


def calendar(picture: Portfolio, meeting_id: str, how: Making) -> File:
    """The meeting as a calendar file."""
    made = calendar_file(told(picture, meeting_id), edition_of(meeting_id), how)
    return File(made, ICS, name(MEETING, meeting_id, how, "ics"))


def agenda(picture: Portfolio, meeting_id: str, how: Making) -> Document:
    """The call and agenda of a meeting."""
    meeting = told(picture, meeting_id)
    return agenda_document(meeting, called(picture, meeting), how)


def minutes(picture: Portfolio, meeting_id: str, how: Making) -> Document:
    """The minutes of a meeting; locked ones are dated by their lock or their last correction."""
    meeting, seal = minutes_of(picture, meeting_id)
    return minutes_document(meeting, seal, replace(how, at=dated(meeting, how)))


def dated(meeting: MeetingTold, how: Making) -> datetime:
    """When the minutes were last what they are, so that the same minutes are always the same file."""
    if meeting.state is not MeetingState.LOCKED:
        return how.at
    days = [meeting.locked_on, *(each.on for each in meeting.corrections)]
    known = [day for day in days if day]
    return noon(max(known)) if known else how.at


def name(what: Words, meeting_id: str, how: Making, form: str) -> str:
    """What a file is called: what it is and of which meeting, in signs every system takes."""
    return f"{what.to(how.language)}-{UNFIT.sub('-', meeting_id).strip('-.') or '1'}.{form}"
