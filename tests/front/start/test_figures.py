"""Tests of the start's figures: their parts are those of the map, and one is said as one."""

from __future__ import annotations

from datetime import date

from styrkedja.front.reports.checking import standard_policy
from styrkedja.front.start.figures import distance_fact, told_with
from styrkedja.insights.portfolio_map.measures import facts
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.picture.sample import portfolio

PLACE = {"activity": "innovation", "direct_value": "external"}
PICTURE = portfolio(
    date(2026, 6, 1),
    {
        "initiatives": [
            {"id": "i1", "name": "Placerat"},
            {"id": "i2", "name": "Utan klassade effektmål"},
            {"id": "i3", "name": "Avbrutet", "stage": "stopped"},
        ],
        "benefits": [{"id": "b1", "name": "Effekt", "initiative": "i1", **PLACE}],
    },
)


def test_the_distance_rests_on_the_same_initiatives_as_the_map_says() -> None:
    shown = portfolio_map(PICTURE, standard_policy())
    fact = distance_fact(PICTURE, shown, "registret")
    assert (fact.numerator.value, fact.denominator.value) == (1, 2)
    closed = facts(shown, lambda ref: None)[-1].value
    assert closed.sv.startswith("1 initiativ vars")
    assert closed.en.startswith("1 initiative whose")


def test_units_that_have_not_declared_are_counted_as_one_says_it() -> None:
    assert told_with(0).sv == "uppgivna"
    assert told_with(1).sv == "uppgivna; 1 enhet har inte uppgett sitt antal"
    assert told_with(5).en == "declared; 5 units have not declared their number"
