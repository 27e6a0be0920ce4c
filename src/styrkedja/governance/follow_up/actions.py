"""Writing what follow-up needs: obligations made, met, reminded of and lifted a step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime

from django.conf import settings
from django.utils import timezone

from styrkedja.governance.follow_up.mailing import enqueue
from styrkedja.governance.follow_up.pure.due import STEPS, Due, due_on, met_by
from styrkedja.governance.follow_up.pure.planned import planned
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.promises import Obligation
from styrkedja.registers.benefits.queries import OBLIGATIONS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.actions import Recorder, recording

WHY = "Uppföljning enligt regelverket"


def create(
    grounds: Portfolio, initiative: str, decision: str | None, on: date, trail: Recorder
) -> None:
    """Write the obligations that follow from a go decision, in its own transaction."""
    rows = planned(grounds, settings.POLICY, initiative, decision, on)
    write([Change(row.id, values_of(row), 0) for row in rows], trail)


def values_of(row: Obligation) -> dict[str, object]:
    """An obligation as the shelf takes it."""
    values = {field.name: getattr(row, field.name) for field in fields(row) if field.name != "id"}
    return {key: value for key, value in values.items() if value is not None}


def settle(as_of: date, *, by: Actor, at: datetime) -> tuple[str, ...]:
    """Mark as done every obligation that a measurement has met; gives their ids."""
    picture = kept_picture(as_of)
    met = {row.id: met_by(picture, row) for row in picture.obligations if row.done_on is None}
    changes = [
        Change(id_, {"done_on": one.measured_on, "measurement": one.id})
        for id_, one in met.items()
        if one is not None
    ]
    if changes:
        with recording(by=by, at=at, why=WHY) as trail:
            write(changes, trail)
    return tuple(change.id for change in changes)


def remind(as_of: date, *, by: Actor, at: datetime) -> tuple[Due, ...]:
    """Remind of what is due and lift what is late, once a day; gives what was said.

    The reminder is kept with the obligation in one transaction with the mail's task, so a mail is
    never sent for a reminder that was not kept, nor twice for one that was.
    """
    settle(as_of, by=by, at=at)
    found = [
        each for each in due_on(kept_picture(as_of), settings.POLICY, as_of) if asks(each, as_of)
    ]
    if not found:
        return ()
    with recording(by=by, at=at, why=WHY) as trail:
        write(
            [
                Change(each.obligation.id, {"reminded_on": as_of, "step": STEPS.index(each.step)})
                for each in found
            ],
            trail,
        )
        enqueue(found, timezone.localtime(at).date())
    return tuple(found)


def asks(each: Due, day: date) -> bool:
    """Whether somebody is to be asked today: at a new step, or a month after the last time."""
    row = each.obligation
    if row.reminded_on is None or STEPS.index(each.step) > (row.step or 0):
        return row.reminded_on != day
    again = int(settings.POLICY["follow_up.remind_again_days"])
    return (day - row.reminded_on).days >= again


def write(changes: Sequence[Change], trail: Recorder) -> None:
    """Obligations written by the deed that follows from the policy, whoever set it going."""
    if changes:
        writing.save(
            OBLIGATIONS_SHELF, changes, by=trail.by, at=trail.at, within=trail, watched=False
        )
