"""Circles are found once each, told at their first recorded thing, however deep the chain."""

from __future__ import annotations

from datetime import date

from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind

DAY = date(2026, 6, 1)


def found(rows: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    initiatives = [{"id": key, "depends_on": to} for key, to in rows.items()]
    picture = portfolio(DAY, {"initiatives": initiatives})
    return dict(circles(picture, Kind.INITIATIVE, "depends_on"))


def test_a_tree_has_no_circle() -> None:
    assert found({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}) == {}


def test_a_circle_is_told_from_its_first_recorded_thing() -> None:
    assert found({"a": [], "b": ["c"], "c": ["d"], "d": ["b"]}) == {"b": ("b", "c", "d")}


def test_two_circles_that_touch_are_both_found() -> None:
    assert set(found({"a": ["b", "c"], "b": ["a"], "c": ["d"], "d": ["c"]})) == {"a", "c"}


def test_a_thing_that_refers_to_itself_is_a_circle() -> None:
    assert found({"a": ["a"]}) == {"a": ("a",)}


def test_what_leads_nowhere_is_left_out() -> None:
    assert found({"a": ["okänd"]}) == {}


def test_a_very_long_chain_needs_no_recursion() -> None:
    rows = {str(n): [str(n + 1)] for n in range(20_000)}
    rows["20000"] = ["0"]
    assert len(found(rows)["0"]) == 20_001


def test_a_circle_is_written_back_to_its_start() -> None:
    picture = portfolio(DAY, {"goals": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]})
    assert circle_names(picture, Kind.GOAL, ("a", "b")) == "A → B → A"
