"""What is due, asked and chased from the command line or from cron."""

from __future__ import annotations

from datetime import date, datetime

from django.core.management import call_command

from styrkedja.front.serving.work_told import told_in
from styrkedja.governance.follow_up import actions, mailing, queries, unsent
from styrkedja.governance.follow_up.pure.due import Due
from styrkedja.governance.follow_up.unsent import try_again
from styrkedja.ground.words import Language
from styrkedja.registers.organisation.permissions import SYSTEM


def due(as_of: date) -> tuple[Due, ...]:
    """Everything due or soon due on a day."""
    return queries.due(as_of)


def remind(as_of: date, at: datetime) -> tuple[Due, ...]:
    """Settle what is met, remind of the rest and lift what is late; gives what was said."""
    try_again(at)
    return actions.remind(as_of, by=SYSTEM, at=at)


def unreachable(found: tuple[Due, ...]) -> int:
    """Of these matters, how many nobody gets a letter of, as no account there has an address."""
    return len(mailing.unreachable(found))


def given_up() -> int:
    """How many letters could not be sent however often they were tried."""
    return unsent.given_up()


def up_to_date() -> None:
    """Bring the tables up to date; does nothing that is done already."""
    call_command("migrate", verbosity=0, interactive=False)


def work(at: datetime, language: Language, *, once: bool) -> None:
    """Carry out waiting tasks, and once more those that were lost; for ever, or until none waits."""
    try_again(at)
    with told_in(language):
        call_command("db_worker", *(["--batch"] if once else []))
