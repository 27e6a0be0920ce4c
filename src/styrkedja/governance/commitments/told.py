"""What the units have answered on one initiative, for the page of its gates."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.urls import reverse

from styrkedja.governance.commitments.pages import name_of
from styrkedja.governance.commitments.pure.waiting import frame_waits, waits
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.picture.portfolio import Portfolio

HEADERS = (
    w("Mottagande enhet", "Receiving unit"),
    w("Åtaganden", "Commitments"),
    w("Ramjusteringar", "Frame adjustments"),
)
NONE = w("inga", "none")


@dataclass(slots=True)
class Count:
    """How many of a unit's matters wait, and how many are settled."""

    waiting: int = 0
    settled: int = 0

    @property
    def words(self) -> Words:
        """The two, in words."""
        if not self.waiting and not self.settled:
            return NONE
        if not self.waiting:
            return w("{n} besvarade", "{n} answered").fill(n=self.settled)
        words = w("{waiting} väntar, {settled} besvarade", "{waiting} wait, {settled} answered")
        return words.fill(waiting=self.waiting, settled=self.settled)

    def take(self, is_waiting: bool) -> None:
        """One more."""
        self.waiting += is_waiting
        self.settled += not is_waiting


@dataclass(slots=True)
class Counts:
    """One unit's commitments and frame adjustments."""

    promises: Count = field(default_factory=Count)
    frames: Count = field(default_factory=Count)


def answers_of(picture: Portfolio, initiative: str) -> Table | None:
    """The receiving units of an initiative with what waits for each; None where there are none."""
    units: dict[str, Counts] = {}
    benefits = {row.id for row in picture.benefits_of.get(initiative, ())}
    for row in picture.commitments:
        if row.benefit in benefits and row.unit:
            units.setdefault(row.unit, Counts()).promises.take(waits(row))
    for each in picture.adjustments:
        if each.initiative == initiative and each.unit:
            units.setdefault(each.unit, Counts()).frames.take(
                frame_waits(each) and each.declined_on is None
            )
    if not units:
        return None
    rows = tuple(
        (
            Cell(name_of(picture, unit), reverse("commitments:unit", args=[unit])),
            counts.promises.words,
            counts.frames.words,
        )
        for unit, counts in sorted(units.items())
    )
    caption = w("Vad enheterna har svarat", "What the units have answered")
    return Table(caption, HEADERS, rows, cards=True)
