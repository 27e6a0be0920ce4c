"""The life of an effektmål: potential, commitment, forecast and verified outcome side by side, never one over another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.insights.economy.pure.amounts import Span, in_force, span_of
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Commitment, Obligation
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import MeasurementKind
from styrkedja.picture.things import Benefit, Measurement

FOLLOWED = (MeasurementKind.FOLLOW_UP, MeasurementKind.OUTCOME)


@dataclass(frozen=True, slots=True)
class YearAmount:
    """What a state says of one year, in kronor; several units summed."""

    year: int
    span: Span


@dataclass(frozen=True, slots=True)
class Life:
    """Everything recorded of how far an effektmål has come.

    Values are in the effektmål's own indicator unit, amounts in kronor a year.
    """

    benefit: Benefit
    amounts: dict[EstimateState, tuple[YearAmount, ...]]
    commitments: tuple[Commitment, ...]
    followed: tuple[Measurement, ...]  # the latest first
    outcomes: tuple[Measurement, ...]  # the latest first
    baseline: Measurement | None  # measured, where the field itself is empty
    obligations: tuple[Obligation, ...]

    @property
    def accepted(self) -> int:
        """How many receiving units have accepted."""
        return sum(
            row.accepted_on is not None and row.declined_on is None for row in self.commitments
        )

    @property
    def way(self) -> Decimal | None:
        """How much of the way from baseline to target the last measured value has come, 0–1 and beyond.

        None where baseline, target or measured value is missing, or where target equals baseline.
        """
        last = next((row.value for row in self.followed if row.value is not None), None)
        one = self.benefit
        if last is None or one.baseline is None or one.target is None or one.target == one.baseline:
            return None
        return (last - one.baseline) / (one.target - one.baseline)


def life_of(picture: Portfolio, benefit: Benefit) -> Life:
    """The life of one effektmål as the picture holds it."""
    commitments = once(picture, "life.commitments", lambda p: grouped(p.commitments, "benefit"))
    obligations = once(picture, "life.obligations", lambda p: grouped(p.obligations, "benefit"))
    rows = picture.measurements_of.get(benefit.id, ())
    return Life(
        benefit=benefit,
        amounts={state: by_year(picture, benefit, state) for state in EstimateState},
        commitments=tuple(commitments.get(benefit.id, ())),
        followed=latest(row for row in rows if row.kind in FOLLOWED),
        outcomes=latest(row for row in rows if row.kind is MeasurementKind.OUTCOME),
        baseline=next(iter(latest(r for r in rows if r.kind is MeasurementKind.BASELINE)), None),
        obligations=tuple(
            sorted(obligations.get(benefit.id, ()), key=lambda r: (r.due_on or date.max, r.id))
        ),
    )


def by_year(picture: Portfolio, benefit: Benefit, state: EstimateState) -> tuple[YearAmount, ...]:
    """A state's amounts, year by year."""
    mine = once(picture, "life.estimates", lambda p: grouped(in_force(p), "benefit"))
    found: dict[int, Span] = {}
    for row in mine.get(benefit.id, ()):
        if row.state is state and row.year and row.expected is not None:
            found[row.year] = found.get(row.year, Span()) + span_of(row)
    return tuple(YearAmount(year, found[year]) for year in sorted(found))


def latest(rows: Iterable[Measurement]) -> tuple[Measurement, ...]:
    """Measurements that have a day, the latest first."""
    dated = [row for row in rows if row.measured_on]
    return tuple(sorted(dated, key=lambda row: (row.measured_on, row.id), reverse=True))
