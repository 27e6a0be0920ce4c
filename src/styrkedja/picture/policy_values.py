"""What the value of a policy setting may be: the same kind as the standard's, and of a closed list where there is one."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from types import MappingProxyType

from styrkedja.ground.words import Words
from styrkedja.picture.deed_terms import ItemCause, Level, PersonalData
from styrkedja.picture.term import Term
from styrkedja.picture.terms import UnitFunction

Value = int | float | bool | str | tuple[str, ...]
LISTS: Mapping[str, type[Term]] = MappingProxyType(
    {
        "functions": UnitFunction,
        "level": Level,
        "kind": PersonalData,
        "causes": ItemCause,
    }
)  # the units that stand for a closed list
RULES = "rules"
HIGHEST: Mapping[str, int] = MappingProxyType({"share": 1, "kappa": 1, "points of 100": 100})
NO_RULE = Words(
    "det finns ingen regel {code}; alla visas av ”styrkedja rules”",
    "there is no rule {code}; all are shown by “styrkedja rules”",
)
NOT_LISTED = Words(
    "värdet {value} finns inte; tillåtna är {allowed}",
    "the value {value} does not exist; allowed are {allowed}",
)
TOO_HIGH = Words(
    "värdet {value} är för högt; högst {most}", "the value {value} is too high; at most {most}"
)
WRONG_KIND = Words(
    "värdet {value} duger inte; skriv något av samma slag som {known}",
    "the value {value} will not do; write something of the same kind as {known}",
)


def fault_in(value: object, known: Value, unit: str, rules: Collection[str] | None) -> Words | None:
    """What is wrong with a value in the place of the known one; None where it will do."""
    if not _same_kind(value, known):
        return WRONG_KIND.fill(value=shown(value), known=shown(known))
    parts = value if isinstance(value, tuple) else (value,)
    if unit == RULES and rules is not None:
        missing = next((part for part in parts if part not in rules), None)
        return NO_RULE.fill(code=shown(missing)) if missing is not None else None
    if unit in LISTS:
        return _not_listed(parts, [term.code for term in LISTS[unit]])
    if unit in HIGHEST and value > HIGHEST[unit]:
        return TOO_HIGH.fill(value=shown(value), most=HIGHEST[unit])
    return None


def shown(value: object) -> str:
    """A value as it is written in a policy file, cut where it is long."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(list(value)) if isinstance(value, tuple) else str(value)
    text = text if len(text) <= 60 else text[:59] + "…"
    return f'"{text}"' if isinstance(value, str) else text


def _not_listed(parts: Collection[object], allowed: Collection[str]) -> Words | None:
    for part in parts:
        if part not in allowed:
            return NOT_LISTED.fill(value=shown(part), allowed=", ".join(allowed))
    return None


def _same_kind(value: object, known: Value) -> bool:
    """Whether a value can stand in another's place: yes or no, whole or not, text or texts."""
    if isinstance(known, bool) or isinstance(value, bool):
        return isinstance(known, bool) and isinstance(value, bool)
    if isinstance(known, int):
        return isinstance(value, int) and value >= 0
    if isinstance(known, float):
        return isinstance(value, int | float) and 0 <= value < math.inf
    if isinstance(known, tuple):
        return isinstance(value, tuple) and all(isinstance(part, str) for part in value)
    return isinstance(value, str)
