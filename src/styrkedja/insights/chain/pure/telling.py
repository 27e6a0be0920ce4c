"""How a break is told: its sentence in both languages, why it matters and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.ground.numbers import MINUS, shown
from styrkedja.ground.phrases import listed, short
from styrkedja.ground.words import Language, Words, w
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.finding import Finding
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Link, RuleStatus, Severity, Term

YES, NO = w("ja", "yes"), w("nej", "no")
CURRENCIES: Mapping[str, Words] = {"SEK": w("kr", "SEK")}


@dataclass(frozen=True, slots=True)
class Told:
    """One break in words, ready for the terminal, a page, a workbook or a file."""

    code: str
    title: Words
    link: Link
    severity: Severity
    status: RuleStatus
    name: str  # of the thing it is about; its id where it has no name
    message: Words
    why: Words
    mend: Words


def told(
    finding: Finding,
    picture: Portfolio,
    policy: Policy | None = None,
    rules: Mapping[str, Rule] | None = None,
) -> Told:
    """A finding in words; with a policy, as heavy as the group has decided that it is."""
    rule = (catalogue() if rules is None else rules)[finding.code]
    severities = policy.severities if policy else {}
    statuses = policy.statuses if policy else {}
    return Told(
        code=rule.code,
        title=rule.title,
        link=rule.link,
        severity=severities.get(rule.code, rule.severity),
        status=statuses.get(rule.code, rule.status),
        name=name_of(finding, picture),
        message=sentence(rule.message, finding, picture),
        why=rule.why,
        mend=rule.mend,
    )


def name_of(finding: Finding, picture: Portfolio) -> str:
    """The name of the thing a finding is about, else its id."""
    thing = picture.thing(finding.subject)
    return getattr(thing, "name", None) or finding.subject.id


def sentence(template: Words, finding: Finding, picture: Portfolio) -> Words:
    """A rule's message with the finding's facts in it, each said as its language says it."""
    facts = {
        "id": finding.subject.id,
        "name": name_of(finding, picture),
        "currency": CURRENCIES.get(picture.currency, picture.currency),
        "as_of": picture.as_of,
        **finding.facts,
    }
    return Words(
        template.sv.format(**{key: said(fact, "sv") for key, fact in facts.items()}),
        template.en.format(**{key: said(fact, "en") for key, fact in facts.items()}),
    )


def said(fact: object, language: Language) -> str:
    """One fact as a person reads it: dates as 2026-06-01, numbers with their language's signs."""
    match fact:
        case Term():
            return fact.to(language)
        case Words():
            return fact.to(language)
        case bool():
            return (YES if fact else NO).to(language)
        case int() | Decimal() | float():
            return number(fact, language)
        case date():
            return fact.isoformat()
        case tuple() | list():
            return listed([said(part, language) for part in fact], language)
        case None:
            return "–"
    return short(str(fact))


def number(value: int | float | Decimal, language: Language) -> str:
    """A number as it is read; whole numbers under 10 000 stay together, since years are such."""
    if isinstance(value, int) and abs(value) < 10_000:
        return str(value).replace("-", MINUS)
    return shown(Decimal(str(value)), language)
