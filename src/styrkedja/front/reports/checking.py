"""The whole way from a picture to a report: rules asked, map placed, words found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files

from styrkedja.front.reports.chain_report import ChainReport, Sources, chain_report
from styrkedja.front.reports.reading import Reading
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import check
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map
from styrkedja.picture.policy import Policy, overridden, standard
from styrkedja.picture.portfolio import Portfolio


def standard_policy() -> Policy:
    """The policy that comes with the package."""
    text = files("styrkedja.config") / "policy" / "standard.toml"
    return standard(text.read_text("utf-8"))


def policy_with(text: str, file: str) -> Policy:
    """The standard policy with a group's own file laid over it. Raises PolicyError."""
    return overridden(standard_policy(), text, file, catalogue())


def checked(
    picture: Portfolio,
    policy: Policy,
    sources: Sources,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> ChainReport:
    """The report of a picture."""
    rules = catalogue()
    verdict = check(picture, policy, rules.values(), progress)
    return chain_report(picture, policy, verdict, rules, portfolio_map(picture, policy), sources)


def checked_reading(
    reading: Reading,
    policy: Policy,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> ChainReport:
    """The report of some files; what a break tells of is not told again as a problem."""
    report = checked(reading.picture, policy, reading.sources(), progress)
    return replace(report, sources=reading.sources(report.breaks))
