"""What the page of a meeting's minutes shows: the minutes as they stand, and how they are adjusted or corrected."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from styrkedja.governance.meetings.adjusting import NAMES, members_of, why_not_by, why_not_yet
from styrkedja.governance.meetings.documents.heads import Making
from styrkedja.governance.meetings.documents.made import minutes
from styrkedja.governance.meetings.pure.seats import called
from styrkedja.governance.meetings.pure.told import MeetingTold, told
from styrkedja.ground.words import Words
from styrkedja.look.drawing.table import Said
from styrkedja.look.pieces import Option
from styrkedja.look.render.document import Facts, Section
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may


@dataclass(frozen=True, slots=True)
class MinutesPage:
    """The minutes of one meeting."""

    told: MeetingTold
    title: Said
    kind: Said
    sections: tuple[Section, ...]
    meeting: str
    pdf: str
    docx: str
    locked: bool
    closed: bool
    may_lock: bool
    why_not: Words | None  # why the visitor does not adjust them
    adjuster: str  # what the visitor would be called
    may_correct: bool
    items: tuple[Option, ...]
    seen: int


def minutes_page(
    picture: Portfolio, id_: str, viewer: Actor, how: Making, seen: int
) -> MinutesPage:
    """The page of a meeting's minutes."""
    meeting = picture.by_id(Kind.MEETING)[id_]
    forum = picture.by_id(Kind.FORUM).get(meeting.forum)
    one = told(picture, id_)
    document = minutes(picture, id_, how)
    closed = one.state is MeetingState.CLOSED and forum is not None
    why_not = why_not_by(picture, meeting, viewer) if closed else why_not_yet(meeting)
    locked = one.state is MeetingState.LOCKED
    return MinutesPage(
        told=one,
        title=document.title,
        kind=document.kind,
        sections=tuple(map(filled, document.sections)),
        meeting=reverse("meetings:meeting", args=[id_]),
        pdf=reverse("meetings:minutes_pdf", args=[id_]),
        docx=reverse("meetings:minutes_docx", args=[id_]),
        locked=locked,
        closed=closed,
        may_lock=closed and why_not is None,
        why_not=why_not,
        adjuster=called(viewer, members_of(picture, meeting), NAMES),
        may_correct=locked and may(viewer, "correction.add", forum.unit if forum else None),
        items=tuple(Option(row.id, f"§ {row.number} {row.name}") for row in one.items),
        seen=seen,
    )


def filled(section: Section) -> Section:
    """A section without its empty facts, as its file has it."""
    if not isinstance(section, Facts):
        return section
    return Facts(tuple((term, value) for term, value in section.rows if holds(value)))


def holds(value: object) -> bool:
    """Whether a value says anything."""
    return bool(value.sv if isinstance(value, Words) else value)
