"""One meeting as a plain value, in words: what minutes, calls to meetings and the page of a meeting print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.ground.words import Words
from styrkedja.picture.deed_terms import INTERACTIVE_TAGS, MeetingState
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Correction, Forum, Item, Meeting
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind


@dataclass(frozen=True, slots=True)
class ItemTold:
    """One matter on the agenda and what became of it; texts that people wrote stay as they wrote them."""

    id: str
    number: int
    name: str
    cause: Words | None
    tag: Words | None
    interactive: bool
    subject_kind: str  # a Kind code, or ""
    subject_id: str
    subject_name: str
    gate: Words | None
    proposal: str
    outcome: Words | None
    wording: str
    motive: str
    dissent: str
    level: str
    effect: str
    decision: str  # the id of the recorded decision, or ""
    minutes: int | None

    @property
    def subject(self) -> Ref | None:
        """What the matter is about, as a reference."""
        if not self.subject_kind or not self.subject_id:
            return None
        return Ref(Kind(self.subject_kind), self.subject_id)


@dataclass(frozen=True, slots=True)
class CorrectionTold:
    """A correction made after the minutes were locked; the locked text remains."""

    id: str
    item_number: int | None
    was: str
    becomes: str
    reason: str
    on: date | None
    by: str


@dataclass(frozen=True, slots=True)
class MeetingTold:
    """A meeting: when, where, who, and its matters in order."""

    id: str
    forum_id: str
    forum: str
    mandate: str
    unit: str | None  # the body as a unit
    day: date | None
    start: str
    minutes_planned: int | None
    place: str
    state: MeetingState
    case_number: str
    chair: str
    adjuster: str
    present: tuple[str, ...]
    absent: tuple[str, ...]
    items: tuple[ItemTold, ...]
    corrections: tuple[CorrectionTold, ...]
    closed_on: date | None
    locked_on: date | None

    @property
    def state_words(self) -> Words:
        """How far the meeting has come, in words."""
        return self.state.words


def told(picture: Portfolio, meeting_id: str) -> MeetingTold:
    """A meeting in words; KeyError where there is no such meeting."""
    meeting = picture.by_id(Kind.MEETING)[meeting_id]
    forum = picture.by_id(Kind.FORUM).get(meeting.forum)
    items = tuple(
        item_told(picture, row, number)
        for number, row in enumerate(items_of(picture, meeting_id), start=1)
    )
    numbers = {row.id: row.number for row in items}
    present = lines(meeting.present)
    return MeetingTold(
        id=meeting.id,
        forum_id=meeting.forum or "",
        forum=forum.name if forum else meeting.forum or meeting.id,
        mandate=(forum.mandate if forum else None) or "",
        unit=forum.unit if forum else None,
        day=meeting.held_on,
        start=meeting.starts or "",
        minutes_planned=meeting.minutes_planned,
        place=meeting.place or "",
        state=meeting.state or MeetingState.PLANNED,
        case_number=meeting.case_number or "",
        chair=chair_of(meeting, forum),
        adjuster=meeting.adjuster or "",
        present=present,
        absent=absent(picture, meeting, present),
        items=items,
        corrections=tuple(
            correction_told(row, numbers)
            for row in picture.corrections
            if row.meeting == meeting_id
        ),
        closed_on=meeting.closed_on,
        locked_on=meeting.locked_on,
    )


def items_of(picture: Portfolio, meeting_id: str) -> tuple[Item, ...]:
    """The matters of a meeting in order."""
    rows = (row for row in picture.items if row.meeting == meeting_id)
    return tuple(sorted(rows, key=lambda row: (row.position or 999, row.id)))


def item_told(picture: Portfolio, row: Item, number: int) -> ItemTold:
    """One matter in words."""
    subject = subject_of(picture, row)
    return ItemTold(
        id=row.id,
        number=number,
        name=row.name,
        cause=row.cause.words if row.cause else None,
        tag=row.tag.words if row.tag else None,
        interactive=row.tag in INTERACTIVE_TAGS,
        subject_kind=row.subject_kind or "",
        subject_id=row.subject or "",
        subject_name=subject,
        gate=row.gate.words if row.gate else None,
        proposal=row.proposal or "",
        outcome=row.outcome.words if row.outcome else None,
        wording=row.wording or "",
        motive=row.motive or "",
        dissent=row.dissent or "",
        level=row.level or "",
        effect=row.effect or "",
        decision=row.decision or "",
        minutes=row.minutes,
    )


def subject_of(picture: Portfolio, row: Item) -> str:
    """The name of what a matter is about; of what has none, its initiative's, else its id."""
    if not row.subject_kind or not row.subject:
        return ""
    thing = picture.thing(Ref(Kind(row.subject_kind), row.subject))
    about = picture.initiative.get(getattr(thing, "initiative", None))
    return getattr(thing, "name", None) or (about.name if about else row.subject)


def correction_told(row: Correction, numbers: dict[str, int]) -> CorrectionTold:
    """One correction in words."""
    return CorrectionTold(
        id=row.id,
        item_number=numbers.get(row.item or ""),
        was=row.was or "",
        becomes=row.becomes or "",
        reason=row.reason or "",
        on=row.corrected_on,
        by=row.corrected_by or "",
    )


def chair_of(meeting: Meeting, forum: Forum | None) -> str:
    """Who leads a meeting: whoever is named for it, else whoever leads the forum."""
    return meeting.chair or (forum.chair if forum else None) or ""


def absent(picture: Portfolio, meeting: Meeting, present: tuple[str, ...]) -> tuple[str, ...]:
    """The members who are not among those present; nobody is absent before anybody is present."""
    if not present:
        return ()
    roles = (row.role for row in picture.members if row.forum == meeting.forum and row.role)
    return tuple(role for role in dict.fromkeys(roles) if role not in present)


def lines(text: str | None) -> tuple[str, ...]:
    """The lines of a text that hold something, each once."""
    return tuple(dict.fromkeys(line.strip() for line in (text or "").splitlines() if line.strip()))
