"""What the pages of the forums show: all of them, and one of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from styrkedja.governance.meetings.figures import figures, hours_table, share_table
from styrkedja.governance.meetings.pure.cadence import next_day
from styrkedja.governance.meetings.pure.scope import decided_twice, leads, name_of
from styrkedja.governance.meetings.pure.taken import HELD, meetings_of
from styrkedja.governance.meetings.pure.told import lines
from styrkedja.governance.meetings.suggested import cell, suggestions_table
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Forum, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may

YES, NO = w("ja", "yes"), w("nej", "no")
UNKNOWN = w("okänt", "unknown")
CADENCE = w("var {weeks}:e vecka", "every {weeks} weeks")
EACH_WEEK = w("varje vecka", "every week")
MEMBER_HEADERS = (
    w("Roll", "Role"),
    w("Enhet", "Unit"),
    w("Beslutar", "Decides"),
    w("Från verksamheten", "From the business"),
)
MEETING_HEADERS = (
    w("Dag", "Day"),
    w("Läge", "State"),
    w("Ärenden", "Matters"),
    w("Avhandlade", "Taken up"),
    w("Diarienummer", "Case number"),
)
TWICE_HEADERS = (
    w("Gäller", "About"),
    w("Forumets beslut", "The forum's decision"),
    w("Det andra beslutet", "The other decision"),
    w("Av", "By"),
)
NO_DAY = w("ingen dag satt", "no day set")


@dataclass(frozen=True, slots=True)
class MeetingLink:
    """A meeting with where it is found."""

    id: str
    day: object
    state: Words
    href: str
    room: str


@dataclass(frozen=True, slots=True)
class ForumCard:
    """A forum in short."""

    id: str
    name: str
    href: str
    mandate: str
    scope: str
    questions: tuple[str, ...]
    chair: str
    cadence: Words
    members: int
    business: int
    next: MeetingLink | None
    last: MeetingLink | None
    share: FigureFact


@dataclass(frozen=True, slots=True)
class ForumPage:
    """A forum in full."""

    card: ForumCard
    body: str
    body_href: str
    members: Table
    coming: tuple[MeetingLink, ...]
    meetings: Table
    facts: tuple[FigureFact, ...]
    shares: Table
    hours: Table | None
    twice: Table | None
    suggestions: Table
    waiting: int
    may_plan: bool
    proposed: date
    change_href: str


def forums_page(picture: Portfolio) -> tuple[ForumCard, ...]:
    """Every standing forum."""
    return tuple(card(picture, forum) for forum in picture.forums)


def card(picture: Portfolio, forum: Forum) -> ForumCard:
    """One forum in short."""
    seats = [row for row in picture.members if row.forum == forum.id]
    meetings = meetings_of(picture, forum)
    coming = [row for row in meetings if row.state not in HELD or row.state is MeetingState.OPEN]
    held = [row for row in meetings if row.state in HELD and row.state is not MeetingState.OPEN]
    return ForumCard(
        id=forum.id,
        name=forum.name,
        href=reverse("meetings:forum", args=[forum.id]),
        mandate=forum.mandate or "",
        scope=forum.scope or "",
        questions=lines(forum.questions),
        chair=forum.chair or "",
        cadence=cadence_words(forum.cadence_weeks),
        members=len(seats),
        business=sum(bool(row.business) for row in seats),
        next=meeting_link(coming[0]) if coming else None,
        last=meeting_link(held[-1]) if held else None,
        share=figures(picture, forum, picture.as_of.year)[0],
    )


def cadence_words(weeks: int | None) -> Words:
    """How often a forum meets."""
    if weeks is None:
        return UNKNOWN
    return EACH_WEEK if weeks == 1 else CADENCE.fill(weeks=weeks)


def meeting_link(row: Meeting) -> MeetingLink:
    """A meeting with its addresses."""
    return MeetingLink(
        id=row.id,
        day=row.held_on or NO_DAY,
        state=(row.state or MeetingState.PLANNED).words,
        href=reverse("meetings:meeting", args=[row.id]),
        room=reverse("meetings:room", args=[row.id]),
    )


def forum_page(picture: Portfolio, forum: Forum, viewer: Actor, frame: Frame) -> ForumPage:
    """One forum in full."""
    meetings = meetings_of(picture, forum)
    links = {row.id: meeting_link(row) for row in meetings}
    coming = [row for row in meetings if row.state not in HELD or row.state is MeetingState.OPEN]
    waiting = [row for row in picture.suggestions if row.forum == forum.id and row.answer is None]
    prepares = may(viewer, "meeting.add", forum.unit) or leads(viewer, may, picture, forum)
    return ForumPage(
        card=card(picture, forum),
        body=name_of(picture, forum.unit),
        body_href=frame.address(Ref(Kind.UNIT, forum.unit)) or "" if forum.unit else "",
        members=members_table(picture, forum),
        coming=tuple(links[row.id] for row in coming),
        meetings=meetings_table(picture, meetings, links),
        facts=figures(picture, forum, picture.as_of.year),
        shares=share_table(picture, forum, {key: link.href for key, link in links.items()}),
        hours=hours_table(picture, forum),
        twice=twice_table(picture, forum, frame),
        suggestions=suggestions_table(picture, forum, frame),
        waiting=len(waiting),
        may_plan=prepares,
        proposed=next_day(picture, forum, picture.as_of),
        change_href=frame.field(Ref(Kind.FORUM, forum.id), "") or "",
    )


def members_table(picture: Portfolio, forum: Forum) -> Table:
    """Who sits in a forum, by role; those who decide first."""
    seats = [row for row in picture.members if row.forum == forum.id]
    seats.sort(key=lambda row: (not row.decides, row.id))
    rows = tuple(
        (row.role or row.id, name_of(picture, row.unit), yes(row.decides), yes(row.business))
        for row in seats
    )
    return Table(w("Ledamöter efter roll", "Members by role"), MEMBER_HEADERS, rows, cards=True)


def yes(value: bool | None) -> Words:
    """Yes, no or unknown."""
    return UNKNOWN if value is None else YES if value else NO


def meetings_table(
    picture: Portfolio, meetings: tuple[Meeting, ...], links: dict[str, MeetingLink]
) -> Table:
    """Every meeting, the latest first."""
    rows = []
    for row in reversed(meetings):
        items = [item for item in picture.items if item.meeting == row.id]
        done = sum(item.outcome is not None for item in items)
        link = links[row.id]
        rows.append(
            (Cell(link.day, link.href), link.state, len(items), done, row.case_number or "")
        )
    return Table(
        w("Möten, det senaste först", "Meetings, the latest first"),
        MEETING_HEADERS,
        tuple(rows),
        numeric=frozenset({2, 3}),
        cards=True,
    )


def subject_cell(picture: Portfolio, frame: Frame, ref: Ref) -> Cell:
    """What a decision is about, by name."""
    return cell(frame, ref, getattr(picture.thing(ref), "name", ""))


def twice_table(picture: Portfolio, forum: Forum, frame: Frame) -> Table | None:
    """Matters that another body has decided too; None where there is none."""
    rows = tuple(
        (
            subject_cell(picture, frame, Ref(Kind(mine.subject_kind), mine.subject or "")),
            cell(frame, Ref(Kind.DECISION, mine.id), str(mine.decided_on or "")),
            cell(frame, Ref(Kind.DECISION, other.id), str(other.decided_on or "")),
            name_of(picture, other.body),
        )
        for mine, other in decided_twice(picture, forum)
        if mine.subject_kind
    )
    caption = w(
        "Dubbelkommando: samma sak beslutad två gånger",
        "Dual command: the same matter decided twice",
    )
    return Table(caption, TWICE_HEADERS, rows, cards=True) if rows else None
