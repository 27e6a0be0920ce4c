"""The chain of the registers: the verdict on the kept picture, worked out once until something is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from weakref import ref

from django.conf import settings

from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, breaks_of, check, in_order
from styrkedja.insights.chain.pure.earlier import Earlier
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.sought import Weighed, weighed
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import is_worked_out, kept_picture, worked_out


def verdict_on(as_of: date) -> tuple[Portfolio, Verdict]:
    """The lägesbild of a day and what the checker says of it."""
    picture = kept_picture(as_of)
    return picture, worked_out(picture, settings.POLICY, "chain.verdict", judged)


def breaks_by_thing(as_of: date) -> Mapping[Ref, tuple[Finding, ...]]:
    """The breaks of every thing that has any."""
    return breaks_in(kept_picture(as_of))


def breaks_in(picture: Portfolio) -> Mapping[Ref, tuple[Finding, ...]]:
    """The breaks of every thing of a kept picture; until all are asked for, only those looked up."""
    return worked_out(picture, settings.POLICY, "chain.breaks", Breaks)


def weighed_on(as_of: date) -> tuple[Weighed, ...]:
    """Every break of a day, the heaviest first, with its link and unit."""
    picture = kept_picture(as_of)
    return worked_out(picture, settings.POLICY, "chain.weighed", all_weighed)


def all_weighed(picture: Portfolio, policy: Policy) -> tuple[Weighed, ...]:
    """The verdict's findings, weighed."""
    verdict = worked_out(picture, policy, "chain.verdict", judged)
    return weighed(verdict, picture, policy)


LAST: dict[str, Earlier] = {}
"""By policy what the last verdict's near rules said: disposable, and no part of any answer."""


def judged(picture: Portfolio, policy: Policy) -> Verdict:
    """Every rule asked, save where the last verdict's answer must still hold."""
    verdict = check(picture, policy, catalogue().values(), earlier=LAST.get(policy.digest))
    LAST[policy.digest] = verdict.earlier
    return verdict


class Breaks(Mapping[Ref, tuple[Finding, ...]]):
    """The breaks by what they are about, found when they are looked up.

    The first page after a write shows a hundred things: it need not wait for forty thousand.
    """

    def __init__(self, picture: Portfolio, policy: Policy) -> None:
        self.picture = ref(
            picture
        )  # the picture keeps this: held both ways it would never be freed
        self.policy = policy
        self.known: dict[Ref, tuple[Finding, ...]] = {}

    def __getitem__(self, subject: Ref) -> tuple[Finding, ...]:
        if subject not in self.known:
            self.known[subject] = self.found(subject)
        if not self.known[subject]:
            raise KeyError(subject)
        return self.known[subject]

    def found(self, subject: Ref) -> tuple[Finding, ...]:
        """The breaks of one thing: out of the verdict where there is one."""
        picture = self.picture()
        if subject.kind is Kind.WAIVER or is_worked_out(picture, self.policy, "chain.verdict"):
            return self.all().get(subject, ())
        return breaks_of(picture, self.policy, rules_in_order(), subject)

    def all(self) -> Mapping[Ref, tuple[Finding, ...]]:
        """Those of every thing that has any."""
        return worked_out(self.picture(), self.policy, "chain.by_thing", by_thing)

    def __iter__(self) -> Iterator[Ref]:
        return iter(self.all())

    def __len__(self) -> int:
        return len(self.all())


@cache
def rules_in_order() -> tuple[Rule, ...]:
    """All rules along the chain."""
    return tuple(in_order(catalogue().values()))


def by_thing(picture: Portfolio, policy: Policy) -> Mapping[Ref, tuple[Finding, ...]]:
    """The verdict's findings by what they are about."""
    verdict = worked_out(picture, policy, "chain.verdict", judged)
    found: dict[Ref, list[Finding]] = {}
    for finding in verdict.findings:
        found.setdefault(finding.subject, []).append(finding)
    return {ref: tuple(breaks) for ref, breaks in found.items()}
