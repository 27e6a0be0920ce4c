"""Which criteria a forum prioritises by: every edition of them, and the one in force on a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.picture.deeds import Criterion
from styrkedja.picture.portfolio import Portfolio, grouped, once

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Edition:
    """The criteria of one forum that hold together."""

    body: str
    number: int
    criteria: tuple[Criterion, ...]

    @property
    def begins(self) -> date | None:
        """The first day it holds: as said, else the day it was decided."""
        days = [row.valid_from or row.decided_on for row in self.criteria]
        return max((day for day in days if day), default=None)

    @property
    def decided_on(self) -> date | None:
        """The day it was decided, where anybody has said."""
        return max((row.decided_on for row in self.criteria if row.decided_on), default=None)

    @property
    def weight(self) -> Decimal:
        """All weights together."""
        return sum((weight_of(row) for row in self.criteria), NOTHING)


def weight_of(criterion: Criterion) -> Decimal:
    """How much a criterion weighs; one that nobody has weighed, or weighed below nothing, weighs nothing."""
    weight = criterion.weight
    return weight if weight is not None and weight.is_finite() and weight > 0 else NOTHING


def editions(picture: Portfolio, body: str) -> tuple[Edition, ...]:
    """Every edition of a forum's criteria, the latest first."""
    return by_body(picture).get(body, ())


def by_body(picture: Portfolio) -> Mapping[str, tuple[Edition, ...]]:
    """The editions of every forum that has criteria."""
    return once(picture, "prioritisation.editions", gathered)


def gathered(picture: Portfolio) -> Mapping[str, tuple[Edition, ...]]:
    """Criteria by forum and edition; each edition's by weight, the heaviest first."""
    found = {}
    for body, rows in grouped(picture.criteria, "body").items():
        numbers = sorted({row.edition or 0 for row in rows}, reverse=True)
        found[body] = tuple(
            Edition(
                body,
                number,
                tuple(
                    sorted(
                        (row for row in rows if (row.edition or 0) == number),
                        key=lambda row: (-weight_of(row), row.id),
                    )
                ),
            )
            for number in numbers
        )
    return found


def in_force(picture: Portfolio, body: str) -> Edition | None:
    """The edition that holds on the picture's day: of those that have begun, the one begun last."""
    begun = [
        row
        for row in editions(picture, body)
        if (row.begins is None or row.begins <= picture.as_of) and row.weight
    ]
    return max(begun, key=lambda row: (row.begins or date.min, row.number), default=None)


def bodies(picture: Portfolio) -> tuple[str, ...]:
    """Every forum that has criteria in force, those that own accounts first."""
    owners = {row.owner_unit for row in picture.accounts}
    found = [body for body in by_body(picture) if in_force(picture, body)]
    return tuple(sorted(found, key=lambda body: (body not in owners, body)))
