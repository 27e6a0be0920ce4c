"""The catalogue of rules and one rule's page, as text and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files

import yaml

from styrkedja.front.reports.field_names import field_name
from styrkedja.front.reports.manner import Manner, filled
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.check import severity_of, status_of
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.terms import Link

Plain = dict[str, object]
WHY, MEND = w("Varför", "Why"), w("Så lagar du det", "How to mend it")
ASKS, SOURCES, SINCE = (
    w("Frågar efter", "Asks for"),
    w("Källor", "Sources"),
    w("Sedan version", "Since version"),
)
ABOUT, WEIGHT, STATUS = w("Gäller", "About"), w("Vikt", "Weight"), w("Status", "Status")
EXAMPLES, WHOLE, BROKEN = w("Exempel", "Examples"), w("helt", "whole"), w("brutet", "broken")
COUNT = w(
    "{count} regler, {broken} brutna och {whole} hela exempel.",
    "{count} rules, {broken} broken and {whole} whole examples.",
)


def examples_of(rule: Rule) -> Sequence[Mapping[str, object]]:
    """The examples that stand beside a rule, as they are written."""
    path = files("styrkedja.insights.chain.pure.rules") / f"{rule.file}.yaml"
    return yaml.load(path.read_text("utf-8"), Loader=LOADER)  # noqa: S506 (both are safe)


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # both are safe; the one in C is quick


def counts_of(rule: Rule) -> tuple[int, int]:
    """How many of a rule's examples are whole and how many broken."""
    broken = sum(1 for example in examples_of(rule) if example.get("findings"))
    return len(examples_of(rule)) - broken, broken


def catalogue_text(rules: Iterable[Rule], policy: Policy, manner: Manner) -> str:
    """All rules along the chain, a line each: code, weight, status, title, examples, sources."""
    found = sorted(rules, key=lambda rule: (list(Link).index(rule.link), rule.code))
    lines: list[str] = []
    link, whole, broken = None, 0, 0
    for rule in found:
        if rule.link is not link:
            link = rule.link
            lines += ["", manner.ink.strong(f"{link.code} {manner.say(link.words)}")]
        examples = counts_of(rule)
        whole, broken = whole + examples[0], broken + examples[1]
        lines.append(_line(rule, policy, manner, examples))
    total = manner.say(COUNT).format(count=len(found), broken=broken, whole=whole)
    return "\n".join([*lines[1:], "", total]) + "\n"


def _line(rule: Rule, policy: Policy, manner: Manner, examples: tuple[int, int]) -> str:
    severity = severity_of(rule, policy)
    weight = manner.say(severity.words).ljust(9)
    status = manner.say(status_of(rule, policy).words).ljust(9)
    code = manner.ink.of(severity, rule.code)
    counts = manner.ink.soft(f"✓{examples[0]} ✕{examples[1]}")
    sources = manner.ink.soft("; ".join(rule.sources))
    return f"  {code}  {weight} {status} {manner.say(rule.title)}  {counts}  {sources}"


def rule_text(rule: Rule, policy: Policy, manner: Manner) -> str:
    """One rule's page."""
    lines = [
        manner.ink.strong(f"{rule.code} {manner.say(rule.title)}"),
        manner.ink.soft(rule.name),
        "",
    ]
    lines += filled(manner.say(rule.message))
    for title, text in (
        (WHY, manner.say(rule.why)),
        (MEND, manner.say(rule.mend)),
        (ABOUT, manner.say(rule.about.words)),
        (WEIGHT, manner.say(severity_of(rule, policy).words)),
        (STATUS, manner.say(status_of(rule, policy).words)),
        (ASKS, ", ".join(manner.say(field_name(asked)) for asked in rule.asks) or "–"),
        (SOURCES, "; ".join(rule.sources)),
        (SINCE, rule.since),
    ):
        lines += ["", manner.ink.strong(manner.say(title)), *filled(text)]
    lines += ["", manner.ink.strong(manner.say(EXAMPLES)), *_examples(rule, manner)]
    return "\n".join(lines) + "\n"


def _examples(rule: Rule, manner: Manner) -> Iterator[str]:
    for example in examples_of(rule):
        state: Words = BROKEN if example.get("findings") else WHOLE
        mark = manner.ink.broken("✕") if example.get("findings") else manner.ink.whole("✓")
        yield f"  {mark} {example['name']} ({manner.say(state)})"


def rule_data(rule: Rule, policy: Policy, language: str) -> Plain:
    """One rule as plain data; see `docs/json.md`."""
    whole, broken = counts_of(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "title": rule.title.to(language),
        "link": rule.link.code,
        "severity": severity_of(rule, policy).code,
        "status": status_of(rule, policy).code,
        "about": rule.about.code,
        "asks": list(rule.asks),
        "message": rule.message.to(language),
        "why": rule.why.to(language),
        "mend": rule.mend.to(language),
        "sources": list(rule.sources),
        "since": rule.since,
        "examples": {"whole": whole, "broken": broken},
    }
