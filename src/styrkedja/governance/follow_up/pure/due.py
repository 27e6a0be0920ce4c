"""What is due on a day, how far the matter has gone, and whom it waits for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from styrkedja.ground.words import Words, w
from styrkedja.picture.deed_terms import ObligationKind
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.promises import Obligation
from styrkedja.picture.term import Term
from styrkedja.picture.terms import POLITICAL_KINDS, Kind, MeasurementKind, UnitFunction, UnitKind
from styrkedja.picture.things import Measurement, Unit


class Step(Term):
    """How far a matter has gone up the steps of the policy."""

    OWNER = "owner", w("effektägaren", "the effect owner")
    HEAD = "head", w("chefen för enheten", "the head of the unit")
    FORUM = "forum", w("forumet", "the forum")
    COMMITTEE = "committee", w("nämnden", "the committee")


STEPS = tuple(Step)
SETTINGS = (
    "follow_up.remind_before_days",
    "follow_up.escalate_to_head_days",
    "follow_up.escalate_to_forum_days",
    "follow_up.escalate_to_committee_days",
)
NOBODY = w("ingen som är angiven", "nobody who is named")


@dataclass(frozen=True, slots=True)
class Due:
    """An obligation that nobody has met, on a day. `days` is how late it is; negative before its day."""

    obligation: Obligation
    days: int
    step: Step
    waits_for: Words
    unit: str | None  # where that somebody sits

    @property
    def overdue(self) -> bool:
        """Whether its day has passed."""
        return self.days > 0


def due_on(picture: Portfolio, policy: Policy, day: date) -> tuple[Due, ...]:
    """Everything due or soon due on a day, the latest first, then by id."""
    return tuple(
        sorted(all_due(picture, policy, day), key=lambda each: (-each.days, each.obligation.id))
    )


def all_due(picture: Portfolio, policy: Policy, day: date) -> Iterator[Due]:
    """Each obligation with where it stands."""
    soon = int(policy[SETTINGS[0]])
    for row in picture.obligations:
        near = row.done_on is None and row.due_on and row.due_on - timedelta(days=soon) <= day
        if near and met_by(picture, row) is None:
            yield standing(picture, policy, row, day)


def standing(picture: Portfolio, policy: Policy, row: Obligation, day: date) -> Due:
    """Where one obligation stands; a matter that has gone up never comes down by itself."""
    days = (day - row.due_on).days if row.due_on else 0
    at = sum(days >= int(policy[key]) for key in SETTINGS[1:])
    step = STEPS[max(at, min(row.step or 0, len(STEPS) - 1))]
    words, unit = waits_for(picture, row, step)
    return Due(row, days, step, words, unit)


def waits_for(picture: Portfolio, row: Obligation, step: Step) -> tuple[Words, str | None]:
    """Who is asked at a step, and where they sit."""
    unit = unit_of(picture, row.unit)
    if step is Step.OWNER:
        return (Words(row.owner, row.owner) if row.owner else NOBODY), row.unit
    if step is Step.HEAD:
        head = unit.head if unit else None
        return (Words(head, head) if head else NOBODY), row.unit
    if step is Step.FORUM:
        forum = forum_of(picture)
        return (Words(forum.name, forum.name) if forum else NOBODY), forum.id if forum else None
    body = political_above(picture, unit)
    return (Words(body.name, body.name) if body else NOBODY), body.id if body else None


def met_by(picture: Portfolio, row: Obligation) -> Measurement | None:
    """The measurement that meets an obligation: of its effektmål, of its kind, not older than its window.

    A measurement counts from half-way since the obligation before it on the same effektmål; a verified
    outcome meets the verifying. To report is not met by measuring.
    """
    if row.kind is ObligationKind.REPORT or row.benefit is None or row.due_on is None:
        return None
    opens = opening(picture, row)
    wanted = (
        {MeasurementKind.OUTCOME}
        if row.kind is ObligationKind.VERIFY
        else {MeasurementKind.BASELINE, MeasurementKind.FOLLOW_UP, MeasurementKind.OUTCOME}
    )
    rows = [
        each
        for each in picture.measurements_of.get(row.benefit, ())
        if each.kind in wanted and each.measured_on and each.value is not None
        if opens is None or each.measured_on > opens
    ]
    return min(rows, key=lambda each: (each.measured_on, each.id), default=None)


def opening(picture: Portfolio, row: Obligation) -> date | None:
    """The day after which a measurement counts for an obligation and not for the one before it."""
    rows = once(picture, "follow_up.by_benefit", lambda p: grouped(p.obligations, "benefit"))
    earlier = [
        each.due_on
        for each in rows.get(row.benefit, ())
        if each.id != row.id
        and each.kind is not ObligationKind.REPORT
        and each.due_on
        and each.due_on < row.due_on
    ]
    if not earlier:
        return None
    before = max(earlier)
    return before + (row.due_on - before) / 2


def unit_of(picture: Portfolio, key: str | None) -> Unit | None:
    """The unit an id stands for, or None."""
    return picture.by_id(Kind.UNIT).get(key)


def forum_of(picture: Portfolio) -> Unit | None:
    """The forum that follows up: that of digitalisation, else the first."""
    forums = [row for row in picture.units if row.kind is UnitKind.FORUM]
    ours = [row for row in forums if row.function is UnitFunction.DIGITALISATION]
    return next(iter(ours or forums), None)


def political_above(picture: Portfolio, unit: Unit | None) -> Unit | None:
    """The elected body nearest above a unit; a circle ends the walk."""
    seen: set[str] = set()
    while unit is not None and unit.id not in seen:
        if unit.kind in POLITICAL_KINDS:
            return unit
        seen.add(unit.id)
        unit = unit_of(picture, unit.parent)
    return None
