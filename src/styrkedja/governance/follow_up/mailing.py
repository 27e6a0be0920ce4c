"""Reminders as mail: one letter a receiver, sent in the background by the queue in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from django.conf import settings
from django.core.mail import send_mail
from django_tasks import task

from styrkedja.governance.follow_up.pure.due import Due, Step
from styrkedja.ground.phrases import counted
from styrkedja.ground.words import w
from styrkedja.registers.organisation.queries import addresses_for

ROLES: Mapping[Step, tuple[str, ...]] = {
    Step.OWNER: ("unit-head", "business-developer"),
    Step.HEAD: ("unit-head",),
    Step.FORUM: ("cdo", "secretary"),
    Step.COMMITTEE: ("secretary",),
}
SUBJECT = w("Uppföljning väntar: {matters}", "Follow-up waits: {matters}")
MATTER, MATTERS = w("sak", "matter"), w("saker", "matters")
LINE = w(
    "{name} ({id}): senast {due}. Väntar på {who}.", "{name} ({id}): by {due}. Waits for {who}."
)


def enqueue(found: Sequence[Due], day: date) -> None:
    """A task for each receiver, kept in the same transaction as the reminder itself."""
    letters: dict[str, list[Due]] = {}
    for each in found:
        for address in addresses_for(ROLES[each.step], each.unit):
            letters.setdefault(address, []).append(each)
    for address, rows in sorted(letters.items()):
        subject = SUBJECT.fill(matters=counted(len(rows), MATTER, MATTERS)).sv
        send_letter.enqueue(address, subject, letter(rows))


def unreachable(found: Sequence[Due]) -> tuple[Due, ...]:
    """Matters whose step no account with an address answers for: nobody gets a letter of them."""
    return tuple(each for each in found if not addresses_for(ROLES[each.step], each.unit))


def letter(rows: Sequence[Due]) -> str:
    """The letter's text: a line for each matter, the latest first."""
    return "\n".join(
        LINE.fill(
            name=each.obligation.name,
            id=each.obligation.id,
            due=each.obligation.due_on,
            who=each.waits_for,
        ).sv
        for each in rows
    )


@task()
def send_letter(address: str, subject: str, text: str) -> None:
    """Send one letter."""
    send_mail(subject, text, settings.DEFAULT_FROM_EMAIL, [address])
