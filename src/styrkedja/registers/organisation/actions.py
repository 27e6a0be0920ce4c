"""Writing units, people and the roles people hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session

from styrkedja.ground.words import Words, w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.models import Person, RoleHeld
from styrkedja.registers.organisation.permissions import (
    ROLES,
    SYSTEM,
    may,
    permissions_of,
)
from styrkedja.registers.organisation.queries import NOT_FOR_YOU, UNITS_SHELF
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.reading import ids_of
from styrkedja.registers.shelf.refusing import Fault, Forbidden, Refused
from styrkedja.registers.trail.actions import Recorder, recording

TAKEN = w(
    "Användarnamnet är tomt eller upptaget. Välj ett annat.",
    "The username is empty or taken. Choose another.",
)
ODD = w(
    "Användarnamnet får ha bokstäver, siffror och tecknen . @ + - _ och börjar med en bokstav eller siffra.",
    "A username may have letters, digits and the signs . @ + - _ and begins with a letter or a digit.",
)
USERNAME = re.compile(r"[^\W_][\w.@+-]{0,149}")
UNKNOWN = w("Kontot finns inte.", "There is no such account.")
NO_SUCH_ROLE = w("Rollen ”{role}” finns inte.", "The role “{role}” does not exist.")
NEEDS_UNIT = w(
    "Rollen ”{role}” hålls i en enhet. Välj vilken.",
    "The role “{role}” is held in a unit. Choose which.",
)
WHOLE_GROUP = w(
    "Rollen ”{role}” gäller i hela koncernen. Välj ingen enhet.",
    "The role “{role}” holds in the whole group. Choose no unit.",
)
NO_SUCH_UNIT = w("Enheten ”{unit}” finns inte.", "The unit “{unit}” does not exist.")
HANDS_OUT = "person.change"
LAST = w(
    "Det här är det sista öppna kontot som får ändra konton. Ge rollen åt någon annan först.",
    "This is the last open account that may change accounts. Give somebody else the role first.",
)
NOT_YOURSELF = w(
    "Du kan inte stänga ditt eget konto. Be en annan administratör.",
    "You cannot close your own account. Ask another administrator.",
)
HELD = w("Kontot har redan rollen.", "The account holds the role already.")
NOT_HELD = w("Kontot har inte rollen.", "The account does not hold the role.")


save_units = writing.saver(UNITS_SHELF)


def add_person(
    username: str,
    *,
    name: str,
    password: str,
    roles: Sequence[tuple[str, str | None]],
    unit: str | None = None,
    email: str = "",
    given: bool = False,
    by: Actor,
    at: datetime,
    why: str = "",
) -> None:
    """Add an account to sign in with and the roles it holds, each (role, unit or None).

    Reminders go to `email`; the trail says that there is one, never which. A `given` password is
    changed by the person before anything else is shown.
    """
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        if taken(username):
            raise Refused([Fault(Kind.UNIT, username, "username", TAKEN)])
        if not USERNAME.fullmatch(username):
            raise Refused([Fault(Kind.UNIT, username, "username", ODD)])
        if unit and not ids_of(UNITS_SHELF, [unit]):
            raise Refused([Fault(Kind.UNIT, username, "unit", NO_SUCH_UNIT.fill(unit=unit))])
        person = Person(username=username, name=name, unit_id=unit, email=email)
        person.set_password(password)
        person.password_is_given = given
        person.save(force_insert=True)
        after = {"name": name, "unit": unit, "roles": granted(person, roles)}
        trail.note("person", username, "added", 1, {}, after | ({"given": True} if given else {}))


def change_person(
    username: str,
    *,
    name: str,
    email: str,
    unit: str | None,
    by: Actor,
    at: datetime,
    why: str = "",
) -> None:
    """Change what a person is called, where reminders go and where the person works.

    The trail says that the address was changed, never to which.
    """
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        if unit and not ids_of(UNITS_SHELF, [unit]):
            raise Refused([Fault(Kind.UNIT, username, "unit", NO_SUCH_UNIT.fill(unit=unit))])
        before = {"name": person.name, "unit": person.unit_id}
        after = {"name": name, "unit": unit}
        if person.email != email:
            before["email"], after["email"] = "", "changed"
        if before == after:
            return
        person.name, person.email, person.unit_id = name, email, unit
        person.save(update_fields=["name", "email", "unit"])
        trail.note("person", username, "changed", 1, before, after)


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
        replaced(found(username), roles, trail)


def give_role(
    username: str, role: str, unit: str | None, *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Let a person hold one role more."""
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        held = roles_of(person)
        if (role, unit) in held:
            raise Refused([Fault(Kind.UNIT, username, "role", HELD)])
        replaced(person, [*held, (role, unit)], trail)


def take_role(
    username: str, role: str, unit: str | None, *, by: Actor, at: datetime, why: str = ""
) -> None:
    """Take one role from a person."""
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        held = roles_of(person)
        if (role, unit) not in held:
            raise Refused([Fault(Kind.UNIT, username, "role", NOT_HELD)])
        replaced(person, [pair for pair in held if pair != (role, unit)], trail)


def roles_of(person: Person) -> list[tuple[str, str | None]]:
    """The roles a person holds, each with its unit, in the order they were given."""
    return list(
        RoleHeld.objects.filter(person=person).order_by("id").values_list("role", "unit_id")
    )


def replaced(person: Person, roles: Sequence[tuple[str, str | None]], trail: Recorder) -> None:
    """The roles of a person written anew, with the trail; somebody must always be able to hand them out."""
    before = [list(pair) for pair in roles_of(person)]
    if not any(HANDS_OUT in permissions_of(role) for role, _ in roles):
        somebody_left(person)
    RoleHeld.objects.filter(person=person).delete()
    after = granted(person, roles)
    trail.note("person", person.username, "changed", 1, {"roles": before}, {"roles": after})


def somebody_left(person: Person) -> None:
    """Refuse to shut out the last open account that may change accounts."""
    able = [code for code in ROLES if HANDS_OUT in permissions_of(code)]
    open_ones = RoleHeld.objects.filter(role__in=able, person__is_active=True)
    alone = open_ones.filter(person=person).exists()
    if alone and not open_ones.exclude(person=person).exists():
        raise Refused([Fault(Kind.UNIT, person.username, None, LAST)])


def set_password(username: str, password: str, *, by: Actor, at: datetime, why: str = "") -> None:
    """Give a person a new password; the trail says that it was done, never the password.

    One that somebody else has chosen is changed by the person before anything else is shown.
    """
    if by.id != username:
        watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        before, person.password_is_given = person.password_is_given, by.id != username
        person.set_password(password)
        person.save(update_fields=["password", "password_is_given"])
        facts = ({"given": before}, {"given": person.password_is_given})
        trail.note("person", username, "new password", 1, *facts)


def set_active(username: str, active: bool, *, by: Actor, at: datetime, why: str = "") -> None:
    """Open or close an account; what the person has done stays in the trail. Closing ends its sessions."""
    watched(by, username)
    with recording(by=by, at=at, why=why) as trail:
        person = found(username)
        if person.is_active == active:
            return
        if not active:
            may_be_closed(person, by)
            sign_out(person)
        before, person.is_active = person.is_active, active
        person.save(update_fields=["is_active"])
        trail.note("person", username, "changed", 1, {"active": before}, {"active": active})


def taken(username: str) -> bool:
    """Whether nobody new may be called so: nothing, the programme itself, or somebody whatever the capitals."""
    own = username.casefold() in ("", SYSTEM.id)
    return own or Person.objects.filter(username__iexact=username).exists()


def may_be_closed(person: Person, by: Actor) -> None:
    """Refuse to close one's own account, and the last that may open it again."""
    if by.id == person.username:
        raise Refused([Fault(Kind.UNIT, person.username, None, NOT_YOURSELF)])
    somebody_left(person)


def sign_out(person: Person) -> None:
    """End every session of a person, so that an account opened again asks for its password."""
    own = [
        each.pk
        for each in Session.objects.all()
        if each.get_decoded().get(SESSION_KEY) == str(person.pk)
    ]
    Session.objects.filter(pk__in=own).delete()


def granted(person: Person, roles: Sequence[tuple[str, str | None]]) -> list[list[str | None]]:
    """The roles written; refuses a role that is not in the table and a unit that is not there."""
    for role, unit in dict.fromkeys(roles):
        if role not in ROLES or (unit is None) != ROLES[role].whole_group:
            raise Refused([Fault(Kind.UNIT, person.username, "role", refused_role(role))])
        if unit is not None and not ids_of(UNITS_SHELF, [unit]):
            raise Refused([Fault(Kind.UNIT, person.username, "held", NO_SUCH_UNIT.fill(unit=unit))])
        RoleHeld(person=person, role=role, unit_id=unit).save(force_insert=True)
    return [[role, unit] for role, unit in dict.fromkeys(roles)]


def refused_role(role: str) -> Words:
    """Why a role cannot be held so, in words."""
    known = ROLES.get(role)
    if known is None:
        return NO_SUCH_ROLE.fill(role=role)
    return (WHOLE_GROUP if known.whole_group else NEEDS_UNIT).fill(role=known.name)


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
