"""What has been suggested to the owners of accounts, and what waits for the visitor's answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.governance.meetings.pure.scope import may_answer, name_of
from styrkedja.ground.words import w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.meetings import Forum, Suggestion
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may

SUGGESTION_HEADERS = (
    w("Förslag", "Suggestion"),
    w("Initiativ", "Initiative"),
    w("Till", "To"),
    w("Föreslaget", "Suggested"),
    w("Svar", "Answer"),
    w("Skäl för svaret", "Reason for the answer"),
)
WAITS = w("väntar på svar", "waits for an answer")


def cell(frame: Frame, ref: Ref, name: str = "") -> Cell:
    """A reference as a cell that leads to it."""
    return Cell(name or ref.id, frame.address(ref) or "")


def suggestions_table(picture: Portfolio, forum: Forum, frame: Frame) -> Table:
    """What the forum has suggested, those that wait first."""
    mine = [row for row in picture.suggestions if row.forum == forum.id]
    mine.sort(key=lambda row: (row.answer is not None, row.suggested_on or date.max, row.id))
    rows = tuple(suggestion_row(picture, row, frame) for row in mine)
    caption = w(
        "Förslag till ägare, de som väntar först", "Suggestions to owners, those that wait first"
    )
    return Table(caption, SUGGESTION_HEADERS, rows, cards=True, whole=frozenset({4}))


def suggestion_row(picture: Portfolio, row: Suggestion, frame: Frame) -> tuple[object, ...]:
    """One suggestion."""
    one = picture.initiative.get(row.initiative or "")
    return (
        Cell(row.name, frame.address(Ref(Kind.SUGGESTION, row.id)) or ""),
        cell(frame, Ref(Kind.INITIATIVE, row.initiative), one.name if one else "")
        if row.initiative
        else "",
        name_of(picture, row.unit),
        row.suggested_on or "",
        row.answer.words if row.answer else WAITS,
        row.answer_reason or "",
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A suggestion that waits for the visitor's answer."""

    id: str
    name: str
    reason: str
    forum: str
    owner: str
    initiative: str
    initiative_href: str
    on: date | None


@dataclass(frozen=True, slots=True)
class SuggestionsPage:
    """What waits for the visitor, and everything that has been suggested."""

    mine: tuple[Waiting, ...]
    table: Table
    waiting: int


def suggestions_page(picture: Portfolio, viewer: Actor, frame: Frame) -> SuggestionsPage:
    """The suggestions of every forum; those the visitor may answer with a form."""
    open_rows = [row for row in picture.suggestions if row.answer is None]
    mine = [row for row in open_rows if may_answer(viewer, may, picture, row.unit)]
    order = sorted(
        picture.suggestions,
        key=lambda row: (row.answer is not None, row.suggested_on or date.max, row.id),
    )
    rows = tuple(suggestion_row(picture, row, frame) for row in order)
    caption = w("Alla förslag, de som väntar först", "All suggestions, those that wait first")
    return SuggestionsPage(
        mine=tuple(waiting_of(picture, row, frame) for row in mine),
        table=Table(caption, SUGGESTION_HEADERS, rows, cards=True, whole=frozenset({4})),
        waiting=len(open_rows),
    )


def waiting_of(picture: Portfolio, row: Suggestion, frame: Frame) -> Waiting:
    """One suggestion with what its form shows."""
    one = picture.initiative.get(row.initiative or "")
    forum = picture.by_id(Kind.FORUM).get(row.forum)
    return Waiting(
        id=row.id,
        name=row.name,
        reason=row.reason or "",
        forum=forum.name if forum else row.forum or "",
        owner=name_of(picture, row.unit),
        initiative=one.name if one else row.initiative or "",
        initiative_href=frame.address(Ref(Kind.INITIATIVE, one.id)) or "" if one else "",
        on=row.suggested_on,
    )
