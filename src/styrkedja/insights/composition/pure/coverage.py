"""Coverage: how many of the initiatives a unit says it has are registered; undeclared is unknown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from styrkedja.ground.words import w
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import LIVING_STAGES, Kind, UnitKind
from styrkedja.picture.things import Initiative, Unit

FORMULA = w("täckning version 1", "coverage version 1")
EXPECTED = frozenset({UnitKind.ADMINISTRATION, UnitKind.COMPANY, UnitKind.STAFF})


@dataclass(frozen=True, slots=True)
class Covered:
    """One unit: living initiatives registered in it, and how many it has declared, and when."""

    unit: Unit
    registered: int
    declared: int | None
    on: date | None

    @property
    def share(self) -> float | None:
        """Registered of declared; None where nothing is declared."""
        return self.registered / self.declared if self.declared else None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every unit that ought to declare, and the whole of those that have."""

    units: tuple[Covered, ...]

    @property
    def told(self) -> tuple[Covered, ...]:
        """The units that have declared a number."""
        return tuple(each for each in self.units if each.declared is not None)

    @property
    def registered(self) -> int:
        """Registered initiatives in the units that have declared."""
        return sum(each.registered for each in self.told)

    @property
    def declared(self) -> int:
        """What those units have declared together."""
        return sum(each.declared or 0 for each in self.told)

    @property
    def beside(self) -> int:
        """Registered initiatives in units that have declared nothing."""
        return sum(each.registered for each in self.units if each.declared is None)

    @property
    def unknown(self) -> int:
        """How many units have declared nothing."""
        return len(self.units) - len(self.told)

    @property
    def share(self) -> float | None:
        """Registered of declared, over the units that have declared; None where none has."""
        return self.registered / self.declared if self.declared else None


def coverage(picture: Portfolio) -> Coverage:
    """Coverage of every administration, company and staff unit, and of whoever else has declared.

    An initiative counts in the nearest unit, from its own and upwards, that has declared a number;
    where none has, in the nearest that ought to, else in its own.
    """
    counts: Counter[str] = Counter()
    running = Counter(each.unit for each in picture.initiatives if lives(each))
    for unit, initiatives in running.items():
        if teller := teller_of(unit, picture):
            counts[teller] += initiatives
    shown = [
        unit
        for unit in picture.units
        if unit.declared_initiatives is not None or unit.kind in EXPECTED or counts[unit.id]
    ]
    return Coverage(
        tuple(
            Covered(unit, counts[unit.id], unit.declared_initiatives, unit.declared_on)
            for unit in shown
        )
    )


def lives(initiative: Initiative) -> bool:
    """Whether an initiative is neither finished nor stopped."""
    return initiative.stage is None or initiative.stage in LIVING_STAGES


def teller_of(unit: str | None, picture: Portfolio) -> str | None:
    """The unit whose number an initiative belongs to."""
    line = upward(unit, picture)
    declared = next((each for each in line if each.declared_initiatives is not None), None)
    expected = next((each for each in line if each.kind in EXPECTED), None)
    nearest = declared or expected or (line[0] if line else None)
    return nearest.id if nearest else None


def upward(unit: str | None, picture: Portfolio) -> Sequence[Unit]:
    """A unit and those above it; a circle ends where it closes."""
    known, line, seen = picture.by_id(Kind.UNIT), [], set()
    while unit in known and unit not in seen:
        seen.add(unit)
        line.append(known[unit])
        unit = known[unit].parent
    return line
