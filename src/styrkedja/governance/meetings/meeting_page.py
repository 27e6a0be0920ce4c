"""What the page of one meeting shows: its agenda to arrange, or what it arrived at."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse

from styrkedja.governance.meetings.actions import STEPS
from styrkedja.governance.meetings.figures import by_items, by_minutes
from styrkedja.governance.meetings.pure.agenda import Agenda
from styrkedja.governance.meetings.pure.control import share_of_meeting
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.governance.meetings.pure.scope import double_command, leads
from styrkedja.governance.meetings.pure.taken import HELD, forum_of
from styrkedja.governance.meetings.pure.told import ItemTold, MeetingTold, items_of, told
from styrkedja.governance.meetings.queries import mark_of
from styrkedja.ground.words import Words, w
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact, Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import ControlTag, MeetingState
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Forum
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may

MOST_LEFT = 40
"""How many of what is left over are named; the rest is counted."""
DEEDS = {
    MeetingState.CALLED: w("Kalla till mötet", "Call the meeting"),
    MeetingState.OPEN: w("Öppna mötet", "Open the meeting"),
    MeetingState.CLOSED: w("Avsluta mötet", "Close the meeting"),
    MeetingState.PLANNED: w("Dra tillbaka kallelsen", "Withdraw the call"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A state the meeting may come to, and the button that takes it there."""

    state: MeetingState
    words: Words


@dataclass(frozen=True, slots=True)
class Row:
    """A matter with where its subject is, and where two bodies seem to decide it."""

    item: ItemTold
    href: str
    decision_href: str
    room: str
    key: str  # for ids on the page
    tag_code: str
    double: tuple[Words, ...]
    first: bool
    last: bool
    open: bool  # no outcome yet


@dataclass(frozen=True, slots=True)
class Left:
    """A matter there was no time for."""

    mark: str
    name: Words
    cause: Words
    why: Words
    minutes: int


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One meeting."""

    told: MeetingTold
    forum_href: str
    room: str
    rows: tuple[Row, ...]
    planned: int
    may: bool
    arranges: bool
    steps: tuple[Step, ...]
    unreached: int
    asked: bool  # whether what the registers bring has been asked for
    waiting: int  # what the agenda would add now
    left: tuple[Left, ...]
    left_more: int
    tags: tuple[Option, ...]
    facts: tuple[FigureFact, ...]
    held: bool
    change_href: str
    seen: int


def meeting_page(
    picture: Portfolio, id_: str, made: Agenda | None, viewer: Actor, frame: Frame, seen: int
) -> MeetingPage:
    """The page of a meeting; `made` is what the registers propose besides what stands there."""
    meeting = picture.by_id(Kind.MEETING)[id_]
    forum = forum_of(picture, meeting)
    one = told(picture, id_)
    prepares = forum is not None and prepares_or_leads(picture, viewer, forum)
    rows = rows_of(picture, one, frame)
    proposed = (*made.items, *made.left_over) if made else ()
    share = share_of_meeting(picture, id_)
    year = meeting.held_on or picture.as_of
    held = one.state in HELD
    return MeetingPage(
        told=one,
        forum_href=reverse("meetings:forum", args=[one.forum_id]) if forum else "",
        room=reverse("meetings:room", args=[id_]),
        rows=rows,
        planned=sum(row.item.minutes or 0 for row in rows),
        may=prepares,
        arranges=prepares and one.state not in (MeetingState.CLOSED, MeetingState.LOCKED),
        steps=tuple(Step(to, DEEDS[to]) for to in STEPS[one.state]) if prepares else (),
        unreached=sum(row.open for row in rows),
        asked=made is not None,
        waiting=len(made.items) if made else 0,
        left=tuple(left_of(row) for row in proposed[:MOST_LEFT]),
        left_more=max(0, len(proposed) - MOST_LEFT),
        tags=tuple(Option(tag.code, tag.words) for tag in ControlTag),
        facts=(by_minutes(share, year), by_items(share, year)) if held and share.all_items else (),
        held=held,
        change_href=frame.field(Ref(Kind.MEETING, id_), "") or "",
        seen=seen,
    )


def prepares_or_leads(picture: Portfolio, viewer: Actor, forum: Forum) -> bool:
    """Whether the visitor prepares or leads the forum's meetings."""
    return may(viewer, "meeting.change", forum.unit) or leads(viewer, may, picture, forum)


def rows_of(picture: Portfolio, one: MeetingTold, frame: Frame) -> tuple[Row, ...]:
    """The matters with what surrounds them."""
    forum = picture.by_id(Kind.FORUM).get(one.forum_id)
    kept = items_of(picture, one.id)
    room = reverse("meetings:room", args=[one.id])
    open_ids = [row.id for row in kept if row.outcome is None]
    return tuple(
        Row(
            item=item,
            href=(frame.address(item.subject) or "") if item.subject else "",
            decision_href=(frame.address(Ref(Kind.DECISION, item.decision)) or "")
            if item.decision
            else "",
            room=f"{room}?arende={item.number}",
            key=f"a{item.number}",
            tag_code=row.tag.code if row.tag else "",
            double=double_command(picture, forum, row) if forum and row.outcome is None else (),
            first=row.id == kept[0].id,
            last=row.id == kept[-1].id,
            open=row.id in open_ids,
        )
        for item, row in zip(one.items, kept, strict=True)
    )


def left_of(row: Proposed) -> Left:
    """One of what there was no time for."""
    minutes = row.minutes(settings.POLICY)
    return Left(mark_of(row), row.name, row.cause.words, row.why, minutes)
