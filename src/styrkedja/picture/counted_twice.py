"""Effektmål that seem to count the same benefit in two initiatives (E12)."""

from __future__ import annotations

from collections.abc import Mapping
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
    groups, known = once(picture, "rubric.counted_twice", compared_in)
    others = known.get(id(benefit))  # the picture holds what it knows, so no id is used again
    if others is not None:
        return others
    keys = keys_of(benefit) if benefit.initiative else ()
    return shared(keys, groups, benefit) if keys else None


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


def keys_of(benefit: Benefit) -> tuple[Key, ...]:
    """What a benefit is compared by: indicator, unit, receiver and year together; its budget line."""
    line = ((plain(benefit.budget_line),),) if benefit.budget_line else ()
    if not (benefit.indicator and benefit.target_on and (benefit.receiver or benefit.unit)):
        return line
    key = (
        plain(benefit.indicator),
        plain(benefit.indicator_unit),
        benefit.unit,
        plain(benefit.receiver),
        benefit.target_on.year,
    )
    return (key, *line)


def compared_in(picture: Portfolio) -> tuple[Groups, Mapping[int, tuple[str, ...]]]:
    """Per key that two initiatives share, initiative -> its first such benefit; and each benefit's others."""
    members: dict[Key, list[Benefit]] = {}
    known: dict[int, tuple[str, ...]] = {}
    for benefit in picture.benefits:
        if benefit.initiative is None or benefit.initiative in picture.stopped:
            continue
        for key in keys_of(benefit):
            members.setdefault(key, []).append(benefit)
            known[id(benefit)] = ()
    groups: dict[Key, dict[str, str]] = {}
    for key, alike in members.items():
        if len(alike) > 1 and any(each.initiative != alike[0].initiative for each in alike):
            first = groups[key] = {}
            for each in alike:
                first.setdefault(each.initiative, each.id)
    for key in groups:
        for benefit in members[key]:
            known[id(benefit)] = shared(keys_of(benefit), groups, benefit)
    return groups, known


@lru_cache(maxsize=REMEMBERED)
def plain(text: str | None) -> str:
    """A text as it is compared: without capitals and extra spaces."""
    return " ".join(text.casefold().split()) if text else ""
