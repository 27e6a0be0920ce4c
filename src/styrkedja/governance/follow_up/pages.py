"""What the pages of follow-up show: what is due, the lessons, and one initiative's follow-up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from styrkedja.governance.follow_up.pure.due import STEPS, Due, unit_of
from styrkedja.governance.follow_up.pure.lessons import searched
from styrkedja.ground.phrases import days
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Filter, Filters, Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Lesson
from styrkedja.picture.terms import Kind, MeasurementKind

LATE = w("{days} sent", "{days} late")
SOON = w("om {days}", "in {days}")
TODAY = w("i dag", "today")
HEADERS = (
    w("Vad", "What"),
    w("Effektmål", "Benefit"),
    w("Enhet", "Unit"),
    w("Senast", "By"),
    w("Läge", "State"),
    w("Väntar på", "Waits for"),
    w("Påmind", "Reminded"),
)


@dataclass(frozen=True, slots=True)
class DuePage:
    """What is due, narrowed; with how much of it has been met since the registers began."""

    table: Table
    filters: Filters
    total: int
    late: int
    met: int
    all: int
    verified: int
    promised: int
    digest: str


def due_page(
    picture: Portfolio,
    due: Sequence[Due],
    asked: Mapping[str, str],
    viewer: Actor,
    policy: Policy,
    frame: Frame,
) -> DuePage:
    """The obligations due, of all units, of one, or of the visitor's own."""
    mine = {unit for _, unit in viewer.roles if unit} | ({viewer.home} if viewer.home else set())
    rows = [each for each in due if fits(each, asked, mine)]
    table = Table(
        w(
            "Att följa upp, det som dröjt längst först",
            "To be followed up, the longest overdue first",
        ),
        HEADERS,
        tuple(row_of(each, picture, frame) for each in rows),
        cards=True,
        whole=frozenset({4}),
    )
    outcomes = {row.benefit for row in picture.measurements if row.kind is MeasurementKind.OUTCOME}
    past = [row for row in picture.benefits if row.target_on and row.target_on < picture.as_of]
    return DuePage(
        table=table,
        filters=filters_of(picture, due, asked),
        total=len(rows),
        late=sum(each.overdue for each in rows),
        met=sum(row.done_on is not None for row in picture.obligations),
        all=len(picture.obligations),
        verified=sum(row.id in outcomes for row in past),
        promised=len(past),
        digest=f"{policy.name} {policy.digest}",
    )


def fits(each: Due, asked: Mapping[str, str], mine: set[str]) -> bool:
    """Whether a matter is among those asked for."""
    return (
        asked.get("enhet") in (None, "", each.obligation.unit)
        and asked.get("steg") in (None, "", each.step.code)
        and not (asked.get("vems") == "mina" and each.unit not in mine)
        and not (asked.get("lage") == "sent" and not each.overdue)
    )


def filters_of(picture: Portfolio, due: Sequence[Due], asked: Mapping[str, str]) -> Filters:
    """Whose, which unit, how far and how late."""
    units = sorted({each.obligation.unit for each in due if each.obligation.unit})
    named = {key: unit.name if (unit := unit_of(picture, key)) else key for key in units}
    return Filters(
        (
            Filter(
                "vems",
                w("Vems", "Whose"),
                asked.get("vems", ""),
                (
                    Option(
                        "mina",
                        w("Det som väntar på mig och min enhet", "What waits for me and mine"),
                    ),
                ),
            ),
            Filter(
                "enhet",
                w("Enhet", "Unit"),
                asked.get("enhet", ""),
                tuple(Option(key, named[key]) for key in units),
            ),
            Filter(
                "steg",
                w("Väntar på", "Waits for"),
                asked.get("steg", ""),
                tuple(Option(step.code, step.words) for step in STEPS),
            ),
            Filter(
                "lage",
                w("Läge", "State"),
                asked.get("lage", ""),
                (Option("sent", w("Sent", "Late")),),
            ),
        )
    )


def row_of(each: Due, picture: Portfolio, frame: Frame) -> tuple[object, ...]:
    """One matter as a row."""
    row = each.obligation
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    unit = unit_of(picture, row.unit)
    return (
        Cell(row.name, frame.address(Ref(Kind.OBLIGATION, row.id)) or ""),
        Cell(benefit.name, frame.address(Ref(Kind.BENEFIT, benefit.id)) or "") if benefit else "",
        unit.name if unit else row.unit or "",
        row.due_on or "",
        state_of(each),
        each.waits_for,
        row.reminded_on or "",
    )


def state_of(each: Due) -> Words:
    """How late, or how soon."""
    if each.days == 0:
        return TODAY
    return (LATE if each.days > 0 else SOON).fill(days=days(abs(each.days)))


@dataclass(frozen=True, slots=True)
class LessonShown:
    """One lesson as it is read."""

    lesson: Lesson
    href: str
    initiative: str
    initiative_href: str


@dataclass(frozen=True, slots=True)
class LessonsPage:
    """Lessons searched for."""

    lessons: tuple[LessonShown, ...]
    filters: Filters
    all: int


def lessons_page(picture: Portfolio, text: str, frame: Frame) -> LessonsPage:
    """The lessons in which the words stand."""
    rows = tuple(lesson_shown(row, picture, frame) for row in searched(picture, text))
    search = Filter("q", w("Sök bland lärdomarna", "Search the lessons"), text)
    return LessonsPage(rows, Filters((search,)), len(picture.lessons))


def lesson_shown(row: Lesson, picture: Portfolio, frame: Frame) -> LessonShown:
    """One lesson with where it comes from."""
    one = picture.initiative.get(row.initiative)
    return LessonShown(
        row,
        frame.address(Ref(Kind.LESSON, row.id)) or "",
        one.name if one else "",
        frame.address(Ref(Kind.INITIATIVE, one.id)) or "" if one else "",
    )
