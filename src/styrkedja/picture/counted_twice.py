"""Effektmål that seem to count the same benefit in two initiatives (E12)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.things import Benefit

Key = tuple[object, ...]
Groups = Mapping[Key, Mapping[str, str]]
REMEMBERED = 40_000
NAMED = 3
"""How many others are named: the first few show the matter, and a long list costs time."""


def others_counting(benefit: Benefit, picture: Portfolio) -> tuple[str, ...] | None:
    """Ids of benefits in other initiatives that count the same; None where nothing can be compared."""
    if benefit.initiative is None:
        return None
    groups, known = once(picture, "rubric.counted_twice", compared_in)
    keys = known.get(id(benefit))  # the picture holds what it knows, so no id is used again
    if keys is None:
        keys = tuple(keys_of(benefit))
    if not keys:
        return None
    return shared(keys, groups, benefit) if any(map(groups.__contains__, keys)) else ()


def shared(keys: tuple[Key, ...], groups: Groups, benefit: Benefit) -> tuple[str, ...]:
    """The first few others that stand under any of a benefit's keys."""
    found = (
        other
        for key in keys
        if key in groups
        for initiative, other in groups[key].items()
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


def compared_in(picture: Portfolio) -> tuple[Groups, Mapping[int, tuple[Key, ...]]]:
    """Per key that two initiatives share, initiative -> its first such benefit; and each benefit's keys."""
    groups: dict[Key, dict[str, str]] = {}
    known: dict[int, tuple[Key, ...]] = {}
    for benefit in picture.benefits:
        if benefit.initiative is None or benefit.initiative in picture.stopped:
            continue
        keys = known[id(benefit)] = tuple(keys_of(benefit))
        for key in keys:
            groups.setdefault(key, {}).setdefault(benefit.initiative, benefit.id)
    return {key: members for key, members in groups.items() if len(members) > 1}, known


@lru_cache(maxsize=REMEMBERED)
def plain(text: str | None) -> str:
    """A text as it is compared: without capitals and extra spaces."""
    return " ".join(text.casefold().split()) if text else ""
