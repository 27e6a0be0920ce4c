"""Where benefits, initiatives and groups stand on the map."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from styrkedja.front.reports.checking import standard_policy
from styrkedja.insights.portfolio_map.pure.direction import decided_direction
from styrkedja.insights.portfolio_map.pure.figures import (
    Placed,
    Point,
    PortfolioMap,
    Quadrant,
    View,
    Weighing,
)
from styrkedja.insights.portfolio_map.pure.standing import Weights, quadrant_shares, standing
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.picture.sample import portfolio

DAY = date(2026, 6, 1)
EFFICIENT = {"activity": "efficiency", "direct_value": "internal"}
NEW = {"activity": "innovation", "direct_value": "external"}


def map_of(raw: Mapping[str, object], weighing: Weighing = Weighing.EQUAL) -> PortfolioMap:
    """The map of a small portfolio."""
    return portfolio_map(portfolio(DAY, raw), standard_policy(), weighing)


def benefit(id_: str, initiative: str, **more: object) -> dict[str, object]:
    """A benefit row."""
    return {"id": id_, "name": id_, "initiative": initiative, **more}


def test_an_initiative_stands_at_the_mean_of_its_classified_benefits() -> None:
    shown = map_of(
        {
            "initiatives": [{"id": "i1"}],
            "benefits": [
                benefit("b1", "i1", **EFFICIENT),
                benefit("b2", "i1", activity="innovation", direct_value="mixed"),
                benefit("b3", "i1", activity="innovation"),
            ],
        }
    )
    (placed,) = shown.placed
    assert placed.at == Point(0.0, -0.5)
    assert (placed.classified, placed.benefits) == (2, 3)
    assert shown.coverage.benefits_classified == 2
    assert shown.coverage.benefits == 3


def test_yearly_value_weighs_only_where_every_classified_benefit_has_one() -> None:
    raw = {
        "initiatives": [{"id": "i1"}, {"id": "i2"}],
        "benefits": [
            benefit("b1", "i1", amount=300, **EFFICIENT),
            benefit("b2", "i1", amount=100, **NEW),
            benefit("b3", "i2", amount=300, **EFFICIENT),
            benefit("b4", "i2", **NEW),
        ],
    }
    by_amount = map_of(raw, Weighing.AMOUNT).placed
    assert by_amount[0].at == Point(-0.5, -0.5)
    assert by_amount[1].at == Point(0.0, 0.0)


def test_an_unclassified_initiative_is_counted_but_not_placed() -> None:
    shown = map_of(
        {"initiatives": [{"id": "i1"}, {"id": "i2"}], "benefits": [benefit("b", "i1", **NEW)]}
    )
    assert [each.id for each in shown.placed] == ["i1"]
    assert (shown.coverage.initiatives_placed, shown.coverage.initiatives) == (1, 2)


def test_realised_and_stopped_initiatives_are_left_out_and_counted() -> None:
    stages = ["ongoing", "realised", "stopped"]
    shown = map_of(
        {
            "initiatives": [{"id": stage, "stage": stage} for stage in stages],
            "benefits": [benefit(f"b-{stage}", stage, **NEW) for stage in stages],
        }
    )
    assert [each.id for each in shown.placed] == ["ongoing"]
    assert shown.left_out == 2


def test_the_centre_is_weighted_by_budget_and_also_told_by_count() -> None:
    shown = map_of(
        {
            "initiatives": [{"id": "i1", "budget": 300}, {"id": "i2", "budget": 100}, {"id": "i3"}],
            "benefits": [
                benefit("b1", "i1", **EFFICIENT),
                benefit("b2", "i2", **NEW),
                benefit("b3", "i3", **NEW),
            ],
        }
    )
    budget, count = shown.standings[View.BUDGET], shown.standings[View.COUNT]
    assert budget.at == Point(-0.5, -0.5)
    assert (budget.weighted, budget.placed) == (2, 3)
    assert count.at == pytest.approx((1 / 3, 1 / 3))
    assert View.HOURS not in shown.standings
    assert shown.main is budget


def test_a_centre_in_the_middle_of_two_extremes_has_a_large_spread() -> None:
    placed = [Placed("a", "a", Point(-1, -1), 1, 1), Placed("b", "b", Point(1, 1), 1, 1)]
    stands = standing(Weights(placed), View.COUNT, 0.25)
    assert stands is not None
    assert stands.at == Point(0, 0)
    assert stands.spread_x == stands.spread_y == 1
    assert stands.spread == pytest.approx(2**0.5)
    assert stands.bias == pytest.approx(0.25)


def test_a_point_on_a_line_counts_half_to_each_side() -> None:
    shares = quadrant_shares([(Point(0, 1), 2.0), (Point(0, 0), 4.0), (Point(-1, -1), 2.0)])
    assert sum(shares.values()) == pytest.approx(1)
    assert shares[Quadrant.EXTERNAL_INNOVATION] == pytest.approx(2 / 8)
    assert shares[Quadrant.INTERNAL_EFFICIENCY] == pytest.approx(3 / 8)


def test_a_unit_carries_what_runs_beneath_it_even_in_a_circle() -> None:
    shown = map_of(
        {
            "units": [{"id": "u1", "parent": "u2"}, {"id": "u2", "parent": "u1"}, {"id": "u3"}],
            "initiatives": [{"id": "i1", "unit": "u1"}],
            "benefits": [benefit("b1", "i1", **NEW)],
        }
    )
    assert [group.ref.id for group in shown.units if group.ref] == ["u1", "u2"]
    assert [group.ref.id for group in shown.running if group.ref] == ["u1"]


def test_the_latest_direction_in_force_decides_and_the_distance_says_which_way() -> None:
    def document(id_: str, x: float, y: float, on: date, **more: object) -> dict[str, object]:
        return {
            "id": id_,
            "direction_activity": x,
            "direction_value": y,
            "direction_on": on,
            **more,
        }

    raw = {
        "documents": [
            document("old", -1, -1, date(2020, 1, 1)),
            document("new", 0.5, 0, date(2025, 1, 1)),
            document("expired", 1, 1, date(2025, 6, 1), valid_until=date(2025, 12, 31)),
            document("coming", 1, 1, date(2027, 1, 1)),
            document("beyond", 7, 1, date(2026, 1, 1)),
        ],
        "initiatives": [{"id": "i1"}],
        "benefits": [benefit("b1", "i1", activity="efficiency", direct_value="mixed")],
    }
    decided = decided_direction(portfolio(DAY, raw))
    assert decided is not None
    assert decided.document.id == "new"
    distance = map_of(raw).distance
    assert distance is not None
    assert (distance.whole, distance.x, distance.y) == (1.5, 1.5, 0)


def test_drift_counts_each_initiative_alike_in_its_year() -> None:
    shown = map_of(
        {
            "initiatives": [
                {"id": "i1", "registered_on": date(2024, 5, 1), "budget": 1000},
                {"id": "i2", "registered_on": date(2024, 9, 1), "budget": 1},
                {"id": "i3", "started_on": date(2025, 1, 1)},
            ],
            "benefits": [
                benefit("b1", "i1", **EFFICIENT),
                benefit("b2", "i2", **NEW),
                benefit("b3", "i3", **NEW),
            ],
        }
    )
    assert [(year.year, year.standing.at) for year in shown.drift] == [
        (2024, Point(0, 0)),
        (2025, Point(1, 1)),
    ]


def test_an_empty_portfolio_has_no_position_and_no_distance() -> None:
    shown = map_of({})
    assert shown.main is None
    assert shown.distance is None
    assert shown.units == ()
