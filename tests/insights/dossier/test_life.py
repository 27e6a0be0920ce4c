"""The life of an effektmål keeps potential, commitment, forecast and outcome apart."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from styrkedja.insights.dossier.pure.life import Life, life_of
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.sample import portfolio
from styrkedja.picture.terms import Kind

BENEFIT = {"id": "e", "initiative": "i", "name": "Väntan minskar", "baseline": 50, "target": 10}
AMOUNTS = [
    {"id": "1", "benefit": "e", "unit": "a", "state": "potential", "year": 2027, "expected": 100},
    {"id": "2", "benefit": "e", "unit": "a", "state": "commitment", "year": 2027, "expected": 60},
    {"id": "3", "benefit": "e", "unit": "b", "state": "commitment", "year": 2027, "expected": 20},
    {
        "id": "4",
        "benefit": "e",
        "unit": "a",
        "state": "commitment",
        "year": 2027,
        "expected": 70,
        "made_on": date(2026, 2, 1),
    },
]


def life(*measurements: dict, **more: object) -> Life:
    """The life of one effektmål with what is measured of it."""
    tables = {
        "initiatives": [{"id": "i", "name": "Kortare kö"}],
        "benefits": [{**BENEFIT, **more}],
        "estimates": AMOUNTS,
        "commitments": [
            {"id": "å1", "benefit": "e", "unit": "a", "accepted_on": date(2026, 1, 1)},
            {"id": "å2", "benefit": "e", "unit": "b"},
        ],
        "measurements": [
            {"id": str(n), "benefit": "e", **row} for n, row in enumerate(measurements)
        ],
    }
    picture = portfolio(date(2026, 6, 1), tables)
    return life_of(picture, picture.by_id(Kind.BENEFIT)["e"])


def test_the_last_made_amount_of_each_unit_counts_and_the_states_stay_apart() -> None:
    found = life()
    (promised,) = found.amounts[EstimateState.COMMITMENT]
    (potential,) = found.amounts[EstimateState.POTENTIAL]
    assert (promised.year, promised.span.expected) == (2027, 90)
    assert potential.span.expected == 100
    assert found.amounts[EstimateState.OUTCOME] == ()
    assert found.accepted == 1


def test_the_way_is_measured_from_the_baseline_towards_the_target() -> None:
    half = life({"kind": "follow_up", "measured_on": date(2026, 3, 1), "value": 30})
    assert half.way == Decimal("0.5")
    later = {"kind": "outcome", "measured_on": date(2026, 5, 1), "value": 5}
    beyond = life({"kind": "follow_up", "measured_on": date(2026, 3, 1), "value": 30}, later)
    assert beyond.way == Decimal("1.125")
    assert [row.value for row in beyond.outcomes] == [5]


def test_the_way_is_unknown_without_a_measurement_a_baseline_or_any_way_to_go() -> None:
    measured = {"kind": "follow_up", "measured_on": date(2026, 3, 1), "value": 30}
    assert life().way is None
    assert life(measured, baseline=None).way is None
    assert life(measured, target=50).way is None
    assert life({"kind": "baseline", "measured_on": date(2026, 3, 1), "value": 30}).way is None
