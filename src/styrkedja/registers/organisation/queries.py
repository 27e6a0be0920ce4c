"""Reading units and people, and who acts when a person has signed in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Unit
from styrkedja.registers.organisation import models
from styrkedja.registers.organisation.columns import UNITS
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.shelf import reading
from styrkedja.registers.shelf.reading import FIRST_PAGE, Asked, Record, Rows
from styrkedja.registers.shelf.refusing import Fault, Forbidden
from styrkedja.registers.shelf.shelf import Shelf

NOT_FOR_YOU = w(
    "Din roll omfattar inte konton. Be en administratör.",
    "Your role does not cover accounts to sign in with. Ask an administrator.",
)

UNITS_SHELF = Shelf(
    Kind.UNIT,
    UNITS,
    Unit,
    models.Unit,
    may,
    places=("id", "parent"),
    tree="parent",
)


def units(*, viewer: Actor, asked: Asked = FIRST_PAGE) -> Rows:
    """One page of the list, searched, filtered and sorted as asked."""
    return reading.page_of(UNITS_SHELF, viewer, asked)


def unit(id_: str, *, viewer: Actor) -> Record | None:
    """One row, or None."""
    return reading.row(UNITS_SHELF, viewer, id_)


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """A role somebody holds: in a unit and all below it, or (no unit) in the whole group."""

    role: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class Account:
    """An account to sign in with, as it is read."""

    username: str
    name: str
    unit: str | None
    active: bool
    roles: tuple[RoleGiven, ...]
    email: str = ""
    last_signed_in: datetime | None = None
    password_is_given: bool = False  # by somebody else, and not yet changed


def actor_of(person: models.Person) -> Actor:
    """Who acts when this person has signed in; a role in a unit covers every unit below it."""
    held = list(models.RoleHeld.objects.filter(person=person).values_list("role", "unit_id"))
    below = units_below({unit for _, unit in held if unit})
    roles = {
        (role, unit) for role, held_in in held for unit in (below[held_in] if held_in else (None,))
    }
    order = sorted(roles, key=lambda pair: (pair[0], pair[1] or ""))
    return Actor(person.username, person.name, tuple(order), person.unit_id)


def actor_named(username: str) -> Actor | None:
    """Who acts by the name of an open account; None where there is none."""
    person = models.Person.objects.filter(username=username, is_active=True).first()
    return actor_of(person) if person else None


def addresses_for(roles: Iterable[str], unit: str | None) -> tuple[str, ...]:
    """The mail addresses of open accounts that hold any of the roles, in the unit or in the whole group."""
    held = models.RoleHeld.objects.filter(role__in=list(roles), person__is_active=True)
    here = held.filter(Q(unit=None) | Q(unit_id=unit)).exclude(person__email="")
    return tuple(sorted(set(here.values_list("person__email", flat=True))))


def units_below(tops: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Each of these units with all that stand under it. A circle, if there is one, ends the walk."""
    found: dict[str, frozenset[str]] = {}
    children: dict[str, list[str]] = {}
    tops = set(tops)
    if tops:
        for id_, parent in models.Unit.objects.values_list("id", "parent_id"):
            children.setdefault(parent, []).append(id_)
    for top in tops:
        reached, waiting = {top}, [top]
        while waiting:
            new = [id_ for id_ in children.get(waiting.pop(), ()) if id_ not in reached]
            reached.update(new)
            waiting += new
        found[top] = frozenset(reached)
    return found


def people(*, viewer: Actor) -> tuple[Account, ...]:
    """Every account, by username."""
    if not may(viewer, "person.see"):
        raise Forbidden([Fault(Kind.UNIT, "", None, NOT_FOR_YOU)])
    return read(models.Person.objects.order_by("username"), models.RoleHeld.objects.all())


def account(username: str, *, viewer: Actor) -> Account | None:
    """One account, or None; one's own may always be read."""
    if viewer.id != username and not may(viewer, "person.see"):
        raise Forbidden([Fault(Kind.UNIT, username, None, NOT_FOR_YOU)])
    people = models.Person.objects.filter(username=username)
    return next(iter(read(people, models.RoleHeld.objects.filter(person__in=people))), None)


def read(people: QuerySet[models.Person], held: QuerySet[models.RoleHeld]) -> tuple[Account, ...]:
    """People with the roles they hold."""
    roles: dict[int, list[RoleGiven]] = {}
    for person, role, unit in held.order_by("role", "unit_id").values_list(
        "person_id", "role", "unit_id"
    ):
        roles.setdefault(person, []).append(RoleGiven(role, unit))
    return tuple(
        Account(
            row.username,
            row.name,
            row.unit_id,
            row.is_active,
            tuple(roles.get(row.pk, ())),
            row.email,
            row.last_login,
            row.password_is_given,
        )
        for row in people
    )
