"""Writing units, people and the roles people hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.models import Person, RoleHeld
from styrkedja.registers.organisation.permissions import ROLES, may
from styrkedja.registers.organisation.queries import NOT_FOR_YOU, UNITS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.reading import ids_of
from styrkedja.registers.shelf.refusing import Fault, Forbidden, Refused
from styrkedja.registers.trail.actions import recording

TAKEN = w(
    "Användarnamnet är tomt eller upptaget. Välj ett annat.",
    "The username is empty or taken. Choose another.",
)
UNKNOWN = w("Kontot finns inte.", "There is no such account.")
NO_SUCH_ROLE = w(
    "Rollen ”{role}” finns inte, eller hålls inte så: vissa roller hålls i en enhet, andra i hela koncernen.",
    "The role “{role}” does not exist, or is not held so: some are held in a unit, others in the whole group.",
)
NO_SUCH_UNIT = w("Enheten ”{unit}” finns inte.", "The unit “{unit}” does not exist.")


save_units = writing.saver(UNITS_SHELF)


def add_person(
    username: str,
    *,
    name: str,
    password: str,
    roles: Sequence[tuple[str, str | None]],
    unit: str | None = None,
    email: str = "",
    by: Actor,
    at: datetime,
    why: str = "",
) -> None:
    """Add an account to sign in with and the roles it holds, each (role, unit or None).

    Reminders go to `email`; the trail says that there is one, never which.
    """
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        if not username or Person.objects.filter(username=username).exists():
            raise Refused([Fault(Kind.UNIT, username, None, TAKEN)])
        if unit and not ids_of(UNITS_SHELF, [unit]):
            raise Refused([Fault(Kind.UNIT, username, None, NO_SUCH_UNIT.fill(unit=unit))])
        person = Person(username=username, name=name, unit_id=unit, email=email)
        person.set_password(password)
        person.save(force_insert=True)
        held = given(person, roles)
        trail.note("person", username, "added", 1, {}, {"name": name, "unit": unit, "roles": held})


def set_roles(
    username: str,
    roles: Sequence[tuple[str, str | None]],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
) -> None:
    """Let a person hold these roles and no others."""
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        held = RoleHeld.objects.filter(person=person)
        before = [list(pair) for pair in held.order_by("id").values_list("role", "unit_id")]
        held.delete()
        after = given(person, roles)
        trail.note("person", username, "changed", 1, {"roles": before}, {"roles": after})


def set_password(username: str, password: str, *, by: Actor, at: datetime, why: str = "") -> None:
    """Give a person a new password; the trail says that it was done, never the password."""
    if by.id != username:
        watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        person.set_password(password)
        person.save(update_fields=["password"])
        trail.note("person", username, "new password", 1, {}, {})


def set_active(username: str, active: bool, *, by: Actor, at: datetime, why: str = "") -> None:
    """Open or close an account; what the person has done stays in the trail."""
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        before, person.is_active = person.is_active, active
        person.save(update_fields=["is_active"])
        trail.note("person", username, "changed", 1, {"active": before}, {"active": active})


def given(person: Person, roles: Sequence[tuple[str, str | None]]) -> list[list[str | None]]:
    """The roles written; refuses a role that is not in the table and a unit that is not there."""
    for role, unit in dict.fromkeys(roles):
        if role not in ROLES or (unit is None) != ROLES[role].whole_group:
            raise Refused([Fault(Kind.UNIT, person.username, None, NO_SUCH_ROLE.fill(role=role))])
        if unit is not None and not ids_of(UNITS_SHELF, [unit]):
            raise Refused([Fault(Kind.UNIT, person.username, None, NO_SUCH_UNIT.fill(unit=unit))])
        RoleHeld(person=person, role=role, unit_id=unit).save(force_insert=True)
    return [[role, unit] for role, unit in dict.fromkeys(roles)]


def found(username: str) -> Person:
    """The account, or a clear refusal."""
    person = Person.objects.filter(username=username).first()
    if person is None:
        raise Refused([Fault(Kind.UNIT, username, None, UNKNOWN)])
    return person


def watched(by: Actor, username: str) -> None:
    """Refuse whoever may not change accounts."""
    if not may(by, "person.change"):
        raise Forbidden([Fault(Kind.UNIT, username, None, NOT_FOR_YOU)])
