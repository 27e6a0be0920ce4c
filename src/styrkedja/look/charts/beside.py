"""Puts words beside points that stand close together, so that no word covers a point or another word."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

Place = tuple[float, float]
NEAR, STEP, RINGS, TURNS = 0.16, 0.06, 12, 16  # how far from the point, in the map's own units
WIDE, HIGH, DOT = 0.16, 0.08, 0.05  # half a year's size on a phone, and a dot with its rim
ALONG = 8  # places looked at on each piece of the line


def beside(points: Sequence[Place], wide: float = WIDE, high: float = HIGH) -> list[Place]:
    """Where each point's word stands: the nearest free place, above first; the latest point chooses first."""
    line = [
        (a[0] + (b[0] - a[0]) * part / ALONG, a[1] + (b[1] - a[1]) * part / ALONG)
        for a, b in zip(points, points[1:], strict=False)
        for part in range(ALONG + 1)
    ]
    taken: list[Place] = []
    for point in reversed(points):
        free = [at for at in around(point) if clear(at, points, line, taken, wide, high)]
        taken.append(free[0] if free else (point[0], point[1] + NEAR))
    return taken[::-1]


def around(point: Place) -> list[Place]:
    """The places to try, the nearest first; on each ring upwards first, then to both sides and down."""
    order = sorted(range(TURNS), key=lambda turn: min(turn, TURNS - turn))
    return [
        (
            point[0] + reach * sin(2 * pi * turn / TURNS),
            point[1] + reach * cos(2 * pi * turn / TURNS),
        )
        for reach in (NEAR + STEP * ring for ring in range(RINGS))
        for turn in order
    ]


def clear(
    at: Place,
    points: Sequence[Place],
    line: Sequence[Place],
    taken: Sequence[Place],
    wide: float,
    high: float,
) -> bool:
    """Whether a word fits at a place."""

    def apart(other: Place, more_wide: float, more_high: float) -> bool:
        return (
            abs(at[0] - other[0]) >= wide + more_wide or abs(at[1] - other[1]) >= high + more_high
        )

    return (
        all(apart(other, wide, high) for other in taken)
        and all(apart(other, DOT, DOT) for other in points)
        and all(apart(other, 0, 0) for other in line)
    )
