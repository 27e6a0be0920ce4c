"""The rules' own examples as test cases, and the policy they are judged by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path

import yaml

from styrkedja.insights.chain.pure import rules
from styrkedja.insights.chain.pure.catalogue import catalogue
from styrkedja.insights.chain.pure.check import Verdict, check
from styrkedja.insights.chain.pure.rule import Rule
from styrkedja.picture.finding import Finding
from styrkedja.picture.policy import Policy, standard
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio

FOLDER = Path(rules.__path__[0])
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
POLICY = standard((files("styrkedja.config") / "policy" / "standard.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Example:
    """One example of one rule, as its YAML says it."""

    rule: Rule
    name: str
    as_of: date
    portfolio: Mapping[str, object]
    policy: Mapping[str, object]
    findings: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.rule.code}: {self.name}"

    def picture(self) -> Portfolio:
        return portfolio(self.as_of, self.portfolio)

    def judged_by(self) -> Policy:
        settings = dict(POLICY.settings)
        for key, value in self.policy.items():
            frozen = tuple(value) if isinstance(value, list) else value
            settings[key] = replace(settings[key], value=frozen)
        return replace(POLICY, settings=settings)

    @cached_property
    def seen(self) -> Portfolio:
        """The picture, made once for those who only read it."""
        return self.picture()

    @cached_property
    def answer(self) -> Verdict:
        """What the rules say of it, asked once for those who only read it."""
        return self.verdict(self.seen)

    def verdict(self, picture: Portfolio | None = None) -> Verdict:
        """All rules asked, since the rules of waivers ask what the others found."""
        return check(picture or self.picture(), self.judged_by(), catalogue().values())


def file_of(rule: Rule, ending: str) -> Path:
    """A rule's file or its examples."""
    return FOLDER / f"{rule.file}.{ending}"


@cache
def examples_of(rule: Rule) -> tuple[Example, ...]:
    """A rule's examples, in the order they stand."""
    return tuple(
        Example(
            rule=rule,
            name=raw["name"],
            as_of=raw["as_of"],
            portfolio=raw["portfolio"],
            policy=raw.get("policy", {}),
            findings=tuple(raw["findings"]),
        )
        for raw in yaml.load(file_of(rule, "yaml").read_text("utf-8"), Loader=LOADER)
    )


@cache
def examples() -> tuple[Example, ...]:
    """The examples of all rules."""
    return tuple(example for rule in catalogue().values() for example in examples_of(rule))


def written(finding: Finding) -> str:
    """A finding as an example writes it: "goal m1 indicator", or "goal m1" for the row as a whole."""
    words = (finding.subject.kind.code, finding.subject.id, finding.field)
    return " ".join(word for word in words if word)


def of_rule(verdict: Verdict, rule: Rule) -> Iterator[Finding]:
    """The findings of one rule."""
    return (finding for finding in verdict.findings if finding.code == rule.code)
