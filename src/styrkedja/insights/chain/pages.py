"""What the pages of the chain show: its links, its breaks by link and unit, and its rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.asked import asked_words
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, severity_of, status_of
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.pure.telling import told
from styrkedja.insights.chain.sought import Wanted, Weighed, filters_for, fitting
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.chain import ChainLink
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame
from styrkedja.look.frame import Link as Address
from styrkedja.look.pieces import Filters, Pages
from styrkedja.picture.finding import Finding
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Link, RuleStatus, Severity
from styrkedja.registers.shelves import SHELVES

PAGE = 50
TITLE = w("Kedjebrott", "Findings")
HEADERS = (
    w("Tyngd", "Weight"),
    w("Kod", "Code"),
    w("Länk", "Link"),
    w("Slag", "Kind"),
    w("Id", "Id"),
    w("Namn", "Name"),
    w("Fält", "Field"),
    w("Enhet", "Unit"),
    w("Kedjebrott", "Finding"),
    w("Så lagar du det", "How to mend it"),
    w("Varför det spelar roll", "Why it matters"),
)


def chain_links(verdict: Verdict) -> tuple[ChainLink, ...]:
    """The chain with how each link stands; without the checker's own, which is none of its links."""
    found = []
    for link, state in verdict.links.items():
        if link is Link.CHECKER:
            continue
        href = reverse("chain:breaks") + "?" + urlencode({"lank": link.code})
        found.append(
            ChainLink(
                link.code,
                link.words,
                state.whole,
                state.broken,
                state.unknown,
                href,
                state.is_unknown,
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class BreaksPage:
    """The breaks asked for, one page of them, with how many there are of each rule."""

    breaks: tuple[BreakShown, ...]
    total: int
    things: int  # how many things the breaks stand in
    filters: Filters
    narrowed: bool
    pages: Pages
    by_rule: tuple[tuple[Rule, int, str], ...]
    unjudged: tuple[tuple[Rule, tuple[Words, ...]], ...]
    empty: bool  # nothing is registered that a rule could be asked of
    on_trial: int  # of those shown: breaks of rules on trial, which do not count
    waived: int
    downloads: tuple[Address, ...]


def breaks_page(
    asked: Wanted,
    picture: Portfolio,
    verdict: Verdict,
    everything: tuple[Weighed, ...],
    frame: Frame,
) -> BreaksPage:
    """The page of breaks."""
    found = fitting(everything, asked, frame.changes)
    last = max(1, ceil(len(found) / PAGE))
    number = min(asked.page, last)
    shown = found[(number - 1) * PAGE : number * PAGE]
    counts = Counter(each.finding.code for each in found)
    rules = catalogue()
    return BreaksPage(
        breaks=tuple(break_shown(each.finding, picture, frame) for each in shown),
        total=len(found),
        things=len({each.finding.subject for each in found}),
        filters=filters_for(asked, everything, picture, frame.changes),
        narrowed=asked.narrowed,
        pages=Pages(number, last, lambda n: asked.address(page=n)),
        by_rule=tuple(
            (rules[code], count, asked.address(regel=code)) for code, count in counts.most_common()
        ),
        unjudged=tuple(
            (rules[code], tuple(map(asked_words, fields)))
            for code, fields in verdict.unjudged.items()
        ),
        empty=not any(verdict.asked.values()),
        on_trial=sum(count for code, count in counts.items() if not in_force(code)),
        waived=len(verdict.waived),
        downloads=tuple(
            Address(reverse("chain:export", args=[form]) + asked.address(), form.upper())
            for form in ("xlsx", "csv")
        ),
    )


def weight(finding: Finding) -> Severity:
    """How heavy a break is in this group."""
    return severity_of(catalogue()[finding.code], settings.POLICY)


def break_shown(finding: Finding, picture: Portfolio, frame: Frame) -> BreakShown:
    """A break as the component draws it; its place is the field of its record."""
    words = told(finding, picture, settings.POLICY)
    subject = finding.subject
    return BreakShown(
        code=words.code,
        message=words.message,
        mend=words.mend,
        why=words.why,
        severity=words.severity.code,
        trial=not in_force(words.code),
        place=field_of(finding),
        place_href=frame.field(subject, finding.field or "") or "",
        subject=f"{subject.id} {words.name}" if words.name != subject.id else subject.id,
        href=frame.address(subject) or "",
        rule_href=reverse("chain:rule", args=[words.code]),
    )


def field_of(finding: Finding) -> Words | str:
    """What the field that must be mended is called; nothing for the record as a whole."""
    if not finding.field:
        return ""
    try:
        return SHELVES[finding.subject.kind].sheet.column(finding.field).label
    except KeyError:
        return ""


def as_table(found: Sequence[Weighed], picture: Portfolio) -> Table:
    """The breaks as a table, for a file."""
    rows = []
    for each in found:
        words = told(each.finding, picture, settings.POLICY)
        subject = each.finding.subject
        rows.append(
            (
                each.severity,
                words.code,
                each.link,
                SHELVES[subject.kind].sheet.one,
                subject.id,
                words.name,
                field_of(each.finding),
                each.unit,
                words.message,
                words.mend,
                words.why,
            )
        )
    return Table(TITLE, HEADERS, tuple(rows))


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule in the catalogue: how it stands here and what it sees now."""

    rule: Rule
    severity: Severity
    status: RuleStatus
    found: int
    asked: int | None
    href: str


def rule_rows(verdict: Verdict) -> tuple[tuple[Link, tuple[RuleRow, ...]], ...]:
    """The catalogue by link."""
    counts = Counter(each.code for each in verdict.findings)
    rows = [rule_row(rule, counts, verdict) for rule in catalogue().values()]
    groups = ((link, tuple(r for r in rows if r.rule.link is link)) for link in Link)
    return tuple((link, members) for link, members in groups if members)


def rule_row(rule: Rule, counts: Mapping[str, int], verdict: Verdict) -> RuleRow:
    """One rule with the group's own severity and status."""
    return RuleRow(
        rule,
        severity_of(rule, settings.POLICY),
        status_of(rule, settings.POLICY),
        counts.get(rule.code, 0),
        verdict.asked.get(rule.code),
        reverse("chain:rule", args=[rule.code]),
    )


def worst(found: Sequence[Weighed], n: int) -> tuple[Finding, ...]:
    """One break of each of the heaviest and most frequent rules in force."""
    counts: Counter[str] = Counter()
    first: dict[str, Weighed] = {}
    for each in found:
        code = each.finding.code
        counts[code] += 1
        first.setdefault(code, each)
    order = {severity: at for at, severity in enumerate(Severity)}
    counting = [each for code, each in first.items() if in_force(code)]
    chosen = sorted(counting, key=lambda e: (order[e.severity], -counts[e.finding.code]))
    return tuple(each.finding for each in chosen[:n])


def heaviest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Breaks by how heavy they are in this group; those alike in the order they come."""
    order = {severity: at for at, severity in enumerate(Severity)}
    rules = catalogue()
    return sorted(findings, key=lambda each: order[severity_of(rules[each.code], settings.POLICY)])


def in_force(code: str) -> bool:
    """Whether a rule counts here."""
    return status_of(catalogue()[code], settings.POLICY) is RuleStatus.IN_FORCE


def of_things(
    findings: Iterable[Finding], picture: Portfolio, frame: Frame
) -> tuple[BreakShown, ...]:
    """Breaks as they are drawn, in the order they come."""
    return tuple(break_shown(each, picture, frame) for each in findings)
