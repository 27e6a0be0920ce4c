"""Accounts to sign in with, set up from the command line: the first one has nobody else to make it."""

from __future__ import annotations

from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.core.validators import validate_email

from styrkedja.front.people.passwords import WEAK, strong
from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation import actions, queries
from styrkedja.registers.organisation.permissions import ROLES, SYSTEM
from styrkedja.registers.organisation.queries import Account
from styrkedja.registers.shelf.refusing import Fault, Refused

NO_ADDRESS = w(
    "”{text}” är ingen e-postadress. Skriv en som namn@kommun.se.",
    "“{text}” is no e-mail address. Write one such as name@kommun.se.",
)


def add(
    username: str,
    name: str,
    password: str,
    role: str,
    unit: str | None,
    email: str,
    at: datetime,
) -> None:
    """Add an account with one role, by the programme itself. Raises Refused."""
    call_command("migrate", verbosity=0, interactive=False)
    asked_to_be_strong(username, password)
    if email and not is_address(email):
        raise Refused([Fault(Kind.UNIT, username, None, NO_ADDRESS.fill(text=email))])
    shown = name or (ROLES[role].name.sv if role in ROLES else username)
    actions.add_person(
        username,
        name=shown,
        password=password,
        roles=[(role, None if role in ROLES and ROLES[role].whole_group else unit)],
        unit=unit,
        email=email,
        given=True,
        by=SYSTEM,
        at=at,
    )


def renew(username: str, password: str, at: datetime) -> None:
    """Give an account a new password, by the programme itself: the only administrator's may be forgotten.

    Raises Refused.
    """
    call_command("migrate", verbosity=0, interactive=False)
    asked_to_be_strong(username, password)
    actions.set_password(username, password, by=SYSTEM, at=at)


def asked_to_be_strong(username: str, password: str) -> None:
    """Refuse a password that is easily guessed."""
    if not strong(password):
        raise Refused([Fault(Kind.UNIT, username, None, WEAK)])


def is_address(text: str) -> bool:
    """Whether letters can be sent there."""
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True


def everybody() -> tuple[Account, ...]:
    """Every account, by username."""
    call_command("migrate", verbosity=0, interactive=False)
    return queries.people(viewer=SYSTEM)
