"""The engine's quick ways give what the plain ways give: each rule asked of each thing, one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import (
    LinkState,
    ask_one,
    breaks_of,
    check,
    in_order,
    not_carried,
    status_of,
)
from styrkedja.insights.chain.pure.narrowing import answers_of
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus
from styrkedja.picture.things import Waiver
from tests.insights.chain.cases import POLICY
from tests.insights.chain.test_any_portfolio import PORTFOLIOS
from tools.bench.big import picture, rows

RULES = in_order(catalogue().values())
GROUP = picture(rows(40, seed=11))
UNREAD = replace(
    GROUP,
    unread=frozenset((Ref(Kind.BENEFIT, row.id), "target") for row in GROUP.benefits[:90]),
    carried=frozenset(
        name
        for kind, table in TABLES.items()
        for row in getattr(GROUP, table)[:1]
        for name in (kind.code, *(f"{kind.code}.{key}" for key in row.__slots__))
        if name not in ("benefit.indicator", "initiative.owner")
    ),
)


def waived(found: Portfolio) -> Portfolio:
    """The same group with every third break waived."""
    breaks = check(found, POLICY, RULES).findings[::3]
    waivers = tuple(
        Waiver(
            f"U-{n}", each.code, each.subject.kind.code, each.subject.id, "skäl",
            date(2027, 6, 1), "E-0", date(2026, 1, 1),
        )
        for n, each in enumerate(breaks)
    )  # fmt: skip
    return replace(found, waivers=waivers)


GROUPS = {"register": GROUP, "file": UNREAD, "waived": waived(GROUP)}


def one_by_one(found: Portfolio) -> Iterator[Finding]:
    """Every break before waivers, each rule asked of each thing by itself."""
    for rule in RULES:
        for thing in found.things(rule.about):
            yield from ask_one(found, POLICY, rule, Ref(rule.about, thing.id)) or ()


@pytest.mark.parametrize("found", GROUPS.values(), ids=GROUPS)
def test_the_verdict_is_what_every_rule_says_of_every_thing(found: Portfolio) -> None:
    verdict = check(found, POLICY, RULES)
    assert len(verdict.findings) > 50
    told = sorted(map(repr, (*verdict.findings, *(each for each, _ in verdict.waived))))
    assert told == sorted(map(repr, one_by_one(found)))


@pytest.mark.parametrize(
    "found", [*GROUPS.values(), picture(rows(300, seed=3))], ids=[*GROUPS, "big"]
)
def test_a_rule_that_is_asked_of_fewer_says_the_same_of_all(found: Portfolio) -> None:
    spared = [rule for rule in RULES if rule.stages is not None or rule.filled]
    assert len(spared) >= 20
    for rule in spared:
        plain = [rule.check(thing, found, POLICY) for thing in found.things(rule.about)]
        assert answers_of(rule, found, POLICY) == plain, rule.code


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(found=PORTFOLIOS)
def test_whatever_the_portfolio_a_rule_asked_of_fewer_says_the_same(found: Portfolio) -> None:
    for rule in RULES:
        plain = [rule.check(thing, found, POLICY) for thing in found.things(rule.about)]
        assert repr(answers_of(rule, found, POLICY)) == repr(plain), rule.code


@pytest.mark.parametrize("found", GROUPS.values(), ids=GROUPS)
def test_a_link_is_counted_as_if_each_thing_were_counted_by_itself(found: Portfolio) -> None:
    verdict = check(found, POLICY, RULES)
    assert {link: counted(link, found, verdict.findings) for link in Link} == verdict.links


def counted(link: Link, found: Portfolio, findings: tuple[Finding, ...]) -> LinkState:
    """The state of a link, thing by thing."""
    rules = [r for r in RULES if r.link is link and status_of(r, POLICY) is RuleStatus.IN_FORCE]
    asked = [rule for rule in rules if not not_carried(rule, found)]
    codes = {rule.code for rule in asked}
    broken = {each.subject for each in findings if each.code in codes}
    judged: set[Ref] = set()
    beyond: set[Ref] = set()
    for rule in rules:
        for thing in found.things(rule.about):
            ref = Ref(rule.about, thing.id)
            answer = rule.check(thing, found, POLICY) if rule in asked else None
            hidden = bool(answer) and not ask_one(found, POLICY, rule, ref)
            if rule not in asked or hidden:
                beyond.add(ref)
            elif answer is not None:
                judged.add(ref)
    return LinkState(
        len(judged - broken), len(broken), len(beyond - judged),
        len(asked), len(rules) - len(asked),
    )  # fmt: skip


@pytest.mark.parametrize("found", GROUPS.values(), ids=GROUPS)
def test_a_thing_asked_alone_has_the_breaks_it_has_among_all(found: Portfolio) -> None:
    same_alone(found)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(found=PORTFOLIOS)
def test_whatever_the_portfolio_a_thing_asked_alone_has_the_same_breaks(found: Portfolio) -> None:
    ids = [[row.id for row in found.things(kind)] for kind in Kind]
    if all(len(set(each)) == len(each) for each in ids):  # as in every register and every file read
        same_alone(found)


def same_alone(found: Portfolio) -> None:
    """Each thing's breaks asked for alone, against the verdict on all."""
    among_all: dict[Ref, list[Finding]] = {}
    for each in check(found, POLICY, RULES).findings:
        among_all.setdefault(each.subject, []).append(each)
    for kind in Kind:
        if kind is Kind.WAIVER:  # its rules look at what all the others found
            continue
        for thing in found.things(kind):
            ref = Ref(kind, thing.id)
            alone = breaks_of(replace(found), POLICY, RULES, ref)
            assert list(map(repr, alone)) == list(map(repr, among_all.get(ref, ())))
