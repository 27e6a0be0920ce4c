"""What a visitor can narrow the map to, and that many places stay few enough to draw."""

from __future__ import annotations

from datetime import date

from styrkedja.front.reports.checking import standard_policy
from styrkedja.insights.portfolio_map.pure.choice import Choice, fits
from styrkedja.insights.portfolio_map.pure.figures import Point, View
from styrkedja.insights.portfolio_map.pure.gathering import MOST_PLACES, by_place
from styrkedja.insights.portfolio_map.pure.propose import proposals
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.picture.sample import portfolio

DAY = date(2026, 6, 1)
PICTURE = portfolio(
    DAY,
    {
        "units": [{"id": "top"}, {"id": "under", "parent": "top"}, {"id": "other"}],
        "accounts": [{"id": "a", "parent": "b"}, {"id": "b", "parent": "a"}, {"id": "c"}],
        "goals": [{"id": "g"}, {"id": "g1", "parent": "g"}],
        "initiatives": [
            {"id": "1", "unit": "top", "account": "a", "registered_on": date(2024, 3, 1)},
            {"id": "2", "unit": "under", "account": "b", "goals": ["g1"], "hours": 10},
            {"id": "3", "unit": "other", "account": "c", "goals": ["g"], "budget": 100},
        ],
        "benefits": [
            {"id": f"b{n}", "initiative": n, "activity": activity, "direct_value": "internal"}
            for n, activity in (("1", "efficiency"), ("2", "innovation"), ("3", "innovation"))
        ],
    },
)


def chosen(**more: object) -> list[str]:
    """The initiatives a choice lets through."""
    fit = fits(Choice(**more), PICTURE)
    return [each.id for each in PICTURE.initiatives if fit(each)]


def test_a_unit_is_chosen_with_all_beneath_it() -> None:
    assert chosen(unit="top") == ["1", "2"]
    assert chosen(unit="under") == ["2"]


def test_a_goal_is_chosen_with_all_beneath_it() -> None:
    assert chosen(goal="g") == ["2", "3"]
    assert chosen(goal="g1") == ["2"]


def test_accounts_in_a_circle_are_chosen_once_and_end() -> None:
    assert chosen(account="a") == ["1", "2"]


def test_a_year_is_that_of_registration_and_choices_narrow_each_other() -> None:
    assert chosen(year=2024) == ["1"]
    assert chosen(year=2024, unit="other") == []


def test_nothing_chosen_is_everything() -> None:
    assert chosen() == ["1", "2", "3"]


def test_the_map_of_a_choice_is_the_map_of_its_initiatives_alone() -> None:
    shown = portfolio_map(
        PICTURE, standard_policy(), among=fits(Choice(unit="top"), PICTURE), view=View.COUNT
    )
    assert {each.id for each in shown.placed} == {"1", "2"}
    assert shown.coverage.initiatives == 2
    assert shown.main is not None
    assert shown.main.at == Point(0.0, -1.0)


def test_the_view_asked_for_is_shown_first_and_counting_where_nobody_has_such_a_weight() -> None:
    hours = portfolio_map(PICTURE, standard_policy(), view=View.HOURS)
    assert hours.main is not None
    assert (hours.main.view, hours.main.weighted) == (View.HOURS, 1)
    only = fits(Choice(unit="other"), PICTURE)
    without = portfolio_map(PICTURE, standard_policy(), among=only, view=View.HOURS)
    assert without.main is not None
    assert without.main.view is View.COUNT


def test_proposals_keep_to_the_choice() -> None:
    raw = {
        "units": [{"id": "a"}, {"id": "b"}],
        "initiatives": [
            {"id": "1", "unit": "a", "name": "Minskad tid för administration hos medarbetarna"},
            {"id": "2", "unit": "b", "name": "Minskad tid för administration hos medarbetarna"},
        ],
    }
    picture = portfolio(DAY, raw)
    everything = proposals(picture, standard_policy())
    narrowed = proposals(picture, standard_policy(), fits(Choice(unit="a"), picture))
    assert [each.placed.id for each in everything.proposed] == ["1", "2"]
    assert [each.placed.id for each in narrowed.proposed] == ["1"]


def test_ten_thousand_different_places_become_few_and_nobody_is_lost() -> None:
    points = [Point(x / 50 - 1, y / 50 - 1) for x in range(100) for y in range(100)]
    places = by_place(points, lambda point: point)
    assert len(places) <= MOST_PLACES
    assert sum(len(members) for _, members in places) == len(points)
    assert all(abs(at.x) <= 1 and abs(at.y) <= 1 for at, _ in places)


def test_few_places_are_kept_exactly() -> None:
    points = [Point(1 / 3, 0.5), Point(1 / 3, 0.5), Point(-1.0, 1.0)]
    found = [(at, len(members)) for at, members in by_place(points, lambda point: point)]
    assert found == [(Point(0.333, 0.5), 2), (Point(-1.0, 1.0), 1)]
