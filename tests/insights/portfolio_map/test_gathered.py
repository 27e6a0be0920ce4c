"""A standing worked out from places gathered is the standing of everything one by one."""

from __future__ import annotations

from math import hypot, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.insights.portfolio_map.pure.figures import Placed, Point, View
from styrkedja.insights.portfolio_map.pure.standing import Weights, standing, standings

PLACES = st.sampled_from([Point(x / 3, y / 3) for x in range(-3, 4) for y in range(-3, 4)])
WEIGHTS = st.none() | st.floats(1, 1e7)
PLACED = st.lists(
    st.builds(
        Placed, id=st.just("I-1"), name=st.just(""), at=PLACES, classified=st.just(1),
        benefits=st.just(1), budget=WEIGHTS, hours=WEIGHTS,
    ),
    max_size=30,
)  # fmt: skip


@given(placed=PLACED, view=st.sampled_from(list(View)))
def test_gathering_by_place_changes_nothing(placed: list[Placed], view: View) -> None:
    weights = {View.BUDGET: "budget", View.HOURS: "hours"}
    weighed = [
        (each.at, getattr(each, weights[view]) if view in weights else 1.0) for each in placed
    ]
    weighed = [(at, weight) for at, weight in weighed if weight]
    found = standing(Weights(placed), view, 0.25)
    if not weighed:
        assert found is None
        return
    whole = sum(weight for _, weight in weighed)
    x = sum(at.x * weight for at, weight in weighed) / whole
    y = sum(at.y * weight for at, weight in weighed) / whole
    near = pytest.approx(hypot(0, 0), abs=1e-9)
    assert found.weighted == len(weighed) and found.placed == len(placed)
    assert found.at.x - x == near and found.at.y - y == near
    spread = sum(weight * hypot(at.x - x, at.y - y) for at, weight in weighed) / whole
    assert found.spread - spread == near
    assert found.spread_x - sqrt(sum(w * (at.x - x) ** 2 for at, w in weighed) / whole) == near
    assert sum(found.quadrants.values()) == pytest.approx(1)


@given(parts=st.lists(PLACED, max_size=5))
def test_groups_added_up_stand_where_they_stand_together(parts: list[list[Placed]]) -> None:
    added = Weights()
    for part in parts:
        added.add_all(Weights(part))
    together = standings([each for part in parts for each in part], 0.25)
    found = standings(added, 0.25)
    assert found.keys() == together.keys()
    for view, stands in found.items():
        assert (stands.weighted, stands.placed) == (together[view].weighted, together[view].placed)
        assert stands.at == pytest.approx(together[view].at, abs=1e-9)
        assert stands.weight == pytest.approx(together[view].weight)
        assert stands.spread == pytest.approx(together[view].spread, abs=1e-9)
