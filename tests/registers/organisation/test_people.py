"""What accounts and roles promise: only administrators hand them out, and a unit's role reaches below it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.contrib.auth import authenticate

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.actions import (
    add_person,
    set_active,
    set_password,
    set_roles,
)
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM, may
from styrkedja.registers.organisation.queries import actor_of, people
from styrkedja.registers.shelf.refusing import Forbidden, Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.queries import history

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ADMINISTRATOR = Actor("admin", "Administratör", (("administrator", None),))
HEAD = Actor("head", "Enhetschef", (("unit-head", "B"),))
STRANGER = Actor("stranger", "Utan roll", ())
PASSWORD = "ett långt lösenord"


@pytest.fixture
def tree(registers):
    changes = [
        Change("A", {"name": "A"}),
        Change("B", {"name": "B", "parent": "A"}),
        Change("C", {"name": "C", "parent": "B"}),
        Change("D", {"name": "D", "parent": "A"}),
    ]
    save(Kind.UNIT, changes, by=SYSTEM, at=NOON)


@pytest.fixture
def head(tree):
    add_person(
        "enhetschef", name="Enhetschef", password=PASSWORD, roles=[("unit-head", "B")],
        by=ADMINISTRATOR, at=NOON,
    )  # fmt: skip
    return Person.objects.get(username="enhetschef")


def test_a_role_in_a_unit_reaches_every_unit_below_it_and_none_beside_it(head):
    actor = actor_of(head)
    assert actor.id == "enhetschef"
    assert [may(actor, "initiative.add", unit) for unit in "ABCD"] == [False, True, True, False]


def test_an_added_person_can_sign_in_and_the_trail_never_holds_the_password(head):
    assert authenticate(username="enhetschef", password=PASSWORD) == head
    (event,) = history("person", "enhetschef")
    assert event.after["roles"] == [["unit-head", "B"]]
    assert PASSWORD not in str(event)


def test_a_closed_account_cannot_sign_in(head):
    set_active("enhetschef", False, by=ADMINISTRATOR, at=NOON)
    assert authenticate(username="enhetschef", password=PASSWORD) is None


def test_a_person_may_change_the_own_password_and_nobody_elses(head):
    own = actor_of(head)
    set_password("enhetschef", "ett annat lösenord", by=own, at=NOON)
    assert authenticate(username="enhetschef", password="ett annat lösenord")
    for other in (HEAD, STRANGER):
        with pytest.raises(Forbidden):
            set_password("enhetschef", "kapat", by=other, at=NOON)


def test_set_roles_replaces_all_roles(head):
    set_roles("enhetschef", [("cdo", None)], by=ADMINISTRATOR, at=NOON)
    assert actor_of(head).roles == (("cdo", None),)


@pytest.mark.parametrize("other", [HEAD, STRANGER], ids=["colleague", "stranger"])
def test_only_an_administrator_hands_out_accounts_and_roles(head, other):
    with pytest.raises(Forbidden):
        add_person("ny", name="Ny", password=PASSWORD, roles=[], by=other, at=NOON)
    with pytest.raises(Forbidden):
        set_roles("enhetschef", [("cdo", None)], by=other, at=NOON)
    with pytest.raises(Forbidden):
        set_active("enhetschef", False, by=other, at=NOON)
    with pytest.raises(Forbidden):
        people(viewer=other)


@pytest.mark.parametrize(
    "roles", [[("kung", None)], [("cdo", "B")], [("unit-head", None)], [("unit-head", "FINNS-EJ")]]
)
def test_a_role_that_cannot_be_held_so_is_refused_and_nothing_is_kept(tree, roles):
    with pytest.raises(Refused):
        add_person("ny", name="Ny", password=PASSWORD, roles=roles, by=ADMINISTRATOR, at=NOON)
    assert people(viewer=ADMINISTRATOR) == ()


def test_a_username_is_given_once(head):
    with pytest.raises(Refused, match="taken"):
        add_person("enhetschef", name="X", password=PASSWORD, roles=[], by=ADMINISTRATOR, at=NOON)


def test_the_accounts_are_listed_with_their_roles(head):
    (account,) = people(viewer=ADMINISTRATOR)
    assert (account.username, account.roles[0].role, account.roles[0].unit) == (
        "enhetschef", "unit-head", "B",
    )  # fmt: skip
