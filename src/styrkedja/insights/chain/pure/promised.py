"""What several rules ask of promises: commitments, amounts by year, second codings, change decisions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from styrkedja.insights.chain.pure.lookups import decisions_on
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Commitment, Estimate
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import DecisionKind, Kind
from styrkedja.picture.things import Benefit

Promise = tuple[str | None, str | None, int | None]  # effektmål, unit, year


def commitments_of(picture: Portfolio) -> Mapping[str, tuple[Commitment, ...]]:
    """Commitments by effektmål."""
    return once(picture, "chain.commitments_of", lambda of: grouped(of.commitments, "benefit"))


def estimates_of(picture: Portfolio) -> Mapping[str, tuple[Estimate, ...]]:
    """Amounts by effektmål, as they were recorded."""
    return once(picture, "chain.estimates_of", lambda of: grouped(of.estimates, "benefit"))


def agreed(picture: Portfolio) -> Mapping[Promise, Estimate]:
    """The committed amount of each effektmål, unit and year; of several, the one made last."""
    return once(picture, "chain.agreed", lambda of: last_of(of, EstimateState.COMMITMENT))


def forecasts(picture: Portfolio) -> Mapping[Promise, Estimate]:
    """The forecast of each effektmål, unit and year that was made last."""
    return once(picture, "chain.forecasts", lambda of: last_of(of, EstimateState.FORECAST))


def last_of(picture: Portfolio, state: EstimateState) -> Mapping[Promise, Estimate]:
    """The last made amount in one state, by what it promises."""
    found: dict[Promise, Estimate] = {}
    for row in picture.estimates:
        if row.state is state:
            key = (row.benefit, row.unit, row.year)
            before = found.get(key)
            if before is None or (before.made_on or date.min) <= (row.made_on or date.min):
                found[key] = row
    return found


def verified(picture: Portfolio) -> Mapping[tuple[str | None, int | None], Decimal]:
    """The verified amount of each effektmål and year, its units together."""
    return once(picture, "chain.verified", sums_verified)


def sums_verified(picture: Portfolio) -> Mapping[tuple[str | None, int | None], Decimal]:
    """Verified amounts summed by effektmål and year."""
    found: dict[tuple[str | None, int | None], Decimal] = {}
    for row in picture.estimates:
        if row.state is EstimateState.OUTCOME and row.expected is not None:
            key = (row.benefit, row.year)
            found[key] = found.get(key, Decimal(0)) + row.expected
    return found


def changed_since(picture: Portfolio, benefit: Benefit, day: date | None) -> bool:
    """Whether a change decision on an effektmål or its initiative was made on a day or later.

    A decision or a promise that nobody has dated gets the benefit of the doubt.
    """
    rows = decisions_on(picture, Kind.BENEFIT, benefit.id, DecisionKind.CHANGE)
    if benefit.initiative:
        rows += decisions_on(picture, Kind.INITIATIVE, benefit.initiative, DecisionKind.CHANGE)
    return any(day is None or row.decided_on is None or row.decided_on >= day for row in rows)
