"""Gathers what stands at the same place; where the places are too many to draw, at nearly the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from styrkedja.insights.portfolio_map.pure.figures import Point

T = TypeVar("T")
MOST_PLACES = 300
STEPS = (0.0, 0.05, 0.1, 0.2)  # 0: places are told apart by their third decimal
Place = tuple[Point, list[T]]


def by_place(things: Sequence[T], at: Callable[[T], Point]) -> list[Place[T]]:
    """The things at each place, on the finest grid that has no more places than can be drawn."""
    for step in STEPS:
        cells: dict[Point, list[T]] = {}
        for thing in things:
            cells.setdefault(cell(at(thing), step), []).append(thing)
        if len(cells) <= MOST_PLACES:
            break
    return [
        (place if not step else middle([at(member) for member in members]), members)
        for place, members in cells.items()
    ]


def cell(at: Point, step: float) -> Point:
    """The place a point is drawn at, on a grid of a step."""
    if not step:
        return Point(round(at.x, 3), round(at.y, 3))
    return Point(round(at.x / step), round(at.y / step))


def middle(points: Sequence[Point]) -> Point:
    """The mean of some points, to the third decimal."""
    count = len(points)
    x, y = (sum(axis) / count for axis in zip(*points, strict=True))
    return Point(round(x, 3), round(y, 3))
