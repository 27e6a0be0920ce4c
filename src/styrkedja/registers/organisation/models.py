"""Tables of the organisation: units, people, and the roles people hold."""

from __future__ import annotations

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q

from styrkedja.picture.terms import UnitFunction, UnitKind
from styrkedja.registers.shelf.fields import Choice, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row

MOST_PEOPLE = 10_000_000


class Unit(Row):
    """A body or unit of the group."""

    name = Text(null=False)
    kind = Choice(UnitKind)
    parent = reference("self")
    function = Choice(UnitFunction)
    head = Text()
    employees = Whole(0, MOST_PEOPLE)
    declared_initiatives = Whole(0, MOST_PEOPLE)
    declared_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="unit_order")]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("id")), name="unit_not_its_own_parent")
        ]


class People(BaseUserManager):
    """Finds an account by its username; what Django's sign-in asks for."""


class Person(AbstractBaseUser):
    """An account to sign in with. `name` may be a role: nobody needs to be named."""

    username = models.CharField(max_length=150, unique=True)
    name = models.CharField(max_length=200)
    unit = reference("organisation.Unit")
    is_active = models.BooleanField(default=True)
    email = models.CharField(max_length=254, blank=True, default="")  # where reminders are sent
    password_is_given = models.BooleanField(default=False)  # by somebody else: chosen anew at once

    objects = People()
    USERNAME_FIELD = "username"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(username=""), name="person_has_username")
        ]


class RoleHeld(models.Model):
    """A role that a person holds, in one unit and below it or (no unit) in the whole group."""

    id = models.BigAutoField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(max_length=40)
    unit = reference("organisation.Unit")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["person", "role", "unit"], name="role_held_once"),
            models.UniqueConstraint(
                fields=["person", "role"], condition=Q(unit=None), name="group_role_held_once"
            ),
        ]
