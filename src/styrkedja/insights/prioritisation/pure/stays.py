"""How long an initiative has stood in each stage and on whom it waited; medians over many [I].

Days between one passage and the next, or the picture's day. What happened before an initiative was taken
over is read from its recorded dates. A stage is somebody's to move on from: that role causes the time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from statistics import median
from types import MappingProxyType

from styrkedja.ground.words import Words, w
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, PassageKind, Stage
from styrkedja.picture.things import Initiative

FORMULA = w("ledtid version 1", "lead time version 1")


class Role(Enum):
    """Who moves an initiative on from a stage."""

    OWNER = w("den som äger initiativet", "the owner of the initiative")
    FORUM = w("forumet som prioriterar", "the forum that prioritises")
    DECIDER = w("den som beslutar om genomförande", "who decides to go")
    RECEIVER = w("den som tar emot i förvaltning", "who receives it into operations")
    EFFECT_OWNER = w("effektägarna", "the effect owners")
    OTHER = w("den som har pausat", "whoever paused it")

    @property
    def words(self) -> Words:
        """The role as it is said."""
        return self.value


MOVES_ON: Mapping[Stage, Role] = MappingProxyType(
    {
        Stage.IDEA: Role.OWNER,
        Stage.PREPARED: Role.FORUM,
        Stage.PRIORITISED: Role.DECIDER,
        Stage.DECIDED: Role.OWNER,
        Stage.ONGOING: Role.OWNER,
        Stage.INTRODUCED: Role.RECEIVER,
        Stage.REALISING: Role.EFFECT_OWNER,
        Stage.PAUSED: Role.OTHER,
    }
)


ROAD = tuple(stage for stage in Stage if stage not in (Stage.PAUSED, Stage.STOPPED))


@dataclass(frozen=True, slots=True)
class Stay:
    """A time in a stage; `until` None while it lasts, `days` None where a day is not known.

    `through` is the stage before the next one known: where the days between were never seen, the time
    covers more than one stage.
    """

    stage: Stage
    since: date | None
    until: date | None
    days: int | None
    through: Stage

    @property
    def role(self) -> Role | None:
        """Who moves it on; nobody from an end."""
        return MOVES_ON.get(self.stage)

    @property
    def is_exact(self) -> bool:
        """Whether it is the time in one stage only."""
        return self.stage is self.through


def stays(picture: Portfolio, one: Initiative) -> tuple[Stay, ...]:
    """An initiative's times in its stages, the first first; one that ended is not waited in."""
    rows = marks(picture, one)
    found = []
    for number, (stage, since) in enumerate(rows):
        last = number + 1 == len(rows)
        if last and stage not in MOVES_ON:
            break
        until = None if last else rows[number + 1][1]
        end = picture.as_of if last else until
        days = max(0, (end - since).days) if since and end else None
        through = stage if last else before(stage, rows[number + 1][0])
        found.append(Stay(stage, since, until, days, through))
    return tuple(found)


def before(here: Stage, there: Stage) -> Stage:
    """The last stage that a step from here to there left behind it."""
    if here in ROAD and there in ROAD and ROAD.index(there) > ROAD.index(here):
        return ROAD[ROAD.index(there) - 1]
    return here


Mark = tuple[Stage, date | None]


def marks(picture: Portfolio, one: Initiative) -> list[Mark]:
    """The stages with the day each began: by passages, and before the first of them by the dates recorded."""
    rows = [(row.stage, row.passed_on) for row in picture.passages_of.get(one.id, ())]
    if not rows:
        return [(one.stage, one.stage_since or one.registered_on)] if one.stage else []
    if is_taken_over(picture, one):
        return [*recorded(picture, one, rows[0]), *rows]
    return rows


def recorded(picture: Portfolio, one: Initiative, first: Mark) -> list[Mark]:
    """The stages before an initiative was taken over, by the days the register has, in the road's order."""
    stage, until = first
    if stage not in ROAD:
        return []
    found: list[Mark] = []
    for each, day in (
        (Stage.IDEA, one.registered_on),
        (Stage.PRIORITISED, decided_on(picture, one, DecisionKind.PRIORITISE)),
        (Stage.DECIDED, decided_on(picture, one, DecisionKind.GO)),
        (Stage.ONGOING, one.started_on),
        (Stage.INTRODUCED, one.introduced_on),
    ):
        if day is None or ROAD.index(each) >= ROAD.index(stage):
            continue
        late = until is not None and day > until
        if not late and not (found and found[-1][1] > day):
            found.append((each, day))
    return found


def decided_on(picture: Portfolio, one: Initiative, kind: DecisionKind) -> date | None:
    """The first day an initiative was decided on in a way."""
    rows = picture.decisions_on.get((Kind.INITIATIVE.code, one.id), ())
    days = [row.decided_on for row in rows if row.kind is kind and row.decided_on]
    return min(days, default=None)


def is_taken_over(picture: Portfolio, one: Initiative) -> bool:
    """Whether the first stages of an initiative were never seen here."""
    rows = picture.passages_of.get(one.id, ())
    return bool(rows) and rows[0].kind is PassageKind.TAKEN_OVER and rows[0].stage is not Stage.IDEA


def by_role(rows: Iterable[Stay]) -> Mapping[Role, int]:
    """The days each role has caused, the most first."""
    found: dict[Role, int] = {}
    for row in rows:
        if row.role and row.days is not None:
            found[row.role] = found.get(row.role, 0) + row.days
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))


@dataclass(frozen=True, slots=True)
class StageTime:
    """The times in one stage over many initiatives: those that are over, and those that last."""

    stage: Stage
    over: tuple[int, ...]
    lasting: tuple[int, ...]

    @property
    def median_over(self) -> float | None:
        """The middle of the times that are over."""
        return median(self.over) if self.over else None

    @property
    def median_lasting(self) -> float | None:
        """The middle of the times so far of those that still stand there."""
        return median(self.lasting) if self.lasting else None


def stage_times(picture: Portfolio, initiatives: Iterable[Initiative]) -> tuple[StageTime, ...]:
    """The times in every stage anybody has stood in, along the road."""
    over: dict[Stage, list[int]] = {}
    lasting: dict[Stage, list[int]] = {}
    for one in initiatives:
        for row in stays(picture, one):
            if row.days is not None and row.is_exact:
                (lasting if row.until is None else over).setdefault(row.stage, []).append(row.days)
    return tuple(
        StageTime(stage, tuple(sorted(over.get(stage, ()))), tuple(sorted(lasting.get(stage, ()))))
        for stage in MOVES_ON
        if stage in over or stage in lasting
    )
