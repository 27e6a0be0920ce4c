"""What waits for a unit, and what it has answered: commitments and frame adjustments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from styrkedja.picture.deeds import Adjustment, Commitment
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import Kind


@dataclass(frozen=True, slots=True)
class UnitsMatters:
    """Everything one unit has answered, or has to answer."""

    unit: str
    waiting: tuple[Commitment, ...] = ()
    accepted: tuple[Commitment, ...] = ()
    declined: tuple[Commitment, ...] = ()
    frames_waiting: tuple[Adjustment, ...] = ()
    frames_settled: tuple[Adjustment, ...] = ()

    @property
    def waits(self) -> int:
        """How many answers are asked for."""
        return len(self.waiting) + len(self.frames_asked)

    @property
    def frames_asked(self) -> tuple[Adjustment, ...]:
        """The proposals that have no answer at all; one that is declined waits for others."""
        return tuple(row for row in self.frames_waiting if row.declined_on is None)


def matters(picture: Portfolio) -> Mapping[str, UnitsMatters]:
    """Every unit that is asked to receive something, or whose frame is touched."""
    return once(picture, "commitments.matters", gathered)


def gathered(picture: Portfolio) -> Mapping[str, UnitsMatters]:
    """The same, worked out."""
    commitments = grouped(picture.commitments, "unit")
    frames = grouped(picture.adjustments, "unit")
    return {
        unit: of_unit(unit, picture, commitments.get(unit, ()), frames.get(unit, ()))
        for unit in sorted({*commitments, *frames})
    }


def of_unit(
    unit: str, picture: Portfolio, commitments: Iterable[Commitment], frames: Iterable[Adjustment]
) -> UnitsMatters:
    """One unit's matters."""
    commitments, frames = list(commitments), list(frames)
    return UnitsMatters(
        unit=unit,
        waiting=tuple(row for row in commitments if waits(row) and lives(row, picture)),
        accepted=tuple(row for row in commitments if row.accepted_on and not row.declined_on),
        declined=tuple(row for row in commitments if row.declined_on),
        frames_waiting=tuple(row for row in frames if frame_waits(row)),
        frames_settled=tuple(row for row in frames if not frame_waits(row)),
    )


def waits(row: Commitment) -> bool:
    """Whether the unit has not answered."""
    return row.accepted_on is None and row.declined_on is None


def lives(row: Commitment, picture: Portfolio) -> bool:
    """Whether the initiative has not been stopped."""
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    return benefit is None or benefit.initiative not in picture.stopped


def frame_waits(row: Adjustment) -> bool:
    """Whether an adjustment is only proposed."""
    return not (row.accepted_on or row.decision or row.reverses)
