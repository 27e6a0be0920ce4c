"""The queues of the registers, worked out once until something is written."""

from __future__ import annotations

from datetime import date

from django.conf import settings

from styrkedja.insights.prioritisation.pure.editions import bodies
from styrkedja.insights.prioritisation.pure.ranking import Queue, queue
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.snapshot import kept_picture


def queue_in(picture: Portfolio, body: str) -> Queue | None:
    """The queue of one forum by the policy in force; None for one without criteria."""
    return queue(picture, settings.POLICY, body)


def queues_on(as_of: date) -> tuple[Queue, ...]:
    """The queue of every forum that has criteria on a day."""
    picture = kept_picture(as_of)
    found = (queue_in(picture, body) for body in bodies(picture))
    return tuple(each for each in found if each)
