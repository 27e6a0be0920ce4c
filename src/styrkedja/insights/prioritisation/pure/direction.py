"""How near an initiative stands to the decided direction, as on the portfolio map."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import hypot

from styrkedja.ground.words import Words, w
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.things import Document, Initiative

NO_DIRECTION = w("Ingen beslutad riktning gäller.", "No decided direction is in force.")
NOT_PLACED = w(
    "Inget effektmål är klassat på båda axlarna.", "No benefit is classified on both axes."
)
CORNERS = ((-1, -1), (-1, 1), (1, -1), (1, 1))


@dataclass(frozen=True, slots=True)
class Nearness:
    """How far from the direction, and how far one could be at most."""

    distance: Decimal
    farthest: Decimal


def nearness(picture: Portfolio, one: Initiative) -> Nearness | Words:
    """The distance, or why there is none."""
    aim = once(picture, "prioritisation.direction", decided)
    if aim is None:
        return NO_DIRECTION
    points = [
        (row.activity.score, row.direct_value.score)
        for row in picture.benefits_of.get(one.id, ())
        if row.activity is not None and row.direct_value is not None
    ]
    if not points:
        return NOT_PLACED
    x, y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    farthest = max(hypot(a - aim[0], b - aim[1]) for a, b in CORNERS)
    return Nearness(rounded(hypot(x - aim[0], y - aim[1])), rounded(farthest))


def rounded(value: float) -> Decimal:
    """A distance that is the same on every machine."""
    return Decimal(str(round(value, 6)))


def decided(picture: Portfolio) -> tuple[float, float] | None:
    """The direction decided last, in a document that holds on the day."""
    found = [row for row in picture.documents if holds(row, picture.as_of)]
    if not found:
        return None
    row = max(found, key=lambda row: (row.direction_on or row.adopted_on or date.min, row.id))
    return float(row.direction_activity), float(row.direction_value)


def holds(row: Document, day: date) -> bool:
    """Whether a document says a direction on the map, and holds on a day."""
    x, y = row.direction_activity, row.direction_value
    if x is None or y is None or abs(x) > 1 or abs(y) > 1:
        return False
    begun = all(start is None or start <= day for start in (row.valid_from, row.direction_on))
    return begun and (row.valid_until is None or row.valid_until >= day)
