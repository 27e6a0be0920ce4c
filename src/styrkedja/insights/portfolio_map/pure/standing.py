"""Where a group stands: weighted centre, spread, quadrant shares, bias, and distance to a direction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import hypot, sqrt

from styrkedja.insights.portfolio_map.pure.figures import (
    QUADRANTS,
    Decided,
    Distance,
    Placed,
    Point,
    Quadrant,
    Standing,
    View,
)


class Weights:
    """The weight at each place in each view, and how many have any: thousands share a hundred places.

    The weights of several groups add up to those of the group they make together.
    """

    __slots__ = ("at", "placed", "weighted")

    def __init__(self, placed: Iterable[Placed] = ()) -> None:
        self.at: dict[View, dict[Point, float]] = {view: {} for view in View}
        self.weighted = dict.fromkeys(View, 0)
        self.placed = 0
        count, budget, hours = self.at[View.COUNT], self.at[View.BUDGET], self.at[View.HOURS]
        for each in placed:
            at = each.at
            self.placed += 1
            count[at] = count.get(at, 0) + 1
            if each.budget:
                budget[at] = budget.get(at, 0.0) + each.budget
                self.weighted[View.BUDGET] += 1
            if each.hours:
                hours[at] = hours.get(at, 0.0) + each.hours
                self.weighted[View.HOURS] += 1

    def add_all(self, others: Weights) -> None:
        """All the initiatives of another group."""
        self.placed += others.placed
        for view, weights in others.at.items():
            self.weighted[view] += others.weighted[view]
            own = self.at[view]
            for at, weight in weights.items():
                own[at] = own.get(at, 0) + weight


def standings(placed: Iterable[Placed] | Weights, target: float) -> Mapping[View, Standing]:
    """The group's standing in each view that any of its members has a weight in."""
    weights = placed if isinstance(placed, Weights) else Weights(placed)
    found = ((view, standing(weights, view, target)) for view in View)
    return {view: stands for view, stands in found if stands is not None}


def standing(weights: Weights, view: View, target: float) -> Standing | None:
    """The group's standing in one view; None where nobody weighs anything in it.

    `target` is the share of internal efficiency that the policy sees as balanced.
    """
    weighed = weights.at[view].items()
    whole = float(sum([weight for _, weight in weighed]))
    if not whole:
        return None
    centre = Point(
        sum([at[0] * weight for at, weight in weighed]) / whole,
        sum([at[1] * weight for at, weight in weighed]) / whole,
    )
    away = [(at[0] - centre[0], at[1] - centre[1], weight) for at, weight in weighed]
    shares = quadrant_shares(weighed)
    return Standing(
        view=view,
        at=centre,
        spread_x=sqrt(sum([weight * x * x for x, _, weight in away]) / whole),
        spread_y=sqrt(sum([weight * y * y for _, y, weight in away]) / whole),
        spread=sum([weight * hypot(x, y) for x, y, weight in away]) / whole,
        quadrants=shares,
        bias=shares[Quadrant.INTERNAL_EFFICIENCY] - target,
        weight=whole,
        weighted=weights.placed if view is View.COUNT else weights.weighted[view],
        placed=weights.placed,
    )


def quadrant_shares(weighed: Iterable[tuple[Point, float]]) -> Mapping[Quadrant, float]:
    """Each quadrant's share of the weight; a point on a line counts half to each side."""
    sums: dict[tuple[int, int], float] = {}
    for (x, y), weight in weighed:
        side = ((x > 0) - (x < 0), (y > 0) - (y < 0))
        sums[side] = sums.get(side, 0.0) + weight
    whole = sum(sums.values()) or 1.0
    return {
        quadrant: sum([parts[side] * weight for side, weight in sums.items()]) / whole
        for quadrant, parts in PARTS.items()
    }


def distance(at: Point, direction: Decided) -> Distance:
    """How far a point is from the decided direction."""
    return Distance(
        whole=between(at, direction.at), x=direction.at.x - at.x, y=direction.at.y - at.y
    )


def between(one: Point, other: Point) -> float:
    """The straight distance between two points."""
    return hypot(one[0] - other[0], one[1] - other[1])


def _part(side: int, upper: bool) -> float:
    """How much of a point on one side of an axis belongs to a quadrant: all, half or nothing."""
    return 0.5 if side == 0 else float((side > 0) == upper)


PARTS: Mapping[Quadrant, Mapping[tuple[int, int], float]] = {
    quadrant: {
        (across, along): _part(across, right) * _part(along, upper)
        for across in (-1, 0, 1)
        for along in (-1, 0, 1)
    }
    for (right, upper), quadrant in QUADRANTS.items()
}
"""How much of a point belongs to each quadrant, by the side of each axis it lies on."""
