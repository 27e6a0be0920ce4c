"""What is due, how far it goes and whom it waits for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from styrkedja.config.policies import policy_in_force
from styrkedja.governance.follow_up.pure.due import STEPS, due_on, met_by
from styrkedja.governance.follow_up.pure.planned import planned
from styrkedja.picture.deed_terms import ObligationKind
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Obligation
from styrkedja.picture.terms import MeasurementKind, UnitFunction, UnitKind
from styrkedja.picture.things import Benefit, Measurement, Unit
from tests.governance.gates.grounds import benefit

POLICY = policy_in_force("")
DAY = date(2026, 11, 24)
UNITS = (
    Unit("VON", "Omsorgsnämnden", UnitKind.COMMITTEE),
    Unit("VOF", "Omsorgen", UnitKind.ADMINISTRATION, "VON", head="Förvaltningschef"),
    Unit("FIT", "Forum IT", UnitKind.FORUM, function=UnitFunction.IT),
    Unit("FD", "Forum Digitalisering", UnitKind.FORUM, function=UnitFunction.DIGITALISATION),
)
QUICK = settings(max_examples=80, deadline=None)


def picture(*rows: Obligation, measurements: tuple[Measurement, ...] = ()) -> Portfolio:
    return Portfolio(
        as_of=DAY,
        units=UNITS,
        benefits=(Benefit(id="E-1", **benefit()),),
        obligations=rows,
        measurements=measurements,
    )


def obligation(**more: object) -> Obligation:
    values = {"id": "PL-1", "name": "Mät", "kind": ObligationKind.MEASURE, "benefit": "E-1"}
    values |= {"unit": "VOF", "owner": "Enhetschef", "due_on": DAY, "step": 0}
    return Obligation(**{**values, **more})


def step_after(days: int, **more: object) -> str | None:
    found = due_on(picture(obligation(**more)), POLICY, DAY + timedelta(days=days))
    return found[0].step.code if found else None


def test_the_matter_goes_from_the_owner_to_the_elected_by_the_days_of_the_policy() -> None:
    steps = [step_after(days) for days in (-15, -14, 0, 13, 14, 44, 45, 89, 90, 400)]
    assert (
        steps
        == [None, "owner", "owner", "owner", "head", "head", "forum", "forum"] + ["committee"] * 2
    )


def test_each_step_names_who_is_asked_and_where_they_sit() -> None:
    asked = []
    for days in (0, 20, 50, 100):
        (each,) = due_on(picture(obligation()), POLICY, DAY + timedelta(days=days))
        asked.append((each.waits_for.sv, each.unit))
    assert asked == [
        ("Enhetschef", "VOF"),
        ("Förvaltningschef", "VOF"),
        ("Forum Digitalisering", "FD"),
        ("Omsorgsnämnden", "VON"),
    ]


@QUICK
@given(st.integers(-30, 400), st.integers(0, 200), st.integers(0, 3))
def test_a_matter_never_comes_down_and_never_skips_its_day(days: int, later: int, at: int) -> None:
    codes = [step.code for step in STEPS]
    one, two = step_after(days, step=at), step_after(days + later, step=at)
    if one is not None:
        assert codes.index(two) >= codes.index(one) >= at


@QUICK
@given(st.integers(-400, 400))
def test_what_is_done_is_never_due(days: int) -> None:
    assert step_after(days, done_on=DAY) is None


def measured(kind: MeasurementKind, on: date, value: int | None = 3) -> Measurement:
    return Measurement("N-1", "E-1", kind, on, value)


def test_a_measurement_in_its_window_meets_the_obligation_and_one_before_it_does_not() -> None:
    first = obligation(id="PL-1", due_on=date(2027, 1, 1))
    second = obligation(id="PL-2", due_on=date(2027, 7, 1))
    early = picture(
        first, second, measurements=(measured(MeasurementKind.FOLLOW_UP, date(2026, 12, 28)),)
    )
    assert met_by(early, first) and met_by(early, second) is None
    late = picture(
        first, second, measurements=(measured(MeasurementKind.FOLLOW_UP, date(2027, 6, 1)),)
    )
    assert met_by(late, second)


def test_only_a_verified_outcome_verifies_and_nothing_measured_reports() -> None:
    verify = obligation(kind=ObligationKind.VERIFY)
    follow = picture(verify, measurements=(measured(MeasurementKind.FOLLOW_UP, DAY),))
    assert met_by(follow, verify) is None
    outcome = picture(verify, measurements=(measured(MeasurementKind.OUTCOME, DAY),))
    assert met_by(outcome, verify)
    report = obligation(kind=ObligationKind.REPORT)
    assert met_by(replace(outcome, obligations=(report,)), report) is None
    empty = picture(verify, measurements=(measured(MeasurementKind.OUTCOME, DAY, None),))
    assert met_by(empty, verify) is None


def test_the_plan_of_an_effektmål_becomes_its_obligations_once() -> None:
    group = picture()
    rows = planned(group, POLICY, "I-1", "B-1", DAY)
    assert [(row.kind.code, row.due_on) for row in rows] == [
        ("measure", date(2028, 6, 30)),
        ("measure", date(2028, 12, 30)),
        ("verify", date(2028, 12, 31)),
        ("report", date(2029, 2, 28)),
    ]
    assert {row.owner for row in rows} == {"Enhetschef hemtjänst"}
    again = replace(group, obligations=rows)
    assert planned(again, POLICY, "I-1", "B-1", DAY) == ()
    assert planned(group, POLICY, "I-1", "B-1", DAY) == rows


def test_a_baseline_that_is_only_planned_is_the_first_obligation() -> None:
    values = benefit(baseline=None, baseline_on=None, baseline_planned_on=date(2027, 2, 1))
    group = replace(picture(), benefits=(Benefit(id="E-1", **values),))
    first = planned(group, POLICY, "I-1", None, DAY)[0]
    assert (first.name, first.due_on) == ("Gör nollmätningen", date(2027, 2, 1))


@QUICK
@given(
    first=st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2030, 1, 1))),
    target=st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2030, 1, 1))),
    months=st.one_of(st.none(), st.integers(1, 60)),
)
def test_no_plan_gives_the_same_day_twice_nor_a_day_that_has_been(
    first: date | None, target: date | None, months: int | None
) -> None:
    values = benefit(first_measurement_on=first, target_on=target, interval_months=months)
    group = replace(picture(), benefits=(Benefit(id="E-1", **values),))
    rows = planned(group, POLICY, "I-1", None, DAY)
    assert len({row.id for row in rows}) == len(rows)
    assert all(row.due_on >= DAY for row in rows)
