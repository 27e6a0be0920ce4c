"""Answers that are let stand after a write are those that would be given anew."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check, in_order
from styrkedja.insights.chain.pure.earlier import NEAR, NEAR_KINDS, RESTING, Asking
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Category, DecisionKind, Kind, Stage
from styrkedja.picture.things import Benefit, Decision, Initiative, Thing
from tests.insights.chain.cases import POLICY, examples, examples_of
from tests.insights.chain.test_any_portfolio import PORTFOLIOS
from tests.insights.chain.test_quick_ways import GROUPS
from tools.bench.big import picture, rows

RULES = in_order(catalogue().values())
NEAR_RULES = [rule for rule in RULES if rule.check in NEAR]
BIG = picture(rows(60, seed=5))


def bare(found: Portfolio, thing: Initiative | Benefit) -> Portfolio:
    """A picture with an initiative and what hangs on it, or an effektmål without one; nothing else."""
    initiative = thing.id if isinstance(thing, Initiative) else thing.initiative
    benefits = {each.id for each in found.benefits if initiative and each.initiative == initiative}
    if isinstance(thing, Benefit):
        benefits.add(thing.id)
    kept = {Kind.INITIATIVE.code: {initiative}, Kind.BENEFIT.code: benefits}

    def hangs(name: str, row: object) -> bool:
        if name in ("initiatives", "benefits"):
            return row.id in kept[name.removesuffix("s")]
        return any(
            getattr(row, kind, None) in ids
            or (getattr(row, "subject_kind", None) == kind and row.subject in ids)
            for kind, ids in kept.items()
        )

    rows = {
        name: tuple(row for row in table if hangs(name, row))
        for name, table in found.tables.items()
    }
    return replace(found, **rows)


def answers_as_bare(found: Portfolio, rules: Iterable[Rule] = NEAR_RULES) -> None:
    for kind in NEAR_KINDS:
        of_kind = [rule for rule in rules if rule.about is kind]
        for thing in found.things(kind):
            alone = bare(found, thing)
            for rule in of_kind:
                assert says_the_same(rule, thing, alone, found), f"{rule.code} {thing.id}"


def says_the_same(rule: Rule, thing: Thing, one: Portfolio, other: Portfolio) -> bool:
    return repr(rule.check(thing, one, POLICY)) == repr(rule.check(thing, other, POLICY))


def sees_no_further(rule: Rule, found: Portfolio) -> bool:
    """Whether a rule says the same of all its things with all else taken out of the picture."""
    return all(
        says_the_same(rule, thing, bare(found, thing), found) for thing in found.things(rule.about)
    )


def test_near_rules_are_asked_of_initiatives_and_effektmål_and_are_many() -> None:
    assert len(NEAR_RULES) >= 60
    assert {rule.about for rule in NEAR_RULES} == set(NEAR_KINDS)


@pytest.mark.parametrize("found", GROUPS.values(), ids=GROUPS)
def test_a_near_rule_says_the_same_with_all_else_taken_away(found: Portfolio) -> None:
    answers_as_bare(found)


def test_a_near_rule_looks_no_further_in_any_rule_s_examples() -> None:
    for example in examples():
        answers_as_bare(example.picture())


def test_a_rule_that_looks_further_would_be_found_out_by_its_own_examples() -> None:
    for code in ("B212", "B221", "I205", "I208", "K101"):
        rule = catalogue()[code]
        pictures = [example.picture() for example in examples_of(rule)]
        assert not all(sees_no_further(rule, found) for found in pictures), code


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(found=PORTFOLIOS)
def test_whatever_the_portfolio_a_near_rule_looks_no_further(found: Portfolio) -> None:
    answers_as_bare(found)


def test_the_first_thing_of_all_is_asked_where_nothing_was_there_before() -> None:
    empty = replace(BIG, **{name: () for name in BIG.tables})
    first = replace(empty, initiatives=BIG.initiatives[:1])
    before = check(empty, POLICY, NEAR_RULES)
    after = check(first, POLICY, NEAR_RULES, earlier=before.earlier)
    assert after.findings == check(first, POLICY, NEAR_RULES).findings != ()


def initiatives_changed(found: Portfolio, rng: random.Random) -> Portfolio:
    chosen = set(rng.sample(range(len(found.initiatives)), 4))
    day = date(2026, rng.randrange(1, 12), 3)
    changed = tuple(
        replace(row, stage=rng.choice(list(Stage)), introduced_on=day, goals=())
        if at in chosen
        else row
        for at, row in enumerate(found.initiatives)
    )
    return replace(found, initiatives=changed)


def benefits_changed(found: Portfolio, rng: random.Random) -> Portfolio:
    rows_ = list(found.benefits)
    for at in rng.sample(range(len(rows_)), 5):
        rows_[at] = replace(rows_[at], name="Införa ett system", target=None, owner="projektledare")
    return replace(found, benefits=tuple(rows_))


def benefits_removed_and_added(found: Portfolio, rng: random.Random) -> Portfolio:
    rows_ = list(found.benefits)
    for _ in range(3):
        del rows_[rng.randrange(len(rows_))]
    rows_.insert(2, replace(rows_[0], id="EM-ny", initiative=None))
    return replace(found, benefits=tuple(rows_))


def initiatives_removed(found: Portfolio, rng: random.Random) -> Portfolio:
    return replace(found, initiatives=found.initiatives[rng.randrange(1, 5) :])


def all_in_another_order(found: Portfolio, rng: random.Random) -> Portfolio:
    return replace(found, benefits=tuple(rng.sample(found.benefits, len(found.benefits))))


def benefits_moved_to_another_initiative(found: Portfolio, rng: random.Random) -> Portfolio:
    rows_ = list(found.benefits)
    for at in rng.sample(range(len(rows_)), 4):
        rows_[at] = replace(rows_[at], initiative=rng.choice(found.initiatives).id)
    return replace(found, benefits=tuple(rows_))


def what_hangs_on_them_changed(found: Portfolio, rng: random.Random) -> Portfolio:
    decisions, measured = list(found.decisions), list(found.measurements)
    for at in rng.sample(range(len(decisions)), 5):
        decisions[at] = replace(decisions[at], subject=rng.choice(found.initiatives).id)
    for at in rng.sample(range(len(measured)), 5):
        measured[at] = replace(measured[at], benefit=rng.choice(found.benefits).id, value=None)
    del decisions[3], measured[5]
    return replace(
        found,
        decisions=tuple(decisions),
        measurements=tuple(measured),
        passages=found.passages[rng.randrange(1, 9) :],
    )


CHANGES = (
    benefits_moved_to_another_initiative,
    what_hangs_on_them_changed,
    initiatives_changed,
    benefits_changed,
    benefits_removed_and_added,
    initiatives_removed,
    all_in_another_order,
)


@pytest.mark.parametrize("seed", range(4))
def test_the_verdict_with_earlier_answers_is_the_whole_verdict(seed: int) -> None:
    rng = random.Random(seed)
    found, earlier = BIG, check(BIG, POLICY, RULES).earlier
    for _ in range(8):
        change: Callable[[Portfolio, random.Random], Portfolio] = rng.choice(CHANGES)
        found = change(found, rng)
        quick = check(found, POLICY, RULES, earlier=earlier)
        assert quick == check(replace(found), POLICY, RULES)
        earlier = quick.earlier


def test_only_what_was_touched_is_asked_again() -> None:
    earlier = check(BIG, POLICY, RULES).earlier
    one = BIG.initiatives[7]
    rows_ = tuple(replace(r, hours=None) if r is one else r for r in BIG.initiatives)
    asking = Asking(replace(BIG, initiatives=rows_), POLICY, earlier)
    moved = asking.compared[Kind.BENEFIT].moved
    assert [BIG.benefits[at].initiative for at in moved] == [one.id] * 3
    assert [BIG.initiatives[at] for at in asking.compared[Kind.INITIATIVE].moved] == [one]


def test_a_decision_on_an_effektmål_asks_its_initiative_again() -> None:
    benefit = Benefit("EM-1", "I-1", "Lägre kostnad", category=Category.FINANCIAL, amount=9)
    go = Decision("B-1", DecisionKind.GO, "initiative", "I-1")
    frame = Decision("B-2", DecisionKind.FRAME, "benefit", "EM-1")
    without = Portfolio(
        BIG.as_of, initiatives=(Initiative("I-1", "Robot"),), benefits=(benefit,), decisions=(go,)
    )
    before = check(without, POLICY, RULES)
    decided = replace(without, decisions=(go, frame))
    assert "D106" in {finding.code for finding in before.findings}
    after = check(decided, POLICY, RULES, earlier=before.earlier)
    assert "D106" not in {finding.code for finding in after.findings}


def test_another_day_or_policy_lets_nothing_stand() -> None:
    earlier = check(BIG, POLICY, RULES).earlier
    later = replace(BIG, as_of=BIG.as_of + timedelta(days=1))
    assert Asking(later, POLICY, earlier).earlier is None
    assert Asking(BIG, replace(POLICY, digest="another"), earlier).earlier is None
    assert Asking(BIG, POLICY, earlier).earlier is earlier


def test_what_rests_on_tables_stands_with_them_and_falls_with_any_of_them() -> None:
    resting = [rule for rule in RULES if rule.check in RESTING]
    assert len(resting) >= 2
    earlier = check(BIG, POLICY, RULES).earlier
    one = BIG.initiatives[7]
    hours = tuple(replace(r, hours=None) if r is one else r for r in BIG.initiatives)
    stopped = tuple(replace(r, stage=Stage.STOPPED) if r is one else r for r in BIG.initiatives)
    for rule in resting:
        assert Asking(replace(BIG, initiatives=hours), POLICY, earlier).given(rule) is not None
        fewer = replace(BIG, benefits=BIG.benefits[1:])
        assert Asking(fewer, POLICY, earlier).given(rule) is None
    counted = catalogue()["B212"]
    assert Asking(replace(BIG, initiatives=stopped), POLICY, earlier).given(counted) is None


def test_nothing_of_a_file_is_kept_for_later() -> None:
    assert check(GROUPS["file"], POLICY, RULES).earlier.answers == {}
