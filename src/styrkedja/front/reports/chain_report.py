"""The report of a check as data, built once; text, JSON, HTML and workbook are written from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from styrkedja.front.intake.translator import Note, Unmapped
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words
from styrkedja.insights.chain.pure.check import LinkState, Verdict, severity_of, status_of
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.pure.telling import Told, told
from styrkedja.insights.portfolio_map.pure.figures import PortfolioMap
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity
from styrkedja.picture.things import Waiver

Where = Callable[[Ref, str | None], Place | None]
"""In which file, sheet and cell a field of a thing stands; None where nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Teller:
    """What is needed to tell of any finding of one picture."""

    picture: Portfolio
    policy: Policy
    rules: Mapping[str, Rule]
    where: Where
    weights: Mapping[str, tuple[Severity, RuleStatus]]


@dataclass(frozen=True)
class ToldBreak:
    """One break; its words and its place are found when they are asked for, since most never are."""

    finding: Finding
    teller: Teller

    @property
    def code(self) -> str:
        """The rule's code."""
        return self.finding.code

    @property
    def subject(self) -> Ref:
        """What it is about."""
        return self.finding.subject

    @property
    def field(self) -> str | None:
        """The field it points at."""
        return self.finding.field

    @property
    def link(self) -> Link:
        """The link of the chain that is broken."""
        return self.teller.rules[self.code].link

    @property
    def severity(self) -> Severity:
        """How much it weighs."""
        return self.teller.weights[self.code][0]

    @property
    def counts(self) -> bool:
        """Whether it sets the exit code: a rule on trial never does."""
        return self.teller.weights[self.code][1] is RuleStatus.IN_FORCE

    @cached_property
    def told(self) -> Told:
        """It in words."""
        teller = self.teller
        return told(self.finding, teller.picture, teller.policy, teller.rules)

    @cached_property
    def place(self) -> Place | None:
        """Where it stands."""
        return self.teller.where(self.subject, self.field)


@dataclass(frozen=True, slots=True)
class Unread:
    """A cell that nobody could read: where it stands, its text as it stood, and why."""

    place: Place
    text: str
    words: Words


@dataclass(frozen=True, slots=True)
class Sources:
    """What the files said of themselves: how to find a place, and what could not be taken in."""

    files: tuple[str, ...] = ()
    where: Where = lambda ref, field: None
    unread: tuple[Unread, ...] = ()
    unmapped: tuple[Unmapped, ...] = ()
    notes: tuple[Note, ...] = ()  # worth knowing; stops nothing
    notice: Words | None = None  # what every page made of the files must say: that they are made up
    problems: tuple[Note, ...] = ()  # a part that could not be read, or rows that contradict


@dataclass(frozen=True)
class ChainReport:
    """Everything a check has to say."""

    as_of: date
    policy: Policy
    currency: str
    counts: Mapping[Kind, int]
    breaks: tuple[ToldBreak, ...]
    waived: tuple[tuple[ToldBreak, Waiver], ...]
    unjudged: Mapping[str, tuple[str, ...]]
    links: Mapping[Link, LinkState]
    asked: Mapping[str, int]
    rules: Mapping[str, Rule]
    map: PortfolioMap
    sources: Sources = field(default_factory=Sources)

    @cached_property
    def by_code(self) -> Mapping[str, int]:
        """How many breaks of each code, in the order of the chain."""
        return Counter(each.code for each in self.breaks)

    @cached_property
    def by_severity(self) -> Mapping[Severity, int]:
        """How many breaks of each weight, those of rules on trial left out."""
        found = Counter(each.severity for each in self.breaks if each.counts)
        return {severity: found[severity] for severity in Severity}

    @cached_property
    def on_trial(self) -> int:
        """How many breaks the rules on trial saw."""
        return sum(1 for each in self.breaks if not each.counts)

    @property
    def is_whole(self) -> bool:
        """No rule in force is broken, and every part could be read."""
        return not (any(self.by_severity.values()) or self.sources.unread or self.sources.problems)

    @property
    def is_empty(self) -> bool:
        """Everything could be read, and there was nothing in it."""
        return self.is_whole and not any(self.counts.values())

    @cached_property
    def _by_link(self) -> Mapping[Link, list[ToldBreak]]:
        found: dict[Link, list[ToldBreak]] = {link: [] for link in Link}
        for each in self.breaks:
            found[each.link].append(each)
        return found

    def of_link(self, link: Link) -> list[ToldBreak]:
        """The breaks of one link, in their order."""
        return self._by_link[link]


def chain_report(
    picture: Portfolio,
    policy: Policy,
    verdict: Verdict,
    rules: Mapping[str, Rule],
    shown: PortfolioMap,
    sources: Sources,
) -> ChainReport:
    """The report of what the engine found in a picture."""

    weights = {
        code: (severity_of(rule, policy), status_of(rule, policy)) for code, rule in rules.items()
    }
    teller = Teller(picture, policy, rules, sources.where, weights)
    return ChainReport(
        as_of=picture.as_of,
        policy=policy,
        currency=picture.currency,
        counts={kind: len(picture.things(kind)) for kind in TABLES},
        breaks=tuple(ToldBreak(finding, teller) for finding in verdict.findings),
        waived=tuple((ToldBreak(finding, teller), waiver) for finding, waiver in verdict.waived),
        unjudged=verdict.unjudged,
        links=verdict.links,
        asked=verdict.asked,
        rules=rules,
        map=shown,
        sources=sources,
    )


def grouped_by_code(breaks: Sequence[ToldBreak]) -> Mapping[str, list[ToldBreak]]:
    """Breaks by their code, in the order they come."""
    found: dict[str, list[ToldBreak]] = {}
    for each in breaks:
        found.setdefault(each.code, []).append(each)
    return found
