"""What the pages of commitments show: which units have something to answer, and one unit's matters."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from styrkedja.governance.commitments.framed import FrameShown, SettledShown, frame_shown, settled
from styrkedja.governance.commitments.promised import PromiseShown, answered_table, promise_shown
from styrkedja.governance.commitments.pure.waiting import UnitsMatters, matters
from styrkedja.governance.deciders import unit_of
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import Filter, Filters, Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.organisation.permissions import ANSWER, may

MINE, WAITING = "mina", "vantar"


@dataclass(frozen=True, slots=True)
class Overview:
    """The units that are asked to receive something."""

    table: Table
    filters: Filters
    units: int
    waits: int


def overview(picture: Portfolio, whose: str, which: str, viewer: Actor) -> Overview:
    """Every unit with what waits for it, those with most first."""
    mine = {unit for _, unit in viewer.roles if unit} | {viewer.home}
    rows = [
        row
        for row in matters(picture).values()
        if (whose != MINE or row.unit in mine) and (which != WAITING or row.waits)
    ]
    rows.sort(key=lambda row: (-row.waits, row.unit))
    headers = (
        w("Enhet", "Unit"),
        w("Åtaganden som väntar", "Commitments waiting"),
        w("Ramjusteringar som väntar", "Frame adjustments waiting"),
        w("Godtagna åtaganden", "Accepted commitments"),
        w("Avböjda", "Declined"),
    )
    table = Table(
        w("Enheter, de med mest att svara på först", "Units, those with most to answer first"),
        headers,
        tuple(overview_row(row, picture) for row in rows),
        numeric=frozenset({1, 2, 3, 4}),
        cards=True,
    )
    return Overview(table, filters_of(whose, which), len(rows), sum(row.waits for row in rows))


def overview_row(row: UnitsMatters, picture: Portfolio) -> tuple[object, ...]:
    """One unit as a row."""
    href = reverse("commitments:unit", args=[row.unit])
    return (
        Cell(name_of(picture, row.unit), href),
        len(row.waiting),
        len(row.frames_asked),
        len(row.accepted),
        len(row.declined),
    )


def filters_of(whose: str, which: str) -> Filters:
    """Whose units, and whether only those with something to answer."""
    mine = Option(MINE, w("Mina enheter", "My units"))
    waiting = Option(WAITING, w("Har något att svara på", "Has something to answer"))
    return Filters(
        (
            Filter("vems", w("Vems", "Whose"), whose, (mine,)),
            Filter("lage", w("Läge", "State"), which, (waiting,)),
        )
    )


@dataclass(frozen=True, slots=True)
class UnitPage:
    """One receiving unit: what it is asked, and what it has answered."""

    unit: str
    name: str
    may_answer: bool
    promises: tuple[PromiseShown, ...]
    frames: tuple[FrameShown, ...]
    answered: Table | None
    settled: SettledShown
    seen: int
    lead: Words
    overview: str


def unit_page(
    picture: Portfolio, unit: str, viewer: Actor, seen: int, frame: Frame
) -> UnitPage | None:
    """The page of a unit; None where there is no such unit."""
    if unit_of(picture, unit) is None:
        return None
    own = matters(picture).get(unit, UnitsMatters(unit))
    answered = (*own.accepted, *own.declined)
    return UnitPage(
        unit=unit,
        name=name_of(picture, unit),
        may_answer=may(viewer, ANSWER, unit),
        promises=tuple(promise_shown(row, picture, frame) for row in own.waiting),
        frames=tuple(frame_shown(row, picture, frame) for row in own.frames_waiting),
        answered=answered_table(answered, picture, frame) if answered else None,
        settled=settled(own.frames_settled, picture, viewer, frame),
        seen=seen,
        lead=lead_of(own),
        overview=reverse("commitments:overview"),
    )


def lead_of(own: UnitsMatters) -> Words:
    """What the page says first."""
    if not own.waits:
        return w("Inget väntar på enhetens svar.", "Nothing waits for the unit's answer.")
    return w(
        "Väntar på enhetens svar: {promises} och {frames}.",
        "Waits for the unit's answer: {promises} and {frames}.",
    ).fill(
        promises=counted(len(own.waiting), NO_PROMISE, ONE_PROMISE, PROMISES),
        frames=counted(len(own.frames_asked), NO_FRAME, ONE_FRAME, FRAMES),
    )


NO_PROMISE = w("inget åtagande", "no commitment")
ONE_PROMISE, PROMISES = w("ett åtagande", "one commitment"), w("{n} åtaganden", "{n} commitments")
NO_FRAME = w("ingen ramjustering", "no frame adjustment")
ONE_FRAME = w("en ramjustering", "one frame adjustment")
FRAMES = w("{n} ramjusteringar", "{n} frame adjustments")


def counted(number: int, none: Words, one: Words, many: Words) -> Words:
    """How many of something, as it is said."""
    return (none, one)[number] if number < 2 else many.fill(n=number)


def name_of(picture: Portfolio, unit: str) -> str:
    """A unit's name, or its id where it is not there."""
    row = unit_of(picture, unit)
    return row.name if row else unit
