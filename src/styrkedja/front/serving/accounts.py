"""Accounts to sign in with, set up from the command line: the first one has nobody else to make it."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import call_command

from styrkedja.ground.words import w
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation import actions, queries
from styrkedja.registers.organisation.permissions import ROLES, SYSTEM
from styrkedja.registers.organisation.queries import Account
from styrkedja.registers.shelf.refusing import Fault, Refused

WEAK = w(
    "Lösenordet duger inte: välj minst tolv tecken och inget vanligt lösenord.",
    "The password will not do: choose at least twelve characters and no common password.",
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
    try:
        validate_password(password)
    except ValidationError as error:
        raise Refused([Fault(Kind.UNIT, username, None, WEAK)]) from error
    shown = name or (ROLES[role].name.sv if role in ROLES else username)
    actions.add_person(
        username,
        name=shown,
        password=password,
        roles=[(role, None if role in ROLES and ROLES[role].whole_group else unit)],
        unit=unit,
        email=email,
        by=SYSTEM,
        at=at,
    )


def everybody() -> tuple[Account, ...]:
    """Every account, by username."""
    call_command("migrate", verbosity=0, interactive=False)
    return queries.people(viewer=SYSTEM)
