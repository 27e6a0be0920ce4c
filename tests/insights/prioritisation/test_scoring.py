"""Points by each measure, what is unknown stays unknown, and the total says what it is made of."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from styrkedja.insights.prioritisation.pure.editions import in_force
from styrkedja.insights.prioritisation.pure.measures import MEASURES
from styrkedja.insights.prioritisation.pure.scoring import Scored, scored
from styrkedja.picture.deed_terms import CriterionMeasure as Measure
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.deeds import Estimate
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Activity, Category, DirectValue
from tests.insights.prioritisation.group import (
    POLICY,
    benefit,
    criterion,
    group,
    initiative,
    score,
)


def points(measure: Measure, picture: Portfolio) -> Decimal | None:
    return MEASURES[measure](picture, POLICY, picture.initiative["I-1"]).points


def estimate(state: EstimateState, year: int, amount: int, made: int = 1) -> Estimate:
    return Estimate(
        f"B-{state.code}-{year}-{made}", "E-1", "VOF", state, year,
        expected=Decimal(amount), made_on=date(2026, made, 1),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("benefits", "estimates", "expected"),
    [
        ((benefit(amount=Decimal(300_000)),), (), "2.00"),  # 5 years: 1.5 per krona of 3
        ((benefit(amount=Decimal(900_000)),), (), "4"),
        ((benefit(),), (), None),
        ((benefit(category=Category.QUALITY, amount=Decimal(900_000)),), (), None),
        (
            (benefit(amount=Decimal(1)),),
            (
                estimate(EstimateState.POTENTIAL, 2027, 900_000),
                estimate(EstimateState.COMMITMENT, 2027, 999_000),
                estimate(EstimateState.COMMITMENT, 2027, 200_000, made=2),
                estimate(EstimateState.COMMITMENT, 2028, 400_000),
            ),
            "2.00",
        ),
    ],
    ids=["own amount", "full", "no amount", "quality is no money", "the latest commitment, a mean year"],
)  # fmt: skip
def test_benefit_per_krona(benefits, estimates, expected) -> None:
    picture = group(benefits=benefits, estimates=estimates)
    got = points(Measure.RETURN, picture)
    assert got == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize("budget", [None, Decimal(0), Decimal(-5)])
def test_without_a_budget_benefit_per_krona_is_unknown(budget) -> None:
    one = initiative(budget=budget)
    picture = group(initiatives=(one,), benefits=(benefit(amount=Decimal(5)),))
    assert points(Measure.RETURN, picture) is None


def test_a_goal_gives_two_and_its_document_and_the_benefits_own_goals_one_each() -> None:
    assert points(Measure.ANCHORING, group()) == 0
    linked = (initiative(goals=("M-1",)),)
    assert points(Measure.ANCHORING, group(initiatives=linked, documents=())) == 2
    assert points(Measure.ANCHORING, group(initiatives=linked)) == 3
    whole = group(initiatives=linked, benefits=(benefit(goal="M-1"),))
    assert points(Measure.ANCHORING, whole) == 4
    half = group(initiatives=linked, benefits=(benefit(goal="M-1"), benefit("E-2")))
    assert points(Measure.ANCHORING, half) == 3


def test_what_no_source_carries_is_unknown_and_not_nothing() -> None:
    bare = group(carried=frozenset({"initiative.name"}))
    assert points(Measure.ANCHORING, bare) is None
    assert points(Measure.BENEFIT_QUALITY, bare) is None


def test_the_rubric_gives_the_quality_of_the_benefits() -> None:
    assert points(Measure.BENEFIT_QUALITY, group()) == 0
    poor = points(Measure.BENEFIT_QUALITY, group(benefits=(benefit(),)))
    better = benefit(indicator="Tid", indicator_unit="min", owner="Chef", goal="M-1")
    assert 0 < poor < points(Measure.BENEFIT_QUALITY, group(benefits=(better,))) < 4


def test_each_receiving_unit_counts_once_up_to_the_full() -> None:
    def by_units(*units: str | None) -> Decimal | None:
        rows = tuple(benefit(f"E-{n}", unit=unit) for n, unit in enumerate(units))
        return points(Measure.SPREAD, group(benefits=rows))

    assert [by_units(*units) for units in ("A", "AA", "AB", "ABCDE")] == [1, 1, 2, 4]
    assert by_units(None) is None


def test_nearness_is_four_at_the_direction_and_nothing_at_the_far_corner() -> None:
    far = benefit(activity=Activity.EFFICIENCY, direct_value=DirectValue.INTERNAL)
    assert points(Measure.DIRECTION, group(benefits=(benefit(),))) == 4
    assert points(Measure.DIRECTION, group(benefits=(far,))) == 0
    assert points(Measure.DIRECTION, group(benefits=(benefit(), far.__class__("E-9", "I-1", "x", activity=Activity.EFFICIENCY, direct_value=DirectValue.INTERNAL)))) == 2  # fmt: skip
    assert points(Measure.DIRECTION, group(benefits=(benefit(activity=None),))) is None
    assert points(Measure.DIRECTION, group(documents=(), benefits=(benefit(),))) is None


@pytest.mark.parametrize(("required", "expected"), [(True, 4), (False, 0), (None, None)])
def test_a_law_gives_all_or_nothing_and_unknown_where_nobody_has_said(required, expected) -> None:
    picture = group(initiatives=(initiative(legal_requirement=required),))
    assert points(Measure.LEGAL, picture) == expected


CRITERIA = (
    criterion("K-BRÅD", Measure.JUDGED, "3"),
    criterion("K-LAG", Measure.LEGAL, "1"),
)


def total(**more: object) -> Scored:
    picture = group(criteria=CRITERIA, **more)
    return scored(picture, POLICY, in_force(picture, "FD"), picture.initiative["I-1"])


def test_the_total_is_the_weighted_mean_of_what_is_known() -> None:
    found = total(scores=(score("K-BRÅD", "I-1", "2"),))
    assert (found.total, found.least, found.most, found.known) == (
        Decimal("37.5"),
        Decimal("37.5"),
        Decimal("37.5"),
        100,
    )
    assert sum(part.adds for part in found.parts) == found.total


def test_the_unknown_is_no_nothing_but_tells_the_range() -> None:
    found = total(initiatives=(initiative(legal_requirement=True),))
    assert (found.total, found.least, found.most, found.known) == (100, 25, 100, 25)
    assert [part.criterion.id for part in found.unknown] == ["K-BRÅD"]


def test_with_nothing_known_there_is_no_total() -> None:
    found = total(initiatives=(initiative(legal_requirement=None),))
    assert (found.total, found.least, found.most, found.known) == (None, 0, 100, 0)


@pytest.mark.parametrize("wrong", ["5", "-1", None])
def test_a_judgement_outside_the_scale_is_unknown(wrong) -> None:
    assert total(scores=(score("K-BRÅD", "I-1", wrong),)).parts[0].given.points is None


def test_the_last_judgement_counts() -> None:
    early = score("K-BRÅD", "I-1", "4", date(2026, 1, 1), "Z")
    assert total(scores=(score("K-BRÅD", "I-1", "1"), early)).parts[0].given.points == 1


def test_the_edition_in_force_is_the_one_begun_last_and_none_before_its_day() -> None:
    old = criterion("K-1", Measure.LEGAL, edition=1, valid_from=date(2024, 1, 1))
    new = criterion("K-2", Measure.LEGAL, edition=2, valid_from=date(2026, 11, 24))
    to_come = criterion("K-3", Measure.LEGAL, edition=3, valid_from=date(2026, 11, 25))
    assert in_force(group(criteria=(old, new, to_come)), "FD").number == 2
    assert in_force(group(criteria=(to_come,)), "FD") is None
    weightless = criterion("K-4", Measure.LEGAL, None, edition=4)
    assert in_force(group(criteria=(old, weightless)), "FD").number == 1
