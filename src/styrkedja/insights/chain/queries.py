"""The chain of the registers: the verdict on the kept picture, worked out once until something is written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.conf import settings

from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, check
from styrkedja.insights.chain.sought import Weighed, weighed
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.snapshot import kept_picture, worked_out


def verdict_on(as_of: date) -> tuple[Portfolio, Verdict]:
    """The lägesbild of a day and what the checker says of it."""
    picture = kept_picture(as_of)
    return picture, worked_out(picture, settings.POLICY, "chain.verdict", judged)


def breaks_by_thing(as_of: date) -> Mapping[Ref, tuple[Finding, ...]]:
    """The breaks of every thing that has any."""
    picture = kept_picture(as_of)
    return worked_out(picture, settings.POLICY, "chain.by_thing", by_thing)


def weighed_on(as_of: date) -> tuple[Weighed, ...]:
    """Every break of a day, the heaviest first, with its link and unit."""
    picture = kept_picture(as_of)
    return worked_out(picture, settings.POLICY, "chain.weighed", in_order)


def in_order(picture: Portfolio, policy: Policy) -> tuple[Weighed, ...]:
    """The verdict's findings, weighed."""
    verdict = worked_out(picture, policy, "chain.verdict", judged)
    return weighed(verdict, picture, policy)


def judged(picture: Portfolio, policy: Policy) -> Verdict:
    """Every rule asked."""
    return check(picture, policy, catalogue().values())


def by_thing(picture: Portfolio, policy: Policy) -> Mapping[Ref, tuple[Finding, ...]]:
    """The verdict's findings by what they are about."""
    verdict = worked_out(picture, policy, "chain.verdict", judged)
    found: dict[Ref, list[Finding]] = {}
    for finding in verdict.findings:
        found.setdefault(finding.subject, []).append(finding)
    return {ref: tuple(breaks) for ref, breaks in found.items()}
