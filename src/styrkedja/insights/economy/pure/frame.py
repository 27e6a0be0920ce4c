"""F12: how a receiving unit's frame changes in a year when an initiative is decided.

Change of frame = − accepted financial commitments × realisation share + new running cost + repayment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.amounts import NOTHING, in_force_of
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Cost, Estimate, Repayment
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import BudgetKind, Category, Kind, Spending

FORMULA = "F12 version 1"
Place = tuple[str, int]  # unit and year


class Why(Enum):
    """Why a row does not count in F12."""

    NOT_FINANCIAL = w(
        "är inte finansiell nytta, och bara finansiell nytta får röra en ram",
        "is no financial benefit, and only financial benefit may touch a frame",
    )
    NOT_ACCEPTED = w(
        "är inte godtaget av den mottagande enheten",
        "has not been accepted by the receiving unit",
    )
    NO_UNIT = w("saknar enhet", "has no unit")
    NO_YEAR = w("saknar år", "has no year")
    NO_AMOUNT = w("saknar belopp", "has no amount")
    NOT_OPERATING = w(
        "är inte sagt vara drift, och bara driftkostnad höjer ramen",
        "is not said to be operating money, and only operating cost raises the frame",
    )
    NOT_RECEIVING = w(
        "gäller en enhet som inte har godtagit någon finansiell effekt",
        "concerns a unit that has accepted no financial effect",
    )

    @property
    def words(self) -> Words:
        """The reason as it is said."""
        return self.value


@dataclass(frozen=True, slots=True)
class Piece:
    """One row that counts: where it stands, and its own amount before the realisation share."""

    ref: Ref
    unit: str
    year: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One row that does not count, and why."""

    ref: Ref
    unit: str | None
    year: int | None
    amount: Decimal | None
    why: Why


@dataclass(frozen=True, slots=True)
class FrameChange:
    """The change of one unit's frame in one year, with every row it is made of."""

    initiative: str
    unit: str
    year: int
    share: Decimal  # realisation share r
    savings: Decimal  # after the share
    running: Decimal
    repayment: Decimal
    pieces: tuple[Piece, ...]

    @property
    def amount(self) -> Decimal:
        """The change in kronor; negative lowers the frame."""
        return self.running + self.repayment - self.savings


@dataclass(frozen=True, slots=True)
class Grounds:
    """What F12 counts of an initiative, and what it leaves out."""

    pieces: tuple[Piece, ...]
    left_out: tuple[LeftOut, ...]


def frame_changes(picture: Portfolio, initiative: str, share: Decimal) -> tuple[FrameChange, ...]:
    """F12 for every receiving unit and year of an initiative, in order of unit and year."""
    places: dict[Place, list[Piece]] = {}
    for piece in grounds(picture, initiative).pieces:
        places.setdefault((piece.unit, piece.year), []).append(piece)
    return tuple(
        change_of(initiative, unit, year, share, tuple(places[unit, year]))
        for unit, year in sorted(places)
    )


def change_of(
    initiative: str, unit: str, year: int, share: Decimal, pieces: tuple[Piece, ...]
) -> FrameChange:
    """The change that some rows make."""

    def total(kind: Kind) -> Decimal:
        return sum((piece.amount for piece in pieces if piece.ref.kind is kind), NOTHING)

    savings = total(Kind.ESTIMATE) * share
    running, repayment = total(Kind.COST), total(Kind.REPAYMENT)
    return FrameChange(initiative, unit, year, share, savings, running, repayment, pieces)


def grounds(picture: Portfolio, initiative: str) -> Grounds:
    """Every row about an initiative that F12 could count: as a piece, or as left out with the reason."""
    taken_on = accepted(picture)
    rows: list[Piece | LeftOut] = [
        told(row, row.expected, Kind.ESTIMATE, why_not_saved(row, picture, taken_on))
        for row in in_force_of(picture, initiative)
        if row.state is EstimateState.COMMITMENT
    ]
    receiving = {row.unit for row in rows if isinstance(row, Piece)}
    rows += costs_and_repayments(picture, initiative, receiving)
    return Grounds(
        tuple(row for row in rows if isinstance(row, Piece)),
        tuple(row for row in rows if isinstance(row, LeftOut)),
    )


def costs_and_repayments(
    picture: Portfolio, initiative: str, receiving: set[str]
) -> Iterator[Piece | LeftOut]:
    """What raises the frame: new running cost, and what is to be paid back."""
    costs = once(picture, "economy.costs_of", lambda one: grouped(one.costs, "initiative"))
    for cost in costs.get(initiative, ()):
        if cost.kind is BudgetKind.RUN:
            why = None if cost.spending is Spending.OPERATING else Why.NOT_OPERATING
            yield told(cost, cost.planned, Kind.COST, why or outside(cost, receiving))
    due = once(picture, "economy.repayments_of", lambda one: grouped(one.repayments, "initiative"))
    for row in due.get(initiative, ()):
        yield told(row, row.amount, Kind.REPAYMENT, outside(row, receiving))


def outside(row: Cost | Repayment, receiving: set[str]) -> Why | None:
    """That a unit receives nothing financial: then the initiative does not touch its frame."""
    return Why.NOT_RECEIVING if row.unit and row.unit not in receiving else None


def told(
    row: Estimate | Cost | Repayment, amount: Decimal | None, kind: Kind, why: Why | None
) -> Piece | LeftOut:
    """A row as a piece, or as left out."""
    reason = why or lacking(row.unit, row.year, amount)
    if reason is None:
        return Piece(Ref(kind, row.id), row.unit, row.year, amount)
    return LeftOut(Ref(kind, row.id), row.unit, row.year, amount, reason)


def lacking(unit: str | None, year: int | None, amount: Decimal | None) -> Why | None:
    """What a row lacks to be counted anywhere."""
    if not unit:
        return Why.NO_UNIT
    if not year:
        return Why.NO_YEAR
    return Why.NO_AMOUNT if amount is None else None


def why_not_saved(
    row: Estimate, picture: Portfolio, taken_on: frozenset[tuple[str, str]]
) -> Why | None:
    """Why a committed amount does not lower a frame."""
    benefit = picture.by_id(Kind.BENEFIT).get(row.benefit)
    if benefit is None or benefit.category is not Category.FINANCIAL:
        return Why.NOT_FINANCIAL
    if row.unit and (row.benefit, row.unit) not in taken_on:
        return Why.NOT_ACCEPTED
    return None


def accepted(picture: Portfolio) -> frozenset[tuple[str, str]]:
    """Benefit and unit of every commitment that its unit has accepted and not declined."""
    return once(picture, "economy.accepted", accepted_in)


def accepted_in(picture: Portfolio) -> frozenset[tuple[str, str]]:
    """The same, worked out."""
    return frozenset(
        (row.benefit, row.unit)
        for row in picture.commitments
        if row.benefit and row.unit and row.accepted_on and not row.declined_on
    )
