"""Effektmål that seem to count the same benefit in two initiatives (E12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import Benefit

Key = tuple[object, ...]
REMEMBERED = 20_000
NAMED = 3
"""How many others are named: the first few show the matter, and a long list costs time."""


def others_counting(benefit: Benefit, picture: Portfolio) -> tuple[str, ...] | None:
    """Ids of benefits in other initiatives that count the same; None where nothing can be compared."""
    keys = tuple(keys_of(benefit))
    if not keys or benefit.initiative is None:
        return None
    groups = once(picture, "rubric.counted_twice", groups_in)
    found = (
        other
        for key in keys
        for initiative, other in groups.get(key, {}).items()
        if initiative != benefit.initiative
    )
    return tuple(dict.fromkeys(islice(found, NAMED)))


def keys_of(benefit: Benefit) -> Iterator[Key]:
    """What a benefit is compared by: indicator, unit, receiver and year together; its budget line."""
    if benefit.indicator and benefit.target_on and (benefit.receiver or benefit.unit):
        yield (
            plain(benefit.indicator),
            plain(benefit.indicator_unit),
            benefit.unit,
            plain(benefit.receiver),
            benefit.target_on.year,
        )
    if benefit.budget_line:
        yield (plain(benefit.budget_line),)


def groups_in(picture: Portfolio) -> Mapping[Key, Mapping[str, str]]:
    """Per key that two initiatives share: initiative -> its first such benefit."""
    groups: dict[Key, dict[str, str]] = {}
    initiatives = picture.by_id(Kind.INITIATIVE)
    for benefit in picture.benefits:
        initiative = initiatives.get(benefit.initiative)
        if benefit.initiative is None or (initiative and initiative.stage is Stage.STOPPED):
            continue
        for key in keys_of(benefit):
            groups.setdefault(key, {}).setdefault(benefit.initiative, benefit.id)
    return {key: members for key, members in groups.items() if len(members) > 1}


@lru_cache(maxsize=REMEMBERED)
def plain(text: str | None) -> str:
    """A text as it is compared: without capitals and extra spaces."""
    return " ".join(text.casefold().split()) if text else ""
