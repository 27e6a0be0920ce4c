"""The backlog adds up, and the time in each stage falls on whoever moves it on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from styrkedja.example import example_portfolio
from styrkedja.insights.prioritisation.pure.backlog import backlog
from styrkedja.insights.prioritisation.pure.stays import Role, by_role, stage_times, stays
from styrkedja.picture.terms import DecisionKind, Kind, PassageKind, Stage
from styrkedja.picture.things import Decision, Initiative, Passage
from tests.insights.prioritisation.group import DAY, POLICY, group, initiative

LONG_AGO = date(2024, 2, 1)


def passages(of: str, *steps: tuple[Stage, date], first: PassageKind = PassageKind.PASSED):
    kinds = [first] + [PassageKind.PASSED] * len(steps)
    return tuple(
        Passage(of, stage, on, kind) for (stage, on), kind in zip(steps, kinds, strict=False)
    )


def test_growth_wait_and_stale_share_are_made_of_what_they_say() -> None:
    rows = (
        initiative("I-1"),
        initiative("I-2", registered_on=LONG_AGO, business_case_on=LONG_AGO),
        initiative("I-3", registered_on=LONG_AGO, stage=Stage.ONGOING),
        initiative("I-4", registered_on=LONG_AGO, stage=Stage.STOPPED),
        initiative("I-5", registered_on=LONG_AGO, stage=Stage.ONGOING),
        initiative("I-6", registered_on=LONG_AGO, stage=Stage.PAUSED),
    )
    went = passages("I-3", (Stage.DECIDED, date(2026, 2, 1)), (Stage.ONGOING, date(2026, 3, 1)))
    stopped = passages("I-4", (Stage.STOPPED, date(2026, 4, 1)))
    picture = group(initiatives=rows, passages=(*went, *stopped))
    found = backlog(picture, POLICY, rows)
    assert (len(found.waiting), found.arrived, found.decided, found.stopped) == (2, 1, 1, 1)
    assert (found.growth, found.wait_months, found.stale, found.undated) == (-1, 12, 1, 1)
    assert (found.ever_left, found.ever_stopped, found.oldest.id) == (3, 1, "I-2")


def test_where_nothing_leaves_the_wait_is_unknown() -> None:
    found = backlog(group(), POLICY, group().initiatives)
    assert found.wait_months is None
    empty = backlog(group(), POLICY, ())
    assert (empty.median_age, empty.oldest, empty.wait_months) == (None, None, None)


def test_each_quarters_size_is_the_one_before_and_what_came_less_what_left() -> None:
    picture = example_portfolio()
    found = backlog(picture, POLICY, picture.initiatives)
    assert len(found.waiting) == 78  # the seed's own number
    for periods in (found.quarters, found.years):
        assert periods[-1].size == len(found.waiting)
        for before, after in zip(periods, periods[1:], strict=False):
            came = after.arrived - sum(
                one.stage is Stage.PAUSED and after.first <= one.registered_on <= after.last
                for one in picture.initiatives
            )
            assert after.size == before.size + came - after.left


def test_a_departure_that_was_taken_over_is_dated_by_its_decision_or_its_start() -> None:
    one = initiative(stage=Stage.ONGOING, registered_on=LONG_AGO, started_on=date(2026, 5, 1))
    taken = passages("I-1", (Stage.ONGOING, date(2026, 9, 1)), first=PassageKind.TAKEN_OVER)
    go = Decision("B-1", DecisionKind.GO, Kind.INITIATIVE.code, "I-1", decided_on=date(2024, 6, 1))
    picture = group(initiatives=(one,), passages=taken)
    assert backlog(picture, POLICY, (one,)).decided == 1
    assert backlog(replace(picture, decisions=(go,)), POLICY, (one,)).decided == 0


def test_the_time_in_a_stage_falls_on_the_role_that_moves_it_on() -> None:
    one = initiative(stage=Stage.PRIORITISED)
    steps = (Stage.IDEA, date(2026, 1, 1)), (Stage.PREPARED, date(2026, 1, 11))
    rows = passages("I-1", *steps, (Stage.PRIORITISED, date(2026, 2, 10)))
    picture = group(initiatives=(one,), passages=rows)
    found = stays(picture, one)
    assert [row.days for row in found] == [10, 30, (DAY - date(2026, 2, 10)).days]
    assert by_role(found)[Role.OWNER] == 10
    assert by_role(found)[Role.FORUM] == 30
    times = {row.stage: row for row in stage_times(picture, (one,))}
    assert (times[Stage.PREPARED].median_over, times[Stage.PREPARED].lasting) == (30, ())
    assert times[Stage.PRIORITISED].over == ()


def test_the_time_before_it_was_taken_over_is_read_from_its_dates_and_not_averaged_when_mixed() -> (
    None
):
    one = initiative(stage=Stage.ONGOING, registered_on=date(2026, 1, 1))
    taken = passages("I-1", (Stage.ONGOING, date(2026, 6, 1)), first=PassageKind.TAKEN_OVER)
    go = Decision("B", DecisionKind.GO, Kind.INITIATIVE.code, "I-1", decided_on=date(2026, 5, 1))
    picture = group(initiatives=(one,), passages=taken, decisions=(go,))
    found = stays(picture, one)
    assert [(row.stage, row.through, row.is_exact) for row in found] == [
        (Stage.IDEA, Stage.PRIORITISED, False),
        (Stage.DECIDED, Stage.DECIDED, True),
        (Stage.ONGOING, Stage.ONGOING, True),
    ]
    assert {row.stage for row in stage_times(picture, (one,))} == {Stage.DECIDED, Stage.ONGOING}


def test_dates_that_contradict_each_other_never_give_negative_times() -> None:
    one = Initiative(
        "I-1", "x", stage=Stage.ONGOING, registered_on=date(2026, 9, 1), started_on=LONG_AGO
    )
    taken = passages("I-1", (Stage.ONGOING, LONG_AGO), first=PassageKind.TAKEN_OVER)
    picture = group(initiatives=(one,), passages=taken)
    assert all(row.days >= 0 for row in stays(picture, one))
    assert backlog(picture, POLICY, (one,)).ages == ()
