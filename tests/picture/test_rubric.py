"""The rubric: what each of E1–E12 asks of an effektmål, the score and the gate."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import styrkedja.config
from styrkedja.picture.policy import standard
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import (
    CHECKS,
    FIELD_WORDS,
    TITLES,
    MarkState,
    Rubric,
    assess,
    marked,
    wording_faults,
)
from styrkedja.picture.sample import portfolio
from styrkedja.picture.wording import FaultKind

POLICY = standard((Path(styrkedja.config.__file__).parent / "policy" / "standard.toml").read_text())
AS_OF = date(2026, 6, 1)
INITIATIVE = {
    "id": "i1",
    "name": "E-tjänst för bygglov",
    "goals": ["m1"],
    "planned_start": date(2026, 9, 1),
    "planned_end": date(2027, 1, 31),
}
WELL_FORMED = {
    "id": "e1",
    "initiative": "i1",
    "name": "Sökande väntar högst 9 veckor på bygglov i december 2027, mot 14 i dag",
    "unit": "u1",
    "receiver": "Sökande",
    "indicator": "Handläggningstid",
    "indicator_unit": "veckor",
    "direction": "decrease",
    "baseline": 14,
    "baseline_on": date(2026, 3, 31),
    "baseline_source": "Ärendesystemet",
    "target": 9,
    "target_on": date(2027, 12, 31),
    "owner": "Enhetschef bygglov",
    "accepted_on": date(2026, 5, 4),
    "first_measurement_on": date(2027, 6, 30),
    "method": "Uttag ur ärendesystemet",
    "measured_by": "Controller",
    "category": "quality",
    "activity": "efficiency",
    "direct_value": "external",
    "change_needed": "Granskning på skärm",
    "hindrance": "Ofullständiga handlingar",
    "guard_metric": "Andel överklagade beslut",
    "output": "E-tjänst",
    "use": "Sökande lämnar handlingar i e-tjänsten",
}


def picture(*benefits: dict, initiatives: tuple[dict, ...] = (INITIATIVE,)) -> Portfolio:
    return portfolio(AS_OF, {"initiatives": list(initiatives), "benefits": list(benefits)})


def judged(*, initiative: dict | None = None, **changed: object) -> Rubric:
    whole = picture(
        {**WELL_FORMED, **changed}, initiatives=(INITIATIVE if initiative is None else initiative,)
    )
    return assess(whole.benefits[0], whole, POLICY)


def unmet(rubric: Rubric) -> set[str]:
    return {mark.code for mark in rubric.marks if mark.state is MarkState.UNMET}


def test_a_well_formed_effektmål_meets_every_check() -> None:
    rubric = judged()
    assert unmet(rubric) == set()
    assert rubric.score == 1
    assert rubric.holds
    assert rubric.faults == ()


def test_an_empty_effektmål_meets_little_and_does_not_hold() -> None:
    whole = portfolio(AS_OF, {"benefits": [{"id": "e1", "name": "Systemet infört"}]})
    rubric = assess(whole.benefits[0], whole, POLICY)
    assert unmet(rubric) == set(CHECKS) - {"E12"}
    assert rubric.score == 0
    assert not rubric.holds


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("indicator", "E2"),
        ("indicator_unit", "E2"),
        ("direction", "E2"),
        ("baseline", "E3"),
        ("baseline_on", "E3"),
        ("baseline_source", "E3"),
        ("target", "E4"),
        ("target_on", "E4"),
        ("owner", "E5"),
        ("unit", "E5"),
        ("accepted_on", "E5"),
        ("first_measurement_on", "E6"),
        ("method", "E6"),
        ("measured_by", "E6"),
        ("category", "E7"),
        ("activity", "E9"),
        ("direct_value", "E9"),
        ("change_needed", "E10"),
        ("hindrance", "E10"),
        ("guard_metric", "E10"),
        ("output", "E11"),
        ("use", "E11"),
    ],
)
def test_a_missing_field_is_named_by_its_own_check_and_no_other(field: str, code: str) -> None:
    rubric = judged(**{field: None})
    assert unmet(rubric) == {code}
    assert rubric.mark(code).missing == (field,)


def test_only_the_soft_checks_let_the_gate_open() -> None:
    assert judged(output=None, guard_metric=None).holds
    assert not judged(owner=None).holds


def test_the_score_is_the_share_of_checks_that_apply() -> None:
    rubric = judged(indicator=None, output=None)
    applying = [mark for mark in rubric.marks if mark.state is not MarkState.NOT_APPLICABLE]
    assert rubric.mark("E12").state is MarkState.NOT_APPLICABLE
    assert rubric.score == pytest.approx(9 / 11) and len(applying) == 11


def test_a_deliverable_fails_the_first_check_with_the_words_that_decided() -> None:
    mark = judged(name="Systemet infört").mark("E1")
    assert mark.state is MarkState.UNMET and mark.hard
    assert [(fault.kind, fault.words) for fault in mark.faults] == [
        (FaultKind.DELIVERABLE, "Systemet infört")
    ]


def test_fields_make_good_what_the_wording_leaves_out() -> None:
    whole = picture({**WELL_FORMED, "name": "Kortare väntan"})
    bare = portfolio(AS_OF, {"benefits": [{"id": "e1", "name": "Kortare väntan"}]})
    assert wording_faults(whole.benefits[0]) == ()
    assert {fault.kind for fault in wording_faults(bare.benefits[0])} == {
        FaultKind.VAGUE,
        FaultKind.NO_NUMBER,
        FaultKind.NO_TIME,
        FaultKind.NO_RECEIVER,
    }


def test_zero_is_a_value_and_not_missing() -> None:
    assert unmet(judged(baseline=14, target=0)) == set()


def test_a_planned_baseline_before_the_start_stands_for_a_measured_one() -> None:
    none = {"baseline": None, "baseline_on": None, "baseline_source": None}
    assert unmet(judged(**none, baseline_planned_on=date(2026, 8, 15))) == set()


@pytest.mark.parametrize("planned", [date(2026, 5, 31), date(2026, 9, 2)])
def test_a_plan_that_has_lapsed_or_comes_after_the_start_does_not(planned: date) -> None:
    none = {"baseline": None, "baseline_on": None, "baseline_source": None}
    mark = judged(**none, baseline_planned_on=planned).mark("E3")
    assert mark.contradicting == ("baseline_planned_on",)


def test_a_target_must_be_dated_after_the_introduction() -> None:
    assert judged(target_on=date(2027, 1, 30)).mark("E4").contradicting == ("target_on",)


def test_a_project_manager_is_no_effect_owner() -> None:
    assert judged(owner="Projektledare").mark("E5").contradicting == ("owner",)


def test_an_acceptance_in_the_future_is_none_yet() -> None:
    assert judged(accepted_on=date(2026, 6, 2)).mark("E5").contradicting == ("accepted_on",)


def test_a_measurement_only_before_the_introduction_is_no_plan_unless_it_is_repeated() -> None:
    early = date(2026, 12, 1)
    assert unmet(judged(first_measurement_on=early)) == {"E6"}
    assert unmet(judged(first_measurement_on=early, interval_months=6)) == set()


def test_a_financial_benefit_needs_its_amount_and_budget_line() -> None:
    assert judged(category="financial").mark("E7").missing == ("amount", "budget_line")
    assert unmet(judged(category="financial", amount=1, budget_line="Porto")) == set()


def test_the_goal_may_be_the_benefits_own_or_its_initiatives() -> None:
    without = {**INITIATIVE, "goals": []}
    assert unmet(judged(initiative=without)) == {"E8"}
    assert unmet(judged(initiative=without, goal="m1")) == set()


def twins(**other: object) -> tuple[MarkState, tuple[str, ...]]:
    second = {**WELL_FORMED, "id": "e2", "initiative": "i2", **other}
    whole = picture(WELL_FORMED, second, initiatives=(INITIATIVE, {**INITIATIVE, "id": "i2"}))
    mark = marked("E12", whole.benefits[0], whole, POLICY)
    return mark.state, mark.others


def test_the_same_effect_in_two_initiatives_is_counted_twice() -> None:
    assert twins(target_on=date(2027, 2, 1), indicator=" handläggningsTID ") == (
        MarkState.UNMET,
        ("e2",),
    )


@pytest.mark.parametrize(
    "other",
    [
        {"initiative": "i1"},
        {"indicator": "Kötid"},
        {"indicator_unit": "dagar"},
        {"unit": "u2"},
        {"receiver": "Grannar"},
        {"target_on": date(2028, 12, 31)},
    ],
    ids=lambda other: next(iter(other)),
)
def test_effects_that_differ_in_one_of_these_are_two_effects(other: dict) -> None:
    assert twins(**other) == (MarkState.MET, ())


def test_the_same_budget_line_in_two_initiatives_is_counted_twice() -> None:
    first = {**WELL_FORMED, "indicator": None, "budget_line": "Porto"}
    second = {**first, "id": "e2", "initiative": "i2", "budget_line": "PORTO"}
    whole = picture(first, second)
    assert marked("E12", whole.benefits[0], whole, POLICY).others == ("e2",)


def test_a_stopped_initiative_counts_nothing() -> None:
    second = {**WELL_FORMED, "id": "e2", "initiative": "i2"}
    stopped = {**INITIATIVE, "id": "i2", "stage": "stopped"}
    whole = picture(WELL_FORMED, second, initiatives=(INITIATIVE, stopped))
    assert marked("E12", whole.benefits[0], whole, POLICY).others == ()


def test_every_check_has_a_title_and_every_field_a_name() -> None:
    assert list(TITLES) == list(CHECKS) == [f"E{number}" for number in range(1, 13)]
    assert set(WELL_FORMED) - {"id", "initiative", "receiver"} <= set(FIELD_WORDS)
