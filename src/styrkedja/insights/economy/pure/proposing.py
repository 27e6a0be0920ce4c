"""What F12 proposes beside the adjustments there are: one that is settled is never overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.insights.economy.pure.amounts import NOTHING
from styrkedja.insights.economy.pure.frame import FrameChange, Place, frame_changes
from styrkedja.picture.deeds import Adjustment
from styrkedja.picture.portfolio import Portfolio, grouped, once


@dataclass(frozen=True, slots=True)
class Sums:
    """What adjustments say together."""

    savings: Decimal = NOTHING
    running: Decimal = NOTHING
    repayment: Decimal = NOTHING

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.savings + other.savings,
            self.running + other.running,
            self.repayment + other.repayment,
        )

    def __sub__(self, other: Sums) -> Sums:
        return self + other.opposite

    @property
    def opposite(self) -> Sums:
        """The same with the other sign."""
        return Sums(-self.savings, -self.running, -self.repayment)

    @property
    def amount(self) -> Decimal:
        """The change of the frame; negative lowers it."""
        return self.running + self.repayment - self.savings


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is to be proposed for one unit and year: all of F12, or what differs from what is settled.

    `row` is the id of the proposal that waits already, if there is one.
    """

    unit: str
    year: int
    sums: Sums
    row: str | None


def is_settled(row: Adjustment) -> bool:
    """Whether an adjustment has been accepted or decided, so that nothing may overwrite it."""
    return row.accepted_on is not None or row.decision is not None


def sums_of(row: Adjustment) -> Sums:
    """The parts of an adjustment. One that tells only its amount is all effect, or all cost."""
    if row.savings is None and row.running is None and row.repayment is None:
        amount = row.amount or NOTHING
        return Sums(savings=-amount) if amount < 0 else Sums(running=amount)
    return Sums(row.savings or NOTHING, row.running or NOTHING, row.repayment or NOTHING)


def proposals(picture: Portfolio, initiative: str, share: Decimal) -> tuple[Proposal, ...]:
    """Every unit and year, from this year on, where what waits is not what F12 says.

    Frames of years that have passed are not changed.
    """
    computed = {(each.unit, each.year): each for each in frame_changes(picture, initiative, share)}
    there: dict[Place, list[Adjustment]] = {}
    own = once(
        picture, "economy.adjustments_of", lambda one: grouped(one.adjustments, "initiative")
    )
    for row in own.get(initiative, ()):
        if row.unit and row.year:
            there.setdefault((row.unit, row.year), []).append(row)
    places = sorted(computed.keys() | there.keys())
    found = (
        proposal(place, computed.get(place), there.get(place, ()))
        for place in places
        if place[1] >= picture.as_of.year
    )
    return tuple(each for each in found if each is not None)


def proposal(
    place: Place, change: FrameChange | None, rows: Iterable[Adjustment]
) -> Proposal | None:
    """The proposal for one unit and year, or None where nothing is to be written."""
    wanted = Sums(change.savings, change.running, change.repayment) if change else Sums()
    settled = [row for row in rows if is_settled(row)]
    waiting = next((row for row in rows if not is_settled(row)), None)
    net = sum((sums_of(row) for row in settled), Sums())
    if taken_back(settled, wanted):
        net = wanted
    left = wanted - net
    if waiting is None:
        return Proposal(*place, left, None) if left != Sums() else None
    return Proposal(*place, left, waiting.id) if sums_of(waiting) != left else None


def taken_back(settled: Iterable[Adjustment], wanted: Sums) -> bool:
    """Whether just this has been decided and taken back: then it is not proposed again by itself."""
    rows = list(settled)
    gross = sum((sums_of(row) for row in rows if row.reverses is None), Sums())
    return any(row.reverses for row in rows) and gross == wanted
