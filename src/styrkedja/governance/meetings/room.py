"""What the meeting screen shows: the matters with their states, one of them with its akt, and its form."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from styrkedja.governance.gates.deciding import WORDINGS
from styrkedja.governance.gates.pure.road import ROAD
from styrkedja.governance.meetings.extract import Extract, extract_of
from styrkedja.governance.meetings.meeting_page import DEEDS, Step, prepares_or_leads
from styrkedja.governance.meetings.pure.control import prefilled
from styrkedja.governance.meetings.pure.scope import (
    decides,
    double_command,
    gate_at,
    leads,
    name_of,
    owner_of,
    sent_here,
    subject_ref,
)
from styrkedja.governance.meetings.pure.taken import forum_of
from styrkedja.governance.meetings.pure.told import ItemTold, MeetingTold, items_of, told
from styrkedja.governance.meetings.redoing import FREE, MENDING
from styrkedja.governance.meetings.wish import Settling
from styrkedja.ground.words import Words
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.meetings import Forum, Item
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, UnitKind
from styrkedja.registers.organisation.permissions import may

KINDS = (DecisionKind.OTHER, DecisionKind.CHANGE, DecisionKind.DIRECTION, DecisionKind.PRIORITISE)


@dataclass(frozen=True, slots=True)
class Line:
    """One matter in the list."""

    number: int
    name: str
    href: str
    outcome: Words | None
    current: bool
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Current:
    """The matter on the table."""

    item: ItemTold
    href: str
    extract: Extract | None
    double: tuple[Words, ...]
    own: bool  # the forum decides
    owner: str
    may_decide: bool
    may_write: bool
    at_gate: bool
    typed: Settling  # what the form holds: what was typed, else what stands there
    mending: bool  # the words of a settled matter were typed
    may_reopen: bool
    minutes: int
    elapsed: int | None
    akt: str


@dataclass(frozen=True, slots=True)
class Present:
    """One member to tick."""

    role: str
    here: bool


@dataclass(frozen=True, slots=True)
class Room:
    """The meeting screen."""

    told: MeetingTold
    href: str
    page: str
    lines: tuple[Line, ...]
    current: Current | None
    before: str
    after: str
    settled: int
    minutes: int
    members: tuple[Present, ...]
    others: str
    may: bool
    open: bool
    steps: tuple[Step, ...]
    unreached: int
    lost: Settling | None  # what was typed of a matter that is gone
    bodies: tuple[Option, ...]
    kinds: tuple[Option, ...]
    stages: tuple[Option, ...]
    seen: int


def room_of(
    picture: Portfolio,
    id_: str,
    wanted: int | None,
    viewer: Actor,
    frame: Frame,
    seen: int,
    elapsed: int | None,
    language: str,
    typed: Settling | None = None,
) -> Room:
    """The screen of a meeting with one matter in front; `elapsed` is minutes since the last one."""
    one = told(picture, id_)
    forum = forum_of(picture, picture.by_id(Kind.MEETING)[id_])
    kept = items_of(picture, id_)
    at = place_of(kept, wanted, typed)
    href = reverse("meetings:room", args=[id_])
    prepares = forum is not None and prepares_or_leads(picture, viewer, forum)
    steps = (MeetingState.CLOSED,) if one.state is MeetingState.OPEN else (MeetingState.OPEN,)
    current = None
    if at is not None and forum is not None:
        current = current_of(
            picture, forum, kept[at], one.items[at], viewer, frame, language, typed, elapsed
        )
    return Room(
        told=one,
        href=href,
        page=reverse("meetings:meeting", args=[id_]),
        lines=tuple(line(item, n == at, href) for n, item in enumerate(one.items)),
        current=current,
        before=f"{href}?arende={at}" if at else "",
        after=f"{href}?arende={at + 2}" if at is not None and at + 1 < len(kept) else "",
        settled=sum(row.outcome is not None for row in kept),
        minutes=sum(row.minutes or 0 for row in kept if row.outcome is not None),
        members=members_of(picture, one),
        others="\n".join(others_of(picture, one)),
        may=prepares,
        open=one.state is MeetingState.OPEN,
        steps=tuple(Step(to, DEEDS[to]) for to in steps) if prepares and startable(one) else (),
        unreached=sum(row.outcome is None for row in kept),
        lost=typed if typed and all(row.id != typed.item for row in kept) else None,
        bodies=bodies(picture, forum),
        kinds=tuple(Option(kind.code, kind.words) for kind in KINDS),
        stages=tuple(Option(stage.code, stage.words) for stage in ROAD[1:]),
        seen=seen,
    )


def startable(one: MeetingTold) -> bool:
    """Whether the meeting can still be opened or closed."""
    return one.state not in (MeetingState.CLOSED, MeetingState.LOCKED)


def place_of(kept: tuple[Item, ...], wanted: int | None, typed: Settling | None) -> int | None:
    """Which matter is in front: the one asked for, else the first without an outcome, else the first."""
    if not kept:
        return None
    if typed is not None:
        return next((n for n, row in enumerate(kept) if row.id == typed.item), 0)
    if wanted is not None and 1 <= wanted <= len(kept):
        return wanted - 1
    return next((n for n, row in enumerate(kept) if row.outcome is None), 0)


def line(item: ItemTold, current: bool, href: str) -> Line:
    """One matter in the list."""
    where = f"{href}?arende={item.number}"
    return Line(item.number, item.name, where, item.outcome, current, item.minutes)


def current_of(
    picture: Portfolio,
    forum: Forum,
    row: Item,
    item: ItemTold,
    viewer: Actor,
    frame: Frame,
    language: str,
    typed: Settling | None,
    elapsed: int | None,
) -> Current:
    """The matter in front."""
    subject = subject_ref(row)
    own = decides(picture, forum, subject, gate_at(row)) or sent_here(picture, forum, row)
    leading = leads(viewer, may, picture, forum)
    planned = prefilled(row.minutes, elapsed if row.outcome is None else None)
    mine = typed if typed is not None and typed.item == row.id else None
    if mine is not None and mine.minutes is not None:
        planned = mine.minutes
    return Current(
        item=item,
        href=(frame.address(subject) or "") if subject else "",
        extract=extract_of(picture, row, subject, frame, language),
        double=double_command(picture, forum, row) if row.outcome is None else (),
        own=own,
        owner=name_of(picture, owner_of(picture, subject)),
        may_decide=leading,
        may_write=leading or may(viewer, "item.change", forum.unit),
        at_gate=gate_at(row) is not None,
        typed=mine or standing(picture, row, own),
        mending=mine is not None and mine.deed in MENDING,
        may_reopen=row.outcome in FREE,
        minutes=planned,
        elapsed=elapsed if mine is None else None,
        akt=reverse("dossier:read", args=[subject.kind.code, subject.id]) if subject else "",
    )


def standing(picture: Portfolio, row: Item, own: bool) -> Settling:
    """What the form holds when nobody has typed: what stands on the row, else a usual wording."""
    subject = subject_ref(row)
    expiring = picture.thing(subject) if subject and subject.kind is Kind.EXEMPTION else None
    gate = gate_at(row)
    usual = WORDINGS.get(gate, "") if own and gate else ""
    return Settling(
        item=row.id,
        deed=None,
        wording=row.wording or usual,
        motive=row.motive or "",
        dissent=row.dissent or "",
        effect=row.effect or "",
        level=row.level or "",
        lifts=getattr(expiring, "rules", None) or "",
    )


def members_of(picture: Portfolio, one: MeetingTold) -> tuple[Present, ...]:
    """The members, each present or not; before anybody is noted, all of them."""
    roles = roles_of(picture, one)
    return tuple(Present(role, not one.present or role in one.present) for role in roles)


def roles_of(picture: Portfolio, one: MeetingTold) -> tuple[str, ...]:
    """The roles that sit in the forum, each once."""
    rows = (row.role for row in picture.members if row.forum == one.forum_id and row.role)
    return tuple(dict.fromkeys(rows))


def others_of(picture: Portfolio, one: MeetingTold) -> tuple[str, ...]:
    """Those present who are not members."""
    roles = roles_of(picture, one)
    return tuple(role for role in one.present if role not in roles)


def bodies(picture: Portfolio, forum: Forum | None) -> tuple[Option, ...]:
    """Where a matter can be referred: the other forums first, then every other unit."""
    own = forum.unit if forum else None
    rows = [row for row in picture.units if row.id != own]
    rows.sort(key=lambda row: (row.kind is not UnitKind.FORUM, row.name, row.id))
    return tuple(Option(row.id, row.name) for row in rows)
