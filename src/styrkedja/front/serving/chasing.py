"""What is due, asked and chased from the command line or from cron."""

from __future__ import annotations

from datetime import date, datetime

from django.core.management import call_command

from styrkedja.governance.follow_up import actions, queries
from styrkedja.governance.follow_up.pure.due import Due
from styrkedja.registers.organisation.permissions import SYSTEM


def due(as_of: date) -> tuple[Due, ...]:
    """Everything due or soon due on a day."""
    return queries.due(as_of)


def remind(as_of: date, at: datetime) -> tuple[Due, ...]:
    """Settle what is met, remind of the rest and lift what is late; gives what was said."""
    return actions.remind(as_of, by=SYSTEM, at=at)


def up_to_date() -> None:
    """Bring the tables up to date; does nothing that is done already."""
    call_command("migrate", verbosity=0, interactive=False)


def work(*, once: bool) -> None:
    """Carry out waiting tasks; for ever, or until none waits."""
    call_command("db_worker", *(["--batch"] if once else []))
