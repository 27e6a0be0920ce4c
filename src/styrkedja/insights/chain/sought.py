"""Which breaks a visitor asks for, and the breaks of a picture ready to be asked: weighed and placed in units."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlencode

from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, severity_of
from styrkedja.look.pieces import Filter, Filters, Option
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Link, Severity, Term

SEVERITIES = tuple(Severity)
KEYS = ("vems", "lank", "tyngd", "enhet", "regel")
MINE = "mina"
FARTHEST = 100_000
Changes = Callable[[Ref], bool]  # whether the visitor may change a thing


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which breaks a visitor wants to see."""

    whose: str = ""  # MINE: those in what the visitor may change
    link: str = ""
    severity: str = ""
    unit: str = ""
    code: str = ""
    page: int = 1

    def address(self, **changes: object) -> str:
        """The same breaks asked for with something else."""
        values = (self.whose, self.link, self.severity, self.unit, self.code)
        asked = dict(zip(KEYS, values, strict=True))
        asked |= changes
        if asked.get("page") == 1:
            del asked["page"]
        return "?" + urlencode({key: value for key, value in asked.items() if value})

    @property
    def narrowed(self) -> bool:
        """Whether anything at all is asked for."""
        return bool(self.whose or self.link or self.severity or self.unit or self.code)


def wanted(params: Mapping[str, str], changes: Changes | None) -> Wanted:
    """What an address asks for; what does not exist is left out."""
    page = params.get("page", "1")
    code = params.get("regel", "").strip().upper()
    return Wanted(
        whose=MINE if changes and params.get("vems") == MINE else "",
        link=known(params.get("lank", ""), Link),
        severity=known(params.get("tyngd", ""), Severity),
        unit=params.get("enhet", "")[:100],
        code=code if code in catalogue() else "",
        page=min(max(int(page), 1), FARTHEST) if page.isdecimal() and len(page) < 7 else 1,
    )


def known(code: str, terms: type[Term]) -> str:
    """A code if the list has it."""
    return code if any(term.code == code for term in terms) else ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A break with how heavy it is in this group, and the unit it belongs to."""

    finding: Finding
    severity: Severity
    link: Link
    unit: str | None


def weighed(verdict: Verdict, picture: Portfolio, policy: Policy) -> tuple[Weighed, ...]:
    """Every break, the heaviest first, then along the chain."""
    rules = catalogue()
    severities = {code: severity_of(rule, policy) for code, rule in rules.items()}
    units: dict[Ref, str | None] = {}
    found = []
    for finding in verdict.findings:
        subject = finding.subject
        if subject not in units:
            units[subject] = unit_of(subject, picture)
        code = finding.code
        found.append(Weighed(finding, severities[code], rules[code].link, units[subject]))
    order = {severity: at for at, severity in enumerate(SEVERITIES)}
    found.sort(key=lambda each: order[each.severity])
    return tuple(found)


def fitting(
    found: tuple[Weighed, ...], asked: Wanted, changes: Changes | None
) -> tuple[Weighed, ...]:
    """Those of the breaks that were asked for."""
    if asked.whose and changes:
        may_change = cache(changes)
        found = tuple(each for each in found if may_change(each.finding.subject))
    return tuple(each for each in found if fits(each, asked)) if asked.narrowed else found


def fits(each: Weighed, asked: Wanted) -> bool:
    """Whether a break is among those asked for."""
    return (
        (not asked.code or each.finding.code == asked.code)
        and (not asked.link or each.link.code == asked.link)
        and (not asked.severity or each.severity.code == asked.severity)
        and (not asked.unit or each.unit == asked.unit)
    )


def unit_of(ref: Ref, picture: Portfolio) -> str | None:
    """The unit a thing belongs to: its own, or its initiative's or benefit's."""
    if ref.kind is Kind.UNIT:
        return ref.id
    thing = picture.thing(ref)
    for key in ("unit", "owner_unit", "body"):
        if getattr(thing, key, None):
            return getattr(thing, key)
    for key, kind in (("initiative", Kind.INITIATIVE), ("benefit", Kind.BENEFIT)):
        if getattr(thing, key, None):
            return unit_of(Ref(kind, getattr(thing, key)), picture)
    return None


def filters_for(
    asked: Wanted, found: tuple[Weighed, ...], picture: Portfolio, changes: Changes | None
) -> Filters:
    """The filter bar above the breaks: only units and rules that have any, each with how many."""
    units = Counter(each.unit for each in found)
    codes = Counter(each.finding.code for each in found)
    rules = catalogue()
    names = picture.by_id(Kind.UNIT)
    unit_options = sorted(
        (names[unit].name, unit, count) for unit, count in units.items() if unit in names
    )
    mine = Option(MINE, w("Det jag får ändra", "What I may change"))
    whose = (Filter("vems", w("Vems", "Whose"), asked.whose, (mine,)),) if changes else ()
    fields = (
        *whose,
        Filter("lank", w("Länk", "Link"), asked.link, options(Link)),
        Filter("tyngd", w("Tyngd", "Weight"), asked.severity, options(Severity)),
        Filter(
            "enhet",
            w("Enhet", "Unit"),
            asked.unit,
            tuple(Option(unit, f"{name} ({count})") for name, unit, count in unit_options),
        ),
        Filter(
            "regel",
            w("Regel", "Rule"),
            asked.code,
            tuple(
                Option(code, counted(code, rules[code].title, codes[code]))
                for code in rules
                if codes[code] or code == asked.code
            ),
        ),
    )
    return Filters(fields, clear="?" if asked.narrowed else "")


def options(terms: type[Term]) -> tuple[Option, ...]:
    """A closed list as options."""
    return tuple(Option(term.code, term.words) for term in terms)


def counted(code: str, title: Words, count: int) -> Words:
    """A rule in a list: its code, its name and how many breaks it has."""
    return Words(f"{code} {title.sv} ({count})", f"{code} {title.en} ({count})")
