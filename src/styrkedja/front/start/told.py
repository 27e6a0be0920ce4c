"""What the start tells those who prepare and take decisions: what is ready, what was decided, how goals stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import DecisionKind, Kind, MeasurementKind, Stage
from styrkedja.picture.things import Decision, Goal, Initiative

MOST_DECISIONS, MOST_READY, MOST_GOALS = 5, 4, 6


@dataclass(frozen=True, slots=True)
class DecisionTold:
    """A decision in one line."""

    day: date
    words: object
    wording: str
    ref: Ref
    body: str


@dataclass(frozen=True, slots=True)
class GoalTold:
    """How a goal stands: initiatives and effects under it, and how many of them are verified."""

    ref: Ref
    name: str
    initiatives: int
    benefits: int
    verified: int


def bodies_of(who: Actor) -> frozenset[str]:
    """The units a visitor's roles are held in; none for roles of the whole group."""
    return frozenset(unit for _, unit in who.roles if unit)


def decisions(picture: Portfolio, who: Actor) -> tuple[DecisionTold, ...]:
    """The latest decisions, of the visitor's own bodies where they have any."""
    bodies = bodies_of(who)
    taken = [
        each
        for each in picture.decisions
        if each.decided_on
        and each.decided_on <= picture.as_of
        and (not bodies or each.body in bodies)
    ]
    taken.sort(key=lambda each: (each.decided_on, each.id), reverse=True)
    return tuple(told(each, picture) for each in taken[:MOST_DECISIONS])


def told(decision: Decision, picture: Portfolio) -> DecisionTold:
    """One decision."""
    body = picture.by_id(Kind.UNIT).get(decision.body or "")
    return DecisionTold(
        decision.decided_on,
        decision.kind.words if decision.kind else "",
        decision.wording or decision.id,
        Ref(Kind.DECISION, decision.id),
        body.name if body else "",
    )


def ready(picture: Portfolio) -> tuple[tuple[Initiative, ...], int]:
    """Prioritised initiatives on which no go decision has been taken: the longest waiting, and how many."""
    found = [
        each
        for each in picture.initiatives
        if each.stage is Stage.PRIORITISED and not decided(each, picture)
    ]
    found.sort(key=lambda each: (each.waiting_since or each.stage_since or date.max, each.id))
    return tuple(found[:MOST_READY]), len(found)


def decided(initiative: Initiative, picture: Portfolio) -> bool:
    """Whether a go decision has been taken."""
    taken = picture.decisions_on.get((Kind.INITIATIVE.code, initiative.id), ())
    return any(each.kind is DecisionKind.GO for each in taken)


def goals(picture: Portfolio, who: Actor) -> tuple[GoalTold, ...]:
    """The goals of the visitor's bodies; of the whole group, those right under the topmost."""
    bodies = bodies_of(who)
    if bodies:
        found = [each for each in picture.goals if each.unit in bodies]
    else:
        tops = {each.id for each in picture.goals if each.parent is None}
        found = [each for each in picture.goals if each.parent in tops] or list(picture.goals)
    return tuple(goal_told(each, picture) for each in found[:MOST_GOALS])


def goal_told(goal: Goal, picture: Portfolio) -> GoalTold:
    """One goal with everything under it."""
    initiatives = {
        each.id: each
        for under in whole_branch(goal, picture, set())
        for each in picture.initiatives_for.get(under.id, ())
    }
    benefits = [each for id_ in initiatives for each in picture.benefits_of.get(id_, ())]
    verified = sum(
        any(m.kind is MeasurementKind.OUTCOME for m in picture.measurements_of.get(each.id, ()))
        for each in benefits
    )
    return GoalTold(Ref(Kind.GOAL, goal.id), goal.name, len(initiatives), len(benefits), verified)


def whole_branch(goal: Goal, picture: Portfolio, seen: set[str]) -> Iterator[Goal]:
    """A goal and those under it, each once."""
    if goal.id in seen:
        return
    seen.add(goal.id)
    yield goal
    for child in picture.goals_under.get(goal.id, ()):
        yield from whole_branch(child, picture, seen)
