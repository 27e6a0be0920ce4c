"""F17: net present value, Σ (benefit − cost) / (1 + r)^t, with low, expected and high benefit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext

from styrkedja.insights.economy.pure.amounts import NOTHING, Span

FORMULA = "F17 version 1"
PRECISE = Context(prec=50)


@dataclass(frozen=True, slots=True)
class PresentValue:
    """The value on the first year's day of three outcomes, and what it was reckoned of."""

    low: Decimal
    expected: Decimal
    high: Decimal
    rate: Decimal
    first: int
    last: int
    benefit: Span  # the sums before discounting
    cost: Decimal


def present_value(
    benefits: Mapping[int, Span], costs: Mapping[int, Decimal], rate: Decimal
) -> PresentValue | None:
    """F17 over the years there are amounts for; the first of them is year 0. None where there are none."""
    years = sorted(benefits.keys() | costs.keys())
    if not years:
        return None
    first = years[0]
    sums = {"low": NOTHING, "expected": NOTHING, "high": NOTHING}
    with localcontext(PRECISE):
        for year in years:
            factor = (1 + rate) ** (year - first)
            span = benefits.get(year, Span())
            cost = costs.get(year, NOTHING)
            for which in sums:
                sums[which] += (getattr(span, which) - cost) / factor
        return PresentValue(
            **sums,
            rate=rate,
            first=first,
            last=years[-1],
            benefit=sum(benefits.values(), Span()),
            cost=sum(costs.values(), NOTHING),
        )
