"""Agreement: whether two coders place the same effektmål in the same place, by Cohen's κ on both axes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from math import sqrt
from types import MappingProxyType

from styrkedja.ground.words import w
from styrkedja.picture.deeds import Coding
from styrkedja.picture.portfolio import Portfolio, grouped
from styrkedja.picture.terms import Activity, DirectValue, Kind, Term
from styrkedja.picture.things import Benefit

FORMULA = w("samstämmighet version 1", "agreement version 1")
AXES: Mapping[str, type[Term]] = MappingProxyType(
    {"activity": Activity, "direct_value": DirectValue}
)
UNKNOWN = "?"  # of a year or a unit: nothing is recorded
WIDE = 1.96  # standard errors on each side of the interval


@dataclass(frozen=True, slots=True)
class Pair:
    """One effektmål placed twice: by the first and by a second coder."""

    benefit: Benefit
    coding: Coding


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two coders agree along one axis; `table` counts (first answer, second answer)."""

    axis: str
    terms: tuple[Term, ...]
    table: Mapping[tuple[Term, Term], int]

    @property
    def n(self) -> int:
        """How many effektmål both have placed along the axis."""
        return sum(self.table.values())

    @property
    def same(self) -> int:
        """How many both placed alike."""
        return sum(count for (first, second), count in self.table.items() if first is second)

    @property
    def share(self) -> float | None:
        """The share placed alike; None where nothing is placed twice."""
        return self.same / self.n if self.n else None

    @property
    def chance(self) -> float | None:
        """The share that would be placed alike by chance, as often as each coder uses each word."""
        if not self.n:
            return None
        first: Counter[Term] = Counter()
        second: Counter[Term] = Counter()
        for (one, other), count in self.table.items():
            first[one] += count
            second[other] += count
        return sum(first[term] * second[term] for term in self.terms) / self.n**2

    @property
    def kappa(self) -> float | None:
        """Cohen's κ; None where both use one and the same word throughout: chance alone explains it."""
        if self.share is None or self.chance is None or self.chance >= 1:
            return None
        return (self.share - self.chance) / (1 - self.chance)

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where κ lies with 95 per cent certainty, by the large-sample error; None without κ."""
        if self.kappa is None or self.share is None or self.chance is None:
            return None
        error = WIDE * sqrt(self.share * (1 - self.share) / self.n) / (1 - self.chance)
        return max(self.kappa - error, -1.0), min(self.kappa + error, 1.0)


def pairs(picture: Portfolio, *, unit: str = "", year: str = "") -> tuple[Pair, ...]:
    """Every effektmål with a second answer; of several by one coder, the last. In one unit and year if so asked."""
    last: dict[tuple[str | None, str | None], Coding] = {}
    for coding in sorted(picture.codings, key=lambda row: (row.coded_on or date.min, row.id)):
        last[(coding.benefit, coding.coder)] = coding
    known = picture.by_id(Kind.BENEFIT)
    found = [Pair(known[row.benefit], row) for row in last.values() if row.benefit in known]
    return tuple(
        each
        for each in sorted(found, key=lambda pair: (pair.benefit.id, pair.coding.id))
        if (not unit or unit_of(each) == unit) and (not year or year_of(each) == year)
    )


def agreement(found: Iterable[Pair], axis: str) -> Agreement:
    """The agreement along one axis, of those that both coders have placed along it."""
    table: Counter[tuple[Term, Term]] = Counter()
    for each in found:
        first, second = getattr(each.benefit, axis), getattr(each.coding, axis)
        if first and second:
            table[(first, second)] += 1
    return Agreement(axis, tuple(AXES[axis]), table)


def apart(found: Iterable[Pair]) -> tuple[Pair, ...]:
    """The effektmål that were placed differently along either axis."""
    return tuple(each for each in found if differs(each))


def differs(pair: Pair) -> bool:
    """Whether the two coders gave different answers along any axis that both answered."""
    answers = ((getattr(pair.benefit, axis), getattr(pair.coding, axis)) for axis in AXES)
    return any(first and second and first is not second for first, second in answers)


def unit_of(pair: Pair) -> str:
    """The receiving unit of a pair's effektmål."""
    return pair.benefit.unit or UNKNOWN


def year_of(pair: Pair) -> str:
    """The year of the second coding."""
    return str(pair.coding.coded_on.year) if pair.coding.coded_on else UNKNOWN


def sample(picture: Portfolio, share: float) -> tuple[Benefit, ...]:
    """The placed effektmål drawn for a second coding: the same ones whoever asks, by their ids alone."""
    return tuple(
        row
        for row in picture.benefits
        if row.activity and row.direct_value and row.initiative not in picture.stopped
        if drawn(row.id, share)
    )


def drawn(id_: str, share: float) -> bool:
    """Whether an id falls within the share: its digest read as a number between nought and one."""
    return int.from_bytes(sha256(id_.encode()).digest()[:4], "big") < share * 2**32


def left(picture: Portfolio, share: float) -> tuple[Benefit, ...]:
    """Those of the sample that no second coder has placed yet."""
    coded = grouped(picture.codings, "benefit")
    return tuple(row for row in sample(picture, share) if row.id not in coded)
