"""The example's ledger: each planted break is found, and every other finding is explained."""

from __future__ import annotations

from collections import Counter

import pytest

from styrkedja.config.policies import standard_policy
from styrkedja.example import example_portfolio
from styrkedja.example.ledger import absent, explained, planted, twins
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, check
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind

Seen = tuple[str, Ref, str | None]
CHAIN_STAGES = {"realising", "realised"}
LINKS = (
    Kind.UNIT, Kind.DOCUMENT, Kind.GOAL, Kind.ACCOUNT, Kind.INITIATIVE, Kind.BENEFIT,
    Kind.MEASUREMENT, Kind.DECISION, Kind.WAIVER, Kind.SYSTEM, Kind.BUDGET, Kind.STAFFING,
)  # fmt: skip


@pytest.fixture(scope="module")
def verdict() -> Verdict:
    return check(example_portfolio(), standard_policy(), catalogue().values())


@pytest.fixture(scope="module")
def found(verdict: Verdict) -> set[Seen]:
    return {(finding.code, finding.subject, finding.field) for finding in verdict.findings}


@pytest.fixture(scope="module")
def on_purpose() -> set[Seen]:
    return {(row.code, row.subject, row.field) for row in planted()}


@pytest.fixture(scope="module")
def in_groups() -> set[Seen]:
    return {(row.code, subject, row.field) for row in explained() for subject in row.subjects}


def told(rows: set[Seen]) -> list[str]:
    return sorted(
        f"{code} {subject.kind.code} {subject.id} {field}" for code, subject, field in rows
    )


def test_each_planted_break_is_found(found: set[Seen], on_purpose: set[Seen]) -> None:
    assert told(on_purpose - found) == []


def test_each_explained_break_is_found(found: set[Seen], in_groups: set[Seen]) -> None:
    assert told(in_groups - found) == []


def test_no_finding_is_left_unexplained(
    found: set[Seen], on_purpose: set[Seen], in_groups: set[Seen]
) -> None:
    assert told(found - on_purpose - in_groups) == []


def test_a_break_is_either_planted_or_explained_and_told_once(
    on_purpose: set[Seen], in_groups: set[Seen]
) -> None:
    assert told(on_purpose & in_groups) == []
    twice = Counter((row.code, row.subject, row.field) for row in planted())
    assert [row for row, count in twice.items() if count > 1] == []


def test_every_rule_has_a_planted_break_or_a_reason_for_having_none() -> None:
    shown = {row.code for row in planted()}
    assert sorted(set(catalogue()) - shown - set(absent())) == []
    assert sorted(shown & set(absent())) == []
    assert sorted((shown | set(absent())) - set(catalogue())) == []


def test_every_entry_says_why() -> None:
    reasons = [row.why for row in planted()] + [row.why for row in explained()]
    assert all(len(why) > 10 for why in reasons)
    assert len({row.why for row in planted()}) == len(planted())


def test_three_waivers_set_a_break_aside(verdict: Verdict) -> None:
    assert {waiver.id for _, waiver in verdict.waived} == {"U-01", "U-02", "U-07"}


def test_twins_are_two_living_initiatives_in_different_units() -> None:
    rows = example_portfolio().by_id(Kind.INITIATIVE)
    assert len(twins()) >= 5
    for pair in twins():
        assert rows[pair.one].unit != rows[pair.other].unit


def test_some_ten_to_fifteen_chains_are_whole_from_the_council_to_a_reported_outcome(
    found: set[Seen],
) -> None:
    picture = example_portfolio()
    broken = {subject for _, subject, _ in found}
    whole = [
        row.id
        for row in picture.initiatives
        if row.stage.code in CHAIN_STAGES and row.reported_to and not broken & chain_of(row)
    ]
    assert 10 <= len(whole) <= 15
    for key in whole:
        for benefit in picture.benefits_of[key]:
            kinds = {row.kind.code for row in picture.measurements_of[benefit.id]}
            assert {"baseline", "outcome"} <= kinds, benefit.id


def chain_of(initiative: object) -> set[Ref]:
    """All that hangs together with an initiative: goals to the top, effektmål, measurements, decisions."""
    picture = example_portfolio()
    chain = {Ref(Kind.INITIATIVE, initiative.id)}
    for benefit in picture.benefits_of.get(initiative.id, ()):
        chain.add(Ref(Kind.BENEFIT, benefit.id))
        chain |= {
            Ref(Kind.MEASUREMENT, row.id) for row in picture.measurements_of.get(benefit.id, ())
        }
    for row in picture.decisions_on.get(("initiative", initiative.id), ()):
        chain.add(Ref(Kind.DECISION, row.id))
    for key in initiative.goals:
        while key:
            chain.add(Ref(Kind.GOAL, key))
            key = picture.by_id(Kind.GOAL)[key].parent
    return chain


def test_most_of_the_example_is_whole(found: set[Seen]) -> None:
    picture = example_portfolio()
    broken = {subject for _, subject, _ in found}
    things = [Ref(kind, thing.id) for kind in LINKS for thing in picture.things(kind)]
    broken &= set(things)
    assert 0.15 <= len(broken) / len(things) <= 0.45
    for kind in (Kind.INITIATIVE, Kind.BENEFIT):
        share = sum(ref.kind is kind for ref in broken) / len(picture.things(kind))
        assert 0.3 <= share <= 0.5, kind
