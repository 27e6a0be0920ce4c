"""What would raise an initiative most: each criterion taken to full points, all else as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from styrkedja.insights.prioritisation.pure.measures import MOST
from styrkedja.insights.prioritisation.pure.ranking import Entry, by_total
from styrkedja.insights.prioritisation.pure.scoring import Part, Scored, summed


@dataclass(frozen=True, slots=True)
class Raise:
    """A criterion at full points: the total and the place by score it would give."""

    part: Part
    total: Decimal
    gain: Decimal
    computed: int


def raises(entry: Entry, among: Sequence[Entry]) -> tuple[Raise, ...]:
    """What each criterion could bring, the most first; those at full points are left out."""
    others = [row.scored for row in among if row is not entry and row.computed is not None]
    found = []
    for part in entry.scored.parts:
        if part.given.points == MOST:
            continue
        lifted = at_full(entry.scored, part)
        place = 1 + sum(by_total(row) < by_total(lifted) for row in others)
        found.append(Raise(part, lifted.total, lifted.total - (entry.scored.total or 0), place))
    return tuple(sorted(found, key=lambda row: (-row.gain, row.part.criterion.id)))


def at_full(scored: Scored, part: Part) -> Scored:
    """A score with one criterion at full points."""
    given = [
        (row.criterion, row.weight, replace(row.given, points=MOST) if row is part else row.given)
        for row in scored.parts
    ]
    return summed(scored.initiative, given)
