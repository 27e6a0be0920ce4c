"""What the pages of the chain show: its links, its breaks by link and unit, and its rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, severity_of, status_of
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.insights.chain.pure.telling import told
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.chain import ChainLink
from styrkedja.look.pieces import Filter, Filters, Option, Pages
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, RuleStatus, Severity, Term

PAGE = 50
SEVERITIES = tuple(Severity)
Address = Callable[[Ref], str | None]


def chain_links(verdict: Verdict) -> tuple[ChainLink, ...]:
    """The chain with how each link stands; the checker's own link only where it has something to say."""
    found = []
    for link, state in verdict.links.items():
        if link is Link.CHECKER and not state.broken:
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
class Wanted:
    """Which breaks a visitor wants to see."""

    link: str = ""
    code: str = ""
    severity: str = ""
    unit: str = ""
    page: int = 1

    def address(self, **changes: object) -> str:
        """The same breaks asked for with something else."""
        asked = {
            "lank": self.link,
            "regel": self.code,
            "tyngd": self.severity,
            "enhet": self.unit,
        } | changes
        return "?" + urlencode({key: value for key, value in asked.items() if value})


def wanted(params: Mapping[str, str]) -> Wanted:
    """What an address asks for; what does not exist is left out."""
    page = params.get("page", "1")
    return Wanted(
        link=known(params.get("lank", ""), Link),
        code=params.get("regel", "") if params.get("regel", "") in catalogue() else "",
        severity=known(params.get("tyngd", ""), Severity),
        unit=params.get("enhet", "")[:100],
        page=int(page) if page.isdecimal() and 0 < int(page[:6]) < 10_000 else 1,
    )


def known(code: str, terms: type[Term]) -> str:
    """A code if the list has it."""
    return code if any(term.code == code for term in terms) else ""


@dataclass(frozen=True, slots=True)
class BreaksPage:
    """The breaks asked for, one page of them, with how many there are of each rule."""

    breaks: tuple[BreakShown, ...]
    total: int
    filters: Filters
    pages: Pages
    by_rule: tuple[tuple[Rule, int, str], ...]
    unjudged: tuple[tuple[Rule, tuple[str, ...]], ...]
    waived: int


def breaks_page(
    asked: Wanted, picture: Portfolio, verdict: Verdict, address: Address
) -> BreaksPage:
    """The page of breaks."""
    found = [each for each in verdict.findings if fits(each, asked, picture)]
    found.sort(key=lambda each: SEVERITIES.index(weight(each)))
    last = max(1, ceil(len(found) / PAGE))
    number = min(asked.page, last)
    shown = found[(number - 1) * PAGE : number * PAGE]
    counts = Counter(each.code for each in found)
    rules = catalogue()
    return BreaksPage(
        breaks=tuple(break_shown(each, picture, address) for each in shown),
        total=len(found),
        filters=filters_for(asked, picture),
        pages=Pages(number, last, lambda n: asked.address(page=n)),
        by_rule=tuple(
            (rules[code], count, asked.address(regel=code)) for code, count in counts.most_common()
        ),
        unjudged=tuple((rules[code], fields) for code, fields in verdict.unjudged.items()),
        waived=len(verdict.waived),
    )


def weight(finding: Finding) -> Severity:
    """How heavy a break is in this group."""
    return severity_of(catalogue()[finding.code], settings.POLICY)


def fits(finding: Finding, asked: Wanted, picture: Portfolio) -> bool:
    """Whether a break is among those asked for."""
    rule = catalogue()[finding.code]
    return (
        (not asked.link or rule.link.code == asked.link)
        and (not asked.code or rule.code == asked.code)
        and (not asked.severity or weight(finding).code == asked.severity)
        and (not asked.unit or unit_of(finding.subject, picture) == asked.unit)
    )


def unit_of(ref: Ref, picture: Portfolio) -> str | None:
    """The unit a thing belongs to: its own, or its initiative's or benefit's."""
    thing = picture.thing(ref)
    if ref.kind is Kind.UNIT:
        return ref.id
    for key in ("unit", "owner_unit", "body"):
        if getattr(thing, key, None):
            return getattr(thing, key)
    for key, kind in (("initiative", Kind.INITIATIVE), ("benefit", Kind.BENEFIT)):
        if getattr(thing, key, None):
            return unit_of(Ref(kind, getattr(thing, key)), picture)
    return None


def filters_for(asked: Wanted, picture: Portfolio) -> Filters:
    """The filter bar above the breaks."""
    links = tuple(Option(link.code, link.words) for link in Link)
    weights = tuple(Option(each.code, each.words) for each in Severity)
    units = tuple(Option(unit.id, unit.name) for unit in picture.units[:400])
    rules = tuple(Option(code, f"{code}") for code in catalogue())
    fields = (
        Filter("lank", w("Länk", "Link"), asked.link, links),
        Filter("tyngd", w("Tyngd", "Weight"), asked.severity, weights),
        Filter("enhet", w("Enhet", "Unit"), asked.unit, units),
        Filter("regel", w("Regel", "Rule"), asked.code, rules),
    )
    narrowed = asked.link or asked.severity or asked.unit or asked.code
    return Filters(fields, clear="?" if narrowed else "")


def break_shown(finding: Finding, picture: Portfolio, address: Address) -> BreakShown:
    """A break as the component draws it."""
    words = told(finding, picture, settings.POLICY)
    subject = finding.subject
    return BreakShown(
        code=words.code,
        message=words.message,
        mend=words.mend,
        why=words.why,
        severity=words.severity.code,
        subject=f"{subject.id} {words.name}" if words.name != subject.id else subject.id,
        href=address(subject) or "",
        rule_href=reverse("chain:rule", args=[words.code]),
    )


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


def worst(verdict: Verdict, picture: Portfolio, address: Address, n: int) -> tuple[BreakShown, ...]:
    """One break of each of the heaviest and most frequent rules, along the chain."""
    counts = Counter(each.code for each in verdict.findings)
    first: dict[str, Finding] = {}
    for each in verdict.findings:
        if status_of(catalogue()[each.code], settings.POLICY) is RuleStatus.IN_FORCE:
            first.setdefault(each.code, each)
    order = sorted(first.values(), key=lambda e: (SEVERITIES.index(weight(e)), -counts[e.code]))
    return tuple(break_shown(each, picture, address) for each in order[:n])


def of_things(
    findings: Iterable[Finding], picture: Portfolio, address: Address
) -> Sequence[BreakShown]:
    """Breaks as they are drawn, in the order they come."""
    return [break_shown(each, picture, address) for each in findings]
