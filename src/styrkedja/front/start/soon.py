"""What falls in the coming weeks: the dates of the things a visitor may change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from styrkedja.front.start.covering import Cover
from styrkedja.ground.words import Words, w
from styrkedja.insights.dossier.pure.trace import name_of
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import LIVING_STAGES, STARTED_STAGES, Kind

MOST = 5
WEEKS, MONTHS = 60, 180  # days ahead


@dataclass(frozen=True, slots=True)
class Soon:
    """One date that comes: when, what, of which thing."""

    day: date
    words: Words
    ref: Ref
    name: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A field whose date is worth telling beforehand: of which kind, how long before, and when."""

    kind: Kind
    key: str
    words: Words
    ahead: int
    when: Callable[[object, Portfolio], bool]


def unmeasured(benefit: object, picture: Portfolio) -> bool:
    """Whether nobody has measured the benefit yet."""
    return not picture.measurements_of.get(benefit.id)


DATES = (
    Dated(
        Kind.INITIATIVE,
        "planned_start",
        w("planerad start", "planned start"),
        WEEKS,
        lambda row, _: row.stage in LIVING_STAGES and row.stage not in STARTED_STAGES,
    ),
    Dated(
        Kind.INITIATIVE,
        "planned_end",
        w("planerat slut", "planned end"),
        WEEKS,
        lambda row, _: row.introduced_on is None and row.closed_on is None,
    ),
    Dated(
        Kind.BENEFIT,
        "first_measurement_on",
        w("första mätningen", "first measurement"),
        WEEKS,
        unmeasured,
    ),
    Dated(
        Kind.BENEFIT,
        "target_on",
        w("målvärdet ska vara nått", "the target is due"),
        WEEKS,
        lambda *_: True,
    ),
    Dated(
        Kind.SYSTEM,
        "contract_end",
        w("avtalet slutar", "the contract ends"),
        MONTHS,
        lambda *_: True,
    ),
    Dated(Kind.SYSTEM, "support_end", w("stödet slutar", "support ends"), MONTHS, lambda *_: True),
    Dated(
        Kind.SYSTEM,
        "decommission_on",
        w("ska avvecklas", "is to be decommissioned"),
        MONTHS,
        lambda *_: True,
    ),
    Dated(Kind.WAIVER, "until", w("undantaget slutar", "the waiver ends"), WEEKS, lambda *_: True),
    Dated(
        Kind.DOCUMENT,
        "valid_until",
        w("slutar gälla", "ceases to be in force"),
        MONTHS,
        lambda *_: True,
    ),
)


def coming(picture: Portfolio, cover: Cover) -> tuple[Soon, ...]:
    """The next dates in what the visitor may change, the nearest first."""
    found = sorted(dates(picture, cover), key=lambda each: (each.day, each.ref.id))
    return tuple(found[:MOST])


def dates(picture: Portfolio, cover: Cover) -> Iterator[Soon]:
    """Every date that falls within its time ahead."""
    writes = cover.writes
    for dated in DATES:
        if dated.kind not in writes:
            continue
        last = picture.as_of + timedelta(days=dated.ahead)
        for row in picture.things(dated.kind):
            day = getattr(row, dated.key)
            if day is None or not picture.as_of <= day <= last or not dated.when(row, picture):
                continue
            ref = Ref(dated.kind, row.id)
            if cover.covers(ref):
                yield Soon(day, dated.words, ref, name_of(ref, picture))
