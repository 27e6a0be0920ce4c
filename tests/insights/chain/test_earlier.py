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
from styrkedja.insights.chain.pure.earlier import NEAR, Asking
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Stage
from tests.insights.chain.cases import POLICY, examples, examples_of
from tests.insights.chain.test_any_portfolio import PORTFOLIOS
from tests.insights.chain.test_quick_ways import GROUPS
from tools.bench.big import picture, rows

RULES = in_order(catalogue().values())
NEAR_RULES = [rule for rule in RULES if rule.check in NEAR]
BIG = picture(rows(60, seed=5))


def bare(found: Portfolio, at: int) -> Portfolio:
    """A picture with one effektmål and its initiative, and nothing else."""
    benefit = found.benefits[at]
    own = found.initiative.get(benefit.initiative)
    return Portfolio(
        as_of=found.as_of,
        benefits=(benefit,),
        initiatives=(own,) if own else (),
        carried=found.carried,
        unread=found.unread,
    )


def answers_as_bare(found: Portfolio, rules: Iterable[Rule] = NEAR_RULES) -> None:
    for rule in rules:
        assert sees_no_further(rule, found), rule.code


def sees_no_further(rule: Rule, found: Portfolio) -> bool:
    """Whether a rule says the same of every effektmål with all else taken out of the picture."""
    return all(
        repr(rule.check(benefit, bare(found, at), POLICY))
        == repr(rule.check(benefit, found, POLICY))
        for at, benefit in enumerate(found.benefits)
    )


def test_near_rules_are_asked_of_effektmål_and_are_many() -> None:
    assert len(NEAR_RULES) >= 20
    assert {rule.about for rule in NEAR_RULES} == {Kind.BENEFIT}


@pytest.mark.parametrize("found", GROUPS.values(), ids=GROUPS)
def test_a_near_rule_says_the_same_with_all_else_taken_away(found: Portfolio) -> None:
    answers_as_bare(found)


def test_a_near_rule_looks_no_further_in_any_rule_s_examples() -> None:
    for example in examples():
        answers_as_bare(example.picture())


def test_a_rule_that_looks_further_would_be_found_out_by_its_own_examples() -> None:
    for code in ("B212", "F101", "F302", "F303", "F204"):
        rule = catalogue()[code]
        pictures = [example.picture() for example in examples_of(rule)]
        assert not all(sees_no_further(rule, found) for found in pictures), code


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(found=PORTFOLIOS)
def test_whatever_the_portfolio_a_near_rule_looks_no_further(found: Portfolio) -> None:
    answers_as_bare(found)


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


CHANGES = (
    initiatives_changed,
    benefits_changed,
    benefits_removed_and_added,
    initiatives_removed,
    all_in_another_order,
)


@pytest.mark.parametrize("seed", range(3))
def test_the_verdict_with_earlier_answers_is_the_whole_verdict(seed: int) -> None:
    rng = random.Random(seed)
    found, earlier = BIG, check(BIG, POLICY, RULES).earlier
    for _ in range(6):
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
    assert [BIG.benefits[at].initiative for at in asking.moved] == [one.id] * 3


def test_another_day_or_policy_lets_nothing_stand() -> None:
    earlier = check(BIG, POLICY, RULES).earlier
    later = replace(BIG, as_of=BIG.as_of + timedelta(days=1))
    assert Asking(later, POLICY, earlier).earlier is None
    assert Asking(BIG, replace(POLICY, digest="another"), earlier).earlier is None
    assert Asking(BIG, POLICY, earlier).earlier is earlier


def test_nothing_of_a_file_is_kept_for_later() -> None:
    assert check(GROUPS["file"], POLICY, RULES).earlier.answers == {}
