"""The examples that stand beside each rule, read out of its YAML file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from styrkedja.insights.chain.pure.catalogue import catalogue

RULES = "styrkedja.insights.chain.pure.rules"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # both are safe; the one in C is quick


@dataclass(frozen=True, slots=True)
class Example:
    """One example of a rule: its sentence, the portfolio as it is written, and whether it is whole."""

    name: str
    text: str
    whole: bool


@cache
def examples_of(code: str) -> tuple[Example, ...]:
    """A rule's examples, in the order they are written."""
    return tuple(
        Example(
            raw["name"],
            yaml.safe_dump(raw["portfolio"], allow_unicode=True, sort_keys=False, width=90),
            not raw["findings"],
        )
        for raw in yaml.load(source(code), Loader=LOADER) or ()  # noqa: S506 (both are safe)
    )


def source(code: str) -> str:
    """The YAML beside a rule."""
    return files(RULES).joinpath(f"{catalogue()[code].file}.yaml").read_text("utf-8")
