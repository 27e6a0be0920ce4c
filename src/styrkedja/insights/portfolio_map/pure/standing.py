"""Where a group stands: weighted centre, spread, quadrant shares, bias, and distance to a direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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


def standings(placed: Sequence[Placed], target: float) -> Mapping[View, Standing]:
    """The group's standing in each view that any of its members has a weight in."""
    found = ((view, standing(placed, view, target)) for view in View)
    return {view: stands for view, stands in found if stands is not None}


def standing(placed: Sequence[Placed], view: View, target: float) -> Standing | None:
    """The group's standing in one view; None where nobody weighs anything in it.

    `target` is the share of internal efficiency that the policy sees as balanced.
    """
    weights, weighted = weighed_in(placed, view)
    whole = sum(weights.values())
    if not whole:
        return None
    weighed = weights.items()
    centre = Point(
        sum([at[0] * weight for at, weight in weighed]) / whole,
        sum([at[1] * weight for at, weight in weighed]) / whole,
    )
    shares = quadrant_shares(weighed)
    return Standing(
        view=view,
        at=centre,
        spread_x=sqrt(sum([weight * (at[0] - centre.x) ** 2 for at, weight in weighed]) / whole),
        spread_y=sqrt(sum([weight * (at[1] - centre.y) ** 2 for at, weight in weighed]) / whole),
        spread=sum([weight * between(at, centre) for at, weight in weighed]) / whole,
        quadrants=shares,
        bias=shares[Quadrant.INTERNAL_EFFICIENCY] - target,
        weight=whole,
        weighted=weighted,
        placed=len(placed),
    )


def weighed_in(placed: Sequence[Placed], view: View) -> tuple[Mapping[Point, float], int]:
    """The weight at each place in a view, and how many have any: thousands share a hundred places."""
    if view is View.COUNT:
        return Counter([each.at for each in placed]), len(placed)
    weights: dict[Point, float] = {}
    weighted = 0
    for each in placed:
        weight = each.budget if view is View.BUDGET else each.hours
        if weight:
            weights[each.at] = weights.get(each.at, 0.0) + weight
            weighted += 1
    return weights, weighted


def quadrant_shares(weighed: Iterable[tuple[Point, float]]) -> Mapping[Quadrant, float]:
    """Each quadrant's share of the weight; a point on a line counts half to each side."""
    sums: dict[tuple[float, float], float] = {}
    for (x, y), weight in weighed:
        side = ((x > 0) - (x < 0), (y > 0) - (y < 0))
        sums[side] = sums.get(side, 0.0) + weight
    whole = sum(sums.values()) or 1.0
    return {
        quadrant: sum(
            weight * _part(across, right) * _part(along, upper)
            for (across, along), weight in sums.items()
        )
        / whole
        for (right, upper), quadrant in QUADRANTS.items()
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
