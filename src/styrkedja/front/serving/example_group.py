"""Loads the example group into empty registers, with one account to sign in with for each role."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from styrkedja.example import NOTICE, example_rows
from styrkedja.front.start.example import is_example, mark
from styrkedja.ground.words import Words, w
from styrkedja.registers import doors
from styrkedja.registers.organisation import actions as organisation
from styrkedja.registers.organisation.permissions import ROLES, SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.actions import recording
from styrkedja.registers.trail.queries import position

PASSWORD = "styrkedja-demo"  # noqa: S105  a demo's: printed on the screen, for made-up data only
UNITS = {"unit-head": "GSF", "business-developer": "GSF", "object-owner": "VOF"}
HOMES = {
    "cdo": "DIG",
    "portfolio-office": "SPK",
    "cio": "KLK",
    "secretary": "KAN",
    "controller": "EKO",
}
NOT_EMPTY = w(
    "Registren innehåller redan annat än exempelkoncernen. Ange en annan mapp med STYRKEDJA_DATA.",
    "The registers already hold something other than the example group. Name another folder with STYRKEDJA_DATA.",
)


class NotEmpty(Exception):
    """The registers hold a real group: nothing made up may be added to it."""

    words = NOT_EMPTY


class Login(NamedTuple):
    """An account of the demo."""

    username: str
    role: Words
    unit: str | None


def logins() -> list[Login]:
    """One account for each role, named after it."""
    return [Login(code, role.name, unit_of(code)) for code, role in ROLES.items()]


def unit_of(role: str) -> str | None:
    """The unit a role of the demo is held in; none for a role that covers the whole group."""
    return None if ROLES[role].whole_group else UNITS[role]


def load(at: datetime) -> bool:
    """Load the example group and its accounts; False when that has been done already."""
    if is_example():
        return False
    if position():
        raise NotEmpty
    changes = {
        kind: [Change(str(row["id"]), row, 0) for row in rows]
        for kind, rows in example_rows().items()
    }
    with recording(by=SYSTEM, at=at, why=NOTICE.sv) as trail:
        for kind in doors.SAVE:
            if changes.get(kind):
                doors.save(kind, changes[kind], by=SYSTEM, at=at, within=trail)
        mark(trail)
    for login in logins():
        organisation.add_person(
            login.username,
            name=login.role.sv,
            password=PASSWORD,
            roles=[(login.username, login.unit)],
            unit=login.unit or HOMES.get(login.username),
            by=SYSTEM,
            at=at,
        )
    return True
