"""The position of each benefit and initiative, from the classified effektmål and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from styrkedja.insights.portfolio_map.pure.figures import Placed, Point, Weighing
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import LIVING_STAGES, Activity, DirectValue
from styrkedja.picture.things import Benefit, Initiative


def position_of(benefit: Benefit) -> Point | None:
    """Where a benefit stands; None until it is classified on both axes."""
    return POINTS.get((benefit.activity, benefit.direct_value))


POINTS: Mapping[tuple[Activity | None, DirectValue | None], Point] = {
    (activity, value): Point(activity.score, value.score)
    for activity in Activity
    for value in DirectValue
}
"""The nine places a benefit can have."""


def placed_of(
    initiative: Initiative, benefits: Sequence[Benefit], weighing: Weighing = Weighing.EQUAL
) -> Placed | None:
    """Where an initiative stands: the weighted mean of its classified benefits.

    By amount, an initiative is weighted so only where every classified benefit has an amount;
    a missing amount must not make a benefit count for nothing.
    """
    points = [(at, benefit) for benefit in benefits if (at := position_of(benefit)) is not None]
    if not points:
        return None
    if weighing is Weighing.EQUAL:
        x = sum([at[0] for at, _ in points]) / len(points)
        y = sum([at[1] for at, _ in points]) / len(points)
    else:
        weights = _weights([benefit for _, benefit in points])
        whole = sum(weights)
        x = sum([weight * at[0] for weight, (at, _) in zip(weights, points, strict=True)]) / whole
        y = sum([weight * at[1] for weight, (at, _) in zip(weights, points, strict=True)]) / whole
    return as_placed(initiative, Point(x, y), len(points), len(benefits))


def as_placed(initiative: Initiative, at: Point, classified: int, benefits: int) -> Placed:
    """An initiative put at a point, with what the map needs to know of it."""
    return Placed(
        id=initiative.id,
        name=initiative.name,
        at=at,
        classified=classified,
        benefits=benefits,
        budget=_positive(initiative.budget),
        hours=_positive(initiative.hours),
        unit=initiative.unit,
        account=initiative.account,
        goals=initiative.goals,
        year=year_of(initiative),
    )


def placed_in(
    picture: Portfolio, initiatives: Iterable[Initiative], weighing: Weighing
) -> list[Placed]:
    """Those initiatives that can be placed, in their order."""
    benefits_of = picture.benefits_of
    found = (
        placed_of(initiative, benefits_of.get(initiative.id, ()), weighing)
        for initiative in initiatives
    )
    return [placed for placed in found if placed is not None]


def living(initiatives: Iterable[Initiative]) -> list[Initiative]:
    """Initiatives the portfolio consists of today; one without a stage is taken as living."""
    return [i for i in initiatives if i.stage is None or i.stage in LIVING_STAGES]


def year_of(initiative: Initiative) -> int | None:
    """The year an initiative belongs to: registered, else started."""
    day = initiative.registered_on or initiative.started_on
    return day.year if day else None


def _weights(benefits: Sequence[Benefit]) -> list[float]:
    amounts = [_positive(benefit.amount) for benefit in benefits]
    if all(amounts):
        return [amount for amount in amounts if amount]
    return [1.0] * len(benefits)


def _positive(value: object) -> float | None:
    """A number above zero as float; nothing, zero and less weigh nothing."""
    return float(value) if value is not None and value > 0 else None
