"""Which unit pays and which receives: each cost shared out on the receivers, each benefit on the payers.

Every row and column reconciles: a payer's row is all it pays, a receiver's column is all it receives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from styrkedja.ground.words import w
from styrkedja.insights.economy.pure.amounts import NOTHING, category_of, in_force, initiative_of
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category

FORMULA = w("betalar–får version 1", "payer–receiver version 1")
UNKNOWN = ""  # the unit nobody has named
ORE = Decimal("0.01")
Weights = Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a payer pays for a receiver, and what the receiver gets from it."""

    paid: Decimal = NOTHING
    received: Decimal = NOTHING

    def __add__(self, other: Crossing) -> Crossing:
        return Crossing(self.paid + other.paid, self.received + other.received)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Payers across receivers; the unknown is a unit of its own, under ""."""

    cells: Mapping[tuple[str, str], Crossing]
    paid: Weights  # by payer, straight from the costs
    received: Weights  # by receiver, straight from the amounts

    @property
    def payers(self) -> tuple[str, ...]:
        """Who pays, by id, the unknown last."""
        return ordered({payer for payer, _ in self.cells})

    @property
    def receivers(self) -> tuple[str, ...]:
        """Who receives, by id, the unknown last."""
        return ordered({receiver for _, receiver in self.cells})

    def cell(self, payer: str, receiver: str) -> Crossing:
        """One crossing."""
        return self.cells.get((payer, receiver), Crossing())

    def row(self, payer: str) -> Crossing:
        """A payer's row summed."""
        return sum((v for (p, _), v in self.cells.items() if p == payer), Crossing())

    def column(self, receiver: str) -> Crossing:
        """A receiver's column summed."""
        return sum((v for (_, r), v in self.cells.items() if r == receiver), Crossing())

    @property
    def total(self) -> Crossing:
        """Everything paid and everything received."""
        return sum(self.cells.values(), Crossing())


def ordered(units: set[str]) -> tuple[str, ...]:
    """Units by id, the unknown last."""
    return tuple(sorted(units, key=lambda unit: (unit == UNKNOWN, unit)))


def matrix(
    picture: Portfolio, category: Category, state: EstimateState, initiative: str | None = None
) -> Matrix:
    """The matrix of all years for one category of benefit in one state: categories are never mixed."""
    paid = costs_by_initiative(picture, initiative)
    received = amounts_by_initiative(picture, category, state, initiative)
    cells: dict[tuple[str, str], Crossing] = {}
    for key in sorted(paid.keys() | received.keys()):
        for place, crossing in crossings(paid.get(key, {}), received.get(key, {})):
            cells[place] = cells.get(place, Crossing()) + crossing
    return Matrix(cells, summed(paid), summed(received))


def crossings(paid: Weights, received: Weights) -> Iterator[tuple[tuple[str, str], Crossing]]:
    """One initiative: what each pays shared by what each receives, and the other way about."""
    for payer, amount in paid.items():
        for receiver, share in shared(amount, received):
            yield (payer, receiver), Crossing(paid=share)
    for receiver, amount in received.items():
        for payer, share in shared(amount, paid):
            yield (payer, receiver), Crossing(received=share)


def shared(amount: Decimal, weights: Weights) -> Iterator[tuple[str, Decimal]]:
    """An amount shared by weight to whole öre; the last takes what is left, so that nothing is lost.

    Where nobody weighs anything the unknown takes it all.
    """
    weighing = [(unit, weight) for unit, weight in sorted(weights.items()) if weight > 0]
    if not weighing:
        yield UNKNOWN, amount
        return
    whole = sum((weight for _, weight in weighing), NOTHING)
    left = amount
    for unit, weight in weighing[:-1]:
        share = (amount * weight / whole).quantize(ORE, ROUND_DOWN)
        left -= share
        yield unit, share
    yield weighing[-1][0], left


def costs_by_initiative(picture: Portfolio, only: str | None) -> dict[str, dict[str, Decimal]]:
    """What each unit pays for each initiative: planned costs of all years."""
    found: dict[str, dict[str, Decimal]] = {}
    for row in picture.costs:
        if row.planned is not None and only in (None, row.initiative):
            add(found, row.initiative or UNKNOWN, row.unit or UNKNOWN, row.planned)
    return found


def amounts_by_initiative(
    picture: Portfolio, category: Category, state: EstimateState, only: str | None
) -> dict[str, dict[str, Decimal]]:
    """What each unit receives of each initiative: the expected amounts of all years."""
    found: dict[str, dict[str, Decimal]] = {}
    for row in in_force(picture):
        initiative = initiative_of(row, picture)
        wanted = row.state is state and category_of(row, picture) is category
        if wanted and row.expected is not None and only in (None, initiative):
            add(found, initiative or UNKNOWN, row.unit or UNKNOWN, row.expected)
    return found


def add(found: dict[str, dict[str, Decimal]], key: str, unit: str, amount: Decimal) -> None:
    """One more amount of a unit."""
    units = found.setdefault(key, {})
    units[unit] = units.get(unit, NOTHING) + amount


def summed(found: Mapping[str, Weights]) -> Weights:
    """By unit over all initiatives."""
    whole: dict[str, Decimal] = {}
    for units in found.values():
        for unit, amount in units.items():
            whole[unit] = whole.get(unit, NOTHING) + amount
    return whole
