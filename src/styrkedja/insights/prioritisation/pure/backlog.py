"""F5, the backlog: what comes and goes a year, how old it is, how much is stale, how long the wait is [I].

λ arrivals and μ departures of the last twelve months, B what waits now. Growth λ − μ; wait B / μ (Little).
A departure is a go decision or a stop; what is paused is neither in the backlog nor gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from styrkedja.ground.periods import days_between, months_before
from styrkedja.insights.prioritisation.pure.scope import fallen_on
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import (
    DECIDED_STAGES,
    WAITING_STAGES,
    DecisionKind,
    Kind,
    PassageKind,
    Stage,
)
from styrkedja.picture.things import Initiative

FORMULA = "F5 version 1"
QUARTERS = 12
LEFT = DECIDED_STAGES | {Stage.STOPPED}
ENDING = {DecisionKind.GO, DecisionKind.STOP}


@dataclass(frozen=True, slots=True)
class Period:
    """A quarter or year: what came, what was decided, what was stopped, and what waited at its end."""

    name: str
    first: date
    last: date
    arrived: int
    decided: int
    stopped: int
    size: int

    @property
    def left(self) -> int:
        """All that left."""
        return self.decided + self.stopped


@dataclass(frozen=True, slots=True)
class Backlog:
    """The backlog of some initiatives on a day."""

    as_of: date
    all: int
    waiting: tuple[Initiative, ...]
    ages: tuple[int, ...]  # days, of those whose registering day is known
    oldest: Initiative | None
    arrived: int  # the last twelve months
    decided: int
    stopped: int
    undated: int  # left on a day nobody knows
    ever_left: int
    ever_stopped: int  # at any time, before or after the go decision
    stale: int
    without_case: int
    quarters: tuple[Period, ...]
    years: tuple[Period, ...]

    @property
    def left(self) -> int:
        """All that left in the last twelve months."""
        return self.decided + self.stopped

    @property
    def growth(self) -> int:
        """How much longer the queue becomes a year."""
        return self.arrived - self.left

    @property
    def wait_months(self) -> float | None:
        """How long a newcomer waits at the pace of the last twelve months; None where nothing leaves."""
        return 12 * len(self.waiting) / self.left if self.left else None

    @property
    def median_age(self) -> float | None:
        """The middle age in days."""
        return median(self.ages) if self.ages else None


@dataclass(frozen=True, slots=True)
class Moves:
    """When an initiative came and when it left; `how` is decided or stopped, None while it has not."""

    arrived: date | None
    left: date | None
    how: Stage | None
    waits: bool = False


def moves(picture: Portfolio, one: Initiative) -> Moves:
    """When an initiative came into the backlog and left it."""
    if one.stage in LEFT:
        how = Stage.STOPPED if never_decided(picture, one) else Stage.DECIDED
        return Moves(one.registered_on, left_on(picture, one), how)
    return Moves(one.registered_on, None, None, one.stage in WAITING_STAGES)


def never_decided(picture: Portfolio, one: Initiative) -> bool:
    """Whether it was stopped before any go decision: abandoned, not carried out."""
    if one.stage is not Stage.STOPPED:
        return False
    rows = picture.passages_of.get(one.id, ())
    return one.started_on is None and not any(row.stage in DECIDED_STAGES for row in rows)


def left_on(picture: Portfolio, one: Initiative) -> date | None:
    """The day it left: its passage, else the decision, else its start; else the stop's own day."""
    passed = [
        row.passed_on
        for row in picture.passages_of.get(one.id, ())
        if row.stage in LEFT and row.kind is not PassageKind.TAKEN_OVER and row.passed_on
    ]
    decided = [
        row.decided_on
        for row in picture.decisions_on.get((Kind.INITIATIVE.code, one.id), ())
        if row.kind in ENDING and row.decided_on
    ]
    if passed or decided:
        return min(passed or decided)
    if one.started_on is not None:
        return one.started_on
    return one.stage_since if one.stage in (Stage.STOPPED, Stage.DECIDED) else None


def backlog(picture: Portfolio, policy: Policy, initiatives: Iterable[Initiative]) -> Backlog:
    """The backlog of these initiatives."""
    rows = tuple(initiatives)
    day = picture.as_of
    moved = [moves(picture, one) for one in rows]
    year_ago = months_before(day, 12)
    waiting = tuple(one for one in rows if one.stage in WAITING_STAGES)
    dated = [one for one in waiting if one.registered_on and one.registered_on <= day]
    lately = [row.how for row in moved if row.left and year_ago < row.left <= day]
    return Backlog(
        as_of=day,
        all=len(rows),
        waiting=waiting,
        ages=tuple(sorted(days_between(one.registered_on, day) for one in dated)),
        oldest=min(dated, key=lambda one: (one.registered_on, one.id), default=None),
        arrived=sum(bool(row.arrived and year_ago < row.arrived <= day) for row in moved),
        decided=lately.count(Stage.DECIDED),
        stopped=lately.count(Stage.STOPPED),
        undated=sum(row.how is not None and row.left is None for row in moved),
        ever_left=sum(row.how is not None for row in moved),
        ever_stopped=sum(one.stage is Stage.STOPPED for one in rows),
        stale=sum(
            one.business_case_on is not None and fallen_on(one, policy) < day for one in waiting
        ),
        without_case=sum(one.business_case_on is None for one in waiting),
        quarters=tuple(periods(moved, len(waiting), last_quarters(day, QUARTERS))),
        years=tuple(periods(moved, len(waiting), last_years(day, QUARTERS // 4 + 1))),
    )


Span = tuple[str, date, date]


def periods(moved: Sequence[Moves], now: int, spans: Sequence[Span]) -> Iterator[Period]:
    """What came and went in each span; the size is counted backwards from what waits now."""
    for name, first, last in spans:
        inside = [row for row in moved if row.left and first <= row.left <= last]
        after = sum(bool(row.left and row.left > last) for row in moved)
        later = sum(
            bool(row.arrived and row.arrived > last and (row.waits or row.left)) for row in moved
        )
        yield Period(
            name=name,
            first=first,
            last=last,
            arrived=sum(bool(row.arrived and first <= row.arrived <= last) for row in moved),
            decided=sum(row.how is Stage.DECIDED for row in inside),
            stopped=sum(row.how is Stage.STOPPED for row in inside),
            size=max(0, now + after - later),
        )


def last_quarters(day: date, count: int) -> list[Span]:
    """The last quarters up to a day's own, which ends on the day; the first first."""
    found = []
    first = date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)
    last = day
    for _ in range(count):
        found.append((f"{first.year}:{(first.month + 2) // 3}", first, last))
        last = first - timedelta(days=1)
        first = months_before(first, 3)
    return found[::-1]


def last_years(day: date, count: int) -> list[Span]:
    """The last calendar years up to a day's own, which ends on the day; the first first."""
    years = range(day.year - count + 1, day.year + 1)
    return [
        (str(year), date(year, 1, 1), min(day, date(year, 12, 31))) for year in years if year > 0
    ]
