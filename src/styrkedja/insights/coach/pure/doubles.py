"""Effektmål of other initiatives that may count the same benefit: proposed with the reason, never asserted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.picture.counted_twice import Key, keys_of
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.things import Benefit

NAMED = 3
SAME_INDICATOR = w(
    "samma nyckeltal, enhet, mottagare och år",
    "the same indicator, unit, receiver and year",
)
SAME_LINE = w("samma budgetpost", "the same budget line")


@dataclass(frozen=True, slots=True)
class Double:
    """An effektmål that may count the same: which, in which initiative, and what makes it seem so."""

    benefit: str
    name: str
    initiative: str
    initiative_name: str
    because: Words


def doubles(benefit: Benefit, picture: Portfolio) -> tuple[Double, ...] | None:
    """Those of other initiatives that may count the same; None where nothing can be compared."""
    if benefit.initiative is None:
        return None
    keys = tuple(keys_of(benefit))
    if not keys:
        return None
    counted: Mapping[Key, tuple[Benefit, ...]] = once(picture, "coach.counted", all_keys)
    found: dict[str, Double] = {}
    for key in keys:
        for other in counted.get(key, ()):
            if other.initiative != benefit.initiative and other.id != benefit.id:
                found.setdefault(other.id, double(other, key, picture))
    return tuple(found.values())[:NAMED]


def double(other: Benefit, key: Key, picture: Portfolio) -> Double:
    """One other effektmål with what makes it seem the same."""
    initiative = picture.initiative.get(other.initiative)
    name = initiative.name if initiative else other.initiative
    because = SAME_LINE if len(key) == 1 else SAME_INDICATOR
    return Double(other.id, other.name, other.initiative, name, because)


def all_keys(picture: Portfolio) -> Mapping[Key, tuple[Benefit, ...]]:
    """Every living effektmål by what it is compared by."""
    found: dict[Key, list[Benefit]] = {}
    for benefit in picture.benefits:
        if benefit.initiative is None or benefit.initiative in picture.stopped:
            continue
        for key in keys_of(benefit):
            found.setdefault(key, []).append(benefit)
    return {key: tuple(members) for key, members in found.items()}
