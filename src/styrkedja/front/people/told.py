"""What has happened to an account, out of the trail, in words; the trail never holds a password or an address."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.front.records.trail_words import done
from styrkedja.ground.words import Words, w
from styrkedja.look.pieces import Change, TrailRow
from styrkedja.look.preferences import language_now
from styrkedja.registers.organisation.permissions import ROLES
from styrkedja.registers.trail.queries import Entry, history

KIND = "person"
LABELS: Mapping[str, Words] = {
    "name": w("Namn", "Name"),
    "unit": w("Arbetar i enheten", "Works in the unit"),
    "roles": w("Roller", "Roles"),
    "active": w("Läge", "State"),
    "email": w("E-post", "E-mail"),
    "given": w("Lösenordet", "The password"),
}
GIVEN = w("ska bytas vid nästa inloggning", "is to be changed at the next sign-in")
CHOSEN = w("valt av personen själv", "chosen by the person")
OPEN, CLOSED = w("öppet", "open"), w("stängt", "closed")
CHANGED = w("ändrad; adressen står inte i spåret", "changed; the trail does not hold the address")
NO_ROLE = w("ingen roll", "no role")
ACCOUNT = w("{deed} kontot", "{deed} the account")
IN = w("{role} ({unit})", "{role} ({unit})")


def trail_of(username: str, units: Mapping[str, str]) -> tuple[TrailRow, ...]:
    """Everything that has happened to an account, the latest first."""
    return tuple(row_of(entry, units) for entry in history(KIND, username))


def row_of(entry: Entry, units: Mapping[str, str]) -> TrailRow:
    """One event: who did what, and from what to what."""
    changes = tuple(
        Change(
            LABELS[key], said(key, entry.before.get(key), units), said(key, entry.after[key], units)
        )
        for key in entry.after
        if key in LABELS and entry.before.get(key) != entry.after[key]
    )
    return TrailRow(
        entry.at, entry.by_name, ACCOUNT.fill(deed=done(entry.deed)), entry.why or "", changes
    )


def said(key: str, value: object, units: Mapping[str, str]) -> object:
    """A value out of the trail, as a person reads it."""
    if key == "active" and value is not None:
        return OPEN if value else CLOSED
    if key == "given" and value is not None:
        return GIVEN if value else CHOSEN
    if key == "email":
        return CHANGED if value else ""
    if key == "unit":
        return units.get(str(value), value)
    if key == "roles" and isinstance(value, list):
        return held(value, units)
    return value


def held(pairs: list[list[str | None]], units: Mapping[str, str]) -> Words | str:
    """Roles and their units in a row."""
    language = language_now()
    return ", ".join(role_in(*pair, units).to(language) for pair in pairs) or NO_ROLE


def role_in(role: str, unit: str | None, units: Mapping[str, str]) -> Words:
    """A role, with its unit where it is held in one."""
    known = ROLES.get(role)
    name = known.name if known else Words(role, role)
    return IN.fill(role=name, unit=units.get(unit, unit)) if unit else name
