"""What the map says, frozen: placed initiatives, standings, drift, direction, distance, coverage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from styrkedja.ground.words import Words, w
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Term

FORMULA = "F2 v1 [I]"
"""The version of the arithmetic; [I] since no published formula exists: it is our own."""


class Quadrant(Term):
    """The four fields of the map."""

    INTERNAL_EFFICIENCY = "internal_efficiency", w("intern effektivitet", "internal efficiency")
    INTERNAL_INNOVATION = "internal_innovation", w("intern innovation", "internal innovation")
    EXTERNAL_EFFICIENCY = "external_efficiency", w("extern effektivitet", "external efficiency")
    EXTERNAL_INNOVATION = "external_innovation", w("extern innovation", "external innovation")


class View(Term):
    """What an initiative weighs when a group's position is taken together."""

    BUDGET = "budget", w("vägt efter budget", "weighted by budget")
    COUNT = "count", w("varje initiativ lika", "each initiative alike")
    HOURS = "hours", w("vägt efter timmar", "weighted by hours")


class Weighing(Term):
    """What an effektmål weighs when an initiative's position is taken together."""

    EQUAL = "equal", w("alla effektmål lika", "all benefits alike")
    AMOUNT = "amount", w("efter årligt värde", "by yearly value")


class Point(NamedTuple):
    """A place on the map: x from efficiency (−1) to innovation (+1), y from internal to external."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Placed:
    """One initiative on the map, and what its position rests on."""

    id: str
    name: str
    at: Point
    classified: int  # benefits that carry its position
    benefits: int  # benefits it has
    budget: float | None = None
    hours: float | None = None
    unit: str | None = None
    account: str | None = None
    goals: tuple[str, ...] = ()
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a group of initiatives stands in one view, and how far apart its members are.

    `weighted` of `placed` initiatives had a weight in this view; the others do not move it.
    `spread_x`, `spread_y` are weighted standard deviations; `spread` is the mean distance to the
    centre. A centre in the middle may be two extremes: read it with the spread and the quadrants.
    """

    view: View
    at: Point
    spread_x: float
    spread_y: float
    spread: float
    quadrants: Mapping[Quadrant, float]  # shares that sum to 1; on a line counts half to each side
    bias: float  # the share of internal efficiency above the policy's target
    weight: float
    weighted: int
    placed: int
    formula: str = FORMULA


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much is classified: always numerator and denominator."""

    initiatives: int
    initiatives_placed: int
    benefits: int
    benefits_classified: int


@dataclass(frozen=True, slots=True)
class Group:
    """A unit, an account or a year, with its standing in each view that can be taken."""

    ref: Ref | None
    name: str
    standings: Mapping[View, Standing]
    coverage: Coverage
    view: View = View.BUDGET

    @property
    def main(self) -> Standing | None:
        """The standing to show first: in the view asked for where there is any, else by count."""
        return main_of(self.standings, self.view)


@dataclass(frozen=True, slots=True)
class Year:
    """The initiatives of one year: where what was begun that year stands."""

    year: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Decided:
    """The direction a body has decided, and the document it stands in."""

    at: Point
    document: Ref
    name: str
    body: str | None
    on: date | None


@dataclass(frozen=True, slots=True)
class Distance:
    """How far a standing is from the decided direction, in all and along each axis."""

    whole: float  # 0 … 2.83, the corners of the map being 2 apart along an axis
    x: float  # direction minus position: positive means more innovation is wanted
    y: float  # positive means more external value is wanted
    formula: str = FORMULA


@dataclass(frozen=True, slots=True)
class PortfolioMap:
    """Everything the map shows of one picture."""

    as_of: date
    weighing: Weighing
    placed: tuple[Placed, ...]  # living initiatives with at least one classified benefit
    left_out: int  # initiatives that are realised or stopped
    standings: Mapping[View, Standing]
    units: tuple[Group, ...]  # each with all beneath it in the tree
    running: tuple[Group, ...]  # units that run initiatives themselves, with those alone
    accounts: tuple[Group, ...]
    drift: tuple[Year, ...]
    direction: Decided | None
    distance: Distance | None
    coverage: Coverage
    view: View = View.BUDGET
    formula: str = FORMULA

    @property
    def main(self) -> Standing | None:
        """The portfolio's standing to show first."""
        return main_of(self.standings, self.view)


def main_of(standings: Mapping[View, Standing], view: View = View.BUDGET) -> Standing | None:
    """By budget (or as asked) where any initiative has one, else by count; None for nothing placed."""
    return standings.get(view) or standings.get(View.COUNT)


def quadrant_of(at: Point) -> Quadrant | None:
    """The quadrant a point lies in, or None on a line between two."""
    if at.x == 0 or at.y == 0:
        return None
    return QUADRANTS[at.x > 0, at.y > 0]


QUADRANTS: Mapping[tuple[bool, bool], Quadrant] = {
    (False, False): Quadrant.INTERNAL_EFFICIENCY,
    (True, False): Quadrant.INTERNAL_INNOVATION,
    (False, True): Quadrant.EXTERNAL_EFFICIENCY,
    (True, True): Quadrant.EXTERNAL_INNOVATION,
}
"""The quadrant by (innovation, external)."""

ON_A_LINE: Words = w("på gränsen mellan fälten", "on the line between the quadrants")
