"""The example group: how much there is of everything, and that it hangs together."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from styrkedja.example import EXAMPLE_DAY, example_portfolio, example_rows
from styrkedja.example.reading import filler, months
from styrkedja.insights.portfolio_map.pure.direction import decided_direction
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind, PassageKind, Stage

REFERENCES = {
    Kind.UNIT: {"parent": Kind.UNIT},
    Kind.DOCUMENT: {"body": Kind.UNIT, "replaces": Kind.DOCUMENT, "direction_body": Kind.UNIT},
    Kind.GOAL: {"parent": Kind.GOAL, "document": Kind.DOCUMENT, "unit": Kind.UNIT},
    Kind.ACCOUNT: {"parent": Kind.ACCOUNT, "owner_unit": Kind.UNIT},
    Kind.INITIATIVE: {
        "account": Kind.ACCOUNT,
        "unit": Kind.UNIT,
        "owner_unit": Kind.UNIT,
        "goals": Kind.GOAL,
        "systems": Kind.SYSTEM,
        "depends_on": Kind.INITIATIVE,
        "reported_to": Kind.UNIT,
    },
    Kind.BENEFIT: {"initiative": Kind.INITIATIVE, "unit": Kind.UNIT, "goal": Kind.GOAL},
    Kind.MEASUREMENT: {"benefit": Kind.BENEFIT},
    Kind.DECISION: {"body": Kind.UNIT, "receiving_unit": Kind.UNIT},
    Kind.WAIVER: {"body": Kind.UNIT},
    Kind.SYSTEM: {"unit": Kind.UNIT, "successor": Kind.SYSTEM},
    Kind.BUDGET: {
        "unit": Kind.UNIT,
        "account": Kind.ACCOUNT,
        "initiative": Kind.INITIATIVE,
        "system": Kind.SYSTEM,
    },
    Kind.STAFFING: {"unit": Kind.UNIT},
    Kind.LESSON: {"initiative": Kind.INITIATIVE},
    Kind.COMMITMENT: {"benefit": Kind.BENEFIT, "unit": Kind.UNIT},
    Kind.ESTIMATE: {"benefit": Kind.BENEFIT, "unit": Kind.UNIT},
    Kind.CODING: {"benefit": Kind.BENEFIT},
    Kind.OBLIGATION: {
        "initiative": Kind.INITIATIVE,
        "benefit": Kind.BENEFIT,
        "unit": Kind.UNIT,
        "decision": Kind.DECISION,
        "measurement": Kind.MEASUREMENT,
    },
    Kind.EXEMPTION: {"initiative": Kind.INITIATIVE, "body": Kind.UNIT},
    Kind.FUND: {"unit": Kind.UNIT},
    Kind.COST: {"initiative": Kind.INITIATIVE, "unit": Kind.UNIT, "fund": Kind.FUND},
    Kind.REPAYMENT: {
        "fund": Kind.FUND,
        "initiative": Kind.INITIATIVE,
        "benefit": Kind.BENEFIT,
        "unit": Kind.UNIT,
    },
    Kind.ADJUSTMENT: {
        "initiative": Kind.INITIATIVE,
        "unit": Kind.UNIT,
        "decision": Kind.DECISION,
        "reverses": Kind.ADJUSTMENT,
    },
    Kind.EFFORT: {"initiative": Kind.INITIATIVE, "unit": Kind.UNIT},
    Kind.CRITERION: {"body": Kind.UNIT},
    Kind.SCORE: {"criterion": Kind.CRITERION, "initiative": Kind.INITIATIVE},
    Kind.RANK: {"body": Kind.UNIT, "initiative": Kind.INITIATIVE, "decision": Kind.DECISION},
    Kind.FORUM: {"unit": Kind.UNIT},
    Kind.MEMBER: {"forum": Kind.FORUM, "unit": Kind.UNIT},
    Kind.MEETING: {"forum": Kind.FORUM},
    Kind.ITEM: {"meeting": Kind.MEETING, "decision": Kind.DECISION},
    Kind.REFERRAL: {
        "initiative": Kind.INITIATIVE,
        "from_unit": Kind.UNIT,
        "to_unit": Kind.UNIT,
    },
    Kind.SUGGESTION: {
        "forum": Kind.FORUM,
        "initiative": Kind.INITIATIVE,
        "unit": Kind.UNIT,
    },
    Kind.CORRECTION: {"meeting": Kind.MEETING, "item": Kind.ITEM},
}
COUNTED = {
    "units": "units",
    "steering documents": "documents",
    "goals": "goals",
    "accounts": "accounts",
    "initiatives": "initiatives",
    "effektmål": "benefits",
    "measurements": "measurements",
    "decisions": "decisions",
    "systems": "systems",
    "budget lines": "budgets",
    "agenda items": "items",
    "commitments": "commitments",
    "obligations": "obligations",
    "entries": "efforts",
}
FRAMES_IN_KRONOR = {2020: 7_089_000_000, 2021: 7_207_900_000}


@pytest.fixture(scope="module")
def picture() -> Portfolio:
    return example_portfolio()


def test_seventy_eight_of_a_hundred_and_twenty_initiatives_wait(picture: Portfolio) -> None:
    assert len(picture.initiatives) == 120
    assert sum(row.stage in WAITING_STAGES for row in picture.initiatives) == 78
    assert {row.stage for row in picture.initiatives} == set(Stage)


def test_there_is_enough_of_everything(picture: Portfolio) -> None:
    assert 280 <= len(picture.benefits) <= 320
    assert len(picture.systems) == 150
    assert 45 <= len(picture.goals) <= 55
    assert len(picture.decisions) > 150
    assert len(picture.measurements) > 200


def test_the_document_about_the_example_counts_what_is_there(picture: Portfolio) -> None:
    text = (Path(__file__).parents[2] / "docs" / "example.md").read_text()
    told = {
        name: int(count) for count, name in re.findall(r"(\d+) ([a-zäå ]+?)(?=[,.:]| of)", text)
    }
    there = {name: len(getattr(picture, table)) for name, table in COUNTED.items()}
    assert {name: told.get(name) for name in there} == there


def test_ids_are_unique_within_their_kind(picture: Portfolio) -> None:
    for kind in Kind:
        things = picture.things(kind)
        assert len({thing.id for thing in things}) == len(things), kind


@pytest.mark.parametrize("kind", Kind)
def test_every_reference_leads_somewhere(picture: Portfolio, kind: Kind) -> None:
    lost = []
    for thing in picture.things(kind):
        for field, to in REFERENCES[kind].items():
            value = getattr(thing, field)
            keys = value if isinstance(value, tuple) else (value,)
            lost += [(thing.id, field, key) for key in keys if key and key not in picture.by_id(to)]
    assert lost == []


def test_the_frames_of_the_committees_add_up(picture: Portfolio) -> None:
    for year, kronor in FRAMES_IN_KRONOR.items():
        frames = [row for row in picture.budgets if row.id.startswith("R-") and row.year == year]
        committees = [row.amount for row in frames if row.unit != "SEN"]
        income = [row.amount for row in frames if row.unit == "SEN"]
        assert len(frames) == 15
        assert abs(sum(committees) + sum(income) - kronor) < 1_000_000


def test_a_row_holds_the_values_of_the_picture_by_column_key(picture: Portfolio) -> None:
    rows = example_rows()
    assert set(rows) == set(Kind)
    for kind in Kind:
        things = picture.things(kind)
        assert [row["id"] for row in rows[kind]] == [thing.id for thing in things]
        known = {field.name for field in fields(things[0])}
        assert all(set(row) <= known for row in rows[kind])
        assert all(None not in row.values() and () not in row.values() for row in rows[kind])


def test_the_portfolio_stands_internal_and_efficient_far_from_the_decided_direction(
    picture: Portfolio,
) -> None:
    x, y = centre(picture, {row.id for row in picture.initiatives})
    assert x < -0.3 and y < -0.1
    direction = decided_direction(picture)
    assert direction.at.x > 0.3 and direction.at.y > 0.4
    assert direction.name == "Program för digital transformation, etapp två"


def test_units_stand_in_different_places_and_the_portfolio_drifts(picture: Portfolio) -> None:
    places = {
        unit: centre(picture, {row.id for row in rows})
        for unit, rows in picture.initiatives_of.items()
        if len(rows) >= 3
    }
    assert max(x for x, _ in places.values()) - min(x for x, _ in places.values()) > 0.5
    years = {
        year: centre(picture, {r.id for r in picture.initiatives if r.registered_on.year == year})
        for year in (2022, 2024, 2026)
    }
    assert years[2022][0] < years[2024][0] < years[2026][0]


def centre(picture: Portfolio, keys: set[str]) -> tuple[float, float]:
    """Where some initiatives stand together, weighted by budget."""
    weight = x = y = 0.0
    for row in picture.initiatives:
        placed = [b for b in picture.benefits_of.get(row.id, ()) if b.activity and b.direct_value]
        if row.id in keys and row.budget and placed:
            size = float(row.budget)
            weight += size
            x += size * sum(b.activity.score for b in placed) / len(placed)
            y += size * sum(b.direct_value.score for b in placed) / len(placed)
    return (x / weight, y / weight) if weight else (0.0, 0.0)


def test_an_initiative_stands_where_its_last_passage_put_it(picture: Portfolio) -> None:
    for row in picture.initiatives:
        last = picture.passages_of[row.id][-1]
        assert (last.stage, last.passed_on) == (row.stage, row.stage_since)


def test_passages_are_in_order_and_the_first_is_taken_over(picture: Portfolio) -> None:
    for row in picture.initiatives:
        passages = picture.passages_of[row.id]
        days = [passage.passed_on for passage in passages]
        assert passages[0].kind is PassageKind.TAKEN_OVER
        assert days == sorted(days), (row.id, days)


def test_the_same_day_gives_the_same_picture_and_another_day_only_another_day() -> None:
    assert example_portfolio() is example_portfolio(EXAMPLE_DAY)
    later = example_portfolio(date(2027, 3, 1))
    assert later.as_of == date(2027, 3, 1)
    assert later.initiatives == example_portfolio().initiatives


def test_a_filler_number_is_the_same_each_time_and_within_its_bounds() -> None:
    assert filler(1, "a", 2, 3) == filler(1, "a", 2, 3) != filler(2, "a", 2, 3)
    assert 2 <= filler(7, "b", 2, 3) <= 3


def test_months_are_counted_over_the_turn_of_the_year() -> None:
    assert months(date(2026, 11, 30), 3) == date(2027, 2, 28)
