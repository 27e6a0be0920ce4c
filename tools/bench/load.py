"""Puts the large made-up group into an empty database, and signs a visitor in."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.test import Client
from django.utils import timezone

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation import actions as organisation
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.queries import position
from tools.bench.big import Rows, rows
from tools.bench.setting import Setting, Stopwatch

VISITOR = "cdo"


def loaded(setting: Setting) -> None:
    """The group in the database and a visitor's cookie beside it, unless they are there already."""
    if not position():
        pour(rows(setting.initiatives), SYSTEM, timezone.now())
    if not setting.session.exists():
        organisation.add_person(
            VISITOR,
            name="Digitaliseringschef",
            password=None,
            roles=[(VISITOR, None)],
            by=SYSTEM,
            at=timezone.now(),
        )
        client = Client()
        client.force_login(Person.objects.get(username=VISITOR))
        setting.session.write_text(client.cookies[settings.SESSION_COOKIE_NAME].value)


def pour(found: Rows, by: Actor, at: datetime) -> tuple[int, float]:
    """Everything through the door that an import uses: how many rows, and in how many seconds."""
    changes = {
        kind: [Change(str(row["id"]), row, 0) for row in found[kind]]
        for kind in Kind
        if found[kind]
    }
    watch = Stopwatch()
    doors.save_all(changes, by=by, at=at, file="stor.xlsx")
    return sum(map(len, changes.values())), watch.seconds()
