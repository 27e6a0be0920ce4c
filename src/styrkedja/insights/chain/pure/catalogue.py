"""All rules, found by walking the folder; two rules with one code are refused."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from styrkedja.insights.chain.pure import rules
from styrkedja.insights.chain.pure.rule import Rule


class TwoRulesOneCode(Exception):
    """Two rule files claim the same code."""


@cache
def catalogue() -> Mapping[str, Rule]:
    """Every rule by its code, in code order."""
    found: dict[str, Rule] = {}
    for module in pkgutil.iter_modules(rules.__path__):
        rule = importlib.import_module(f"{rules.__name__}.{module.name}").rule
        if rule.code in found:
            raise TwoRulesOneCode(rule.code)
        found[rule.code] = rule
    return dict(sorted(found.items()))
