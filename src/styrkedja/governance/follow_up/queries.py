"""Reading what is due."""

from __future__ import annotations

from datetime import date

from django.conf import settings

from styrkedja.governance.follow_up.pure.due import Due, due_on
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.registers.snapshot import kept_picture, worked_out


def due(as_of: date) -> tuple[Due, ...]:
    """Everything due or soon due on a day; worked out once until something is written."""
    return worked_out(kept_picture(as_of), settings.POLICY, "follow_up.due", found)


def found(picture: Portfolio, policy: Policy) -> tuple[Due, ...]:
    """What is due on the picture's own day."""
    return due_on(picture, policy, picture.as_of)
