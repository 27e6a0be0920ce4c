"""People at the web pages: who signs in with which role, and every address with something sensible in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from styrkedja.front.start.addresses import SLUGS
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import ROLES
from tests.one_of_each import NOON, OWN, id_of

PASSWORD = "ett långt lösenord"  # of everybody here
ADMINISTRATOR = Actor("admin", "Administratör", (("administrator", None),))


def somebody(role: str = "", unit: str | None = None, name: str = "") -> Person:
    """A person with one role, in a unit where the role is held in one; with no role for none."""
    username = name or (f"{role}-{unit}" if unit else role) or "utan-roll"
    if not Person.objects.filter(username=username).exists():
        held = [(role, None if ROLES[role].whole_group else unit or OWN)] if role else []
        given = {"name": username, "password": PASSWORD, "roles": held}
        add_person(username, by=ADMINISTRATOR, at=NOON, **given)
    return Person.objects.get(username=username)


def signed_in(
    role: str = "", unit: str | None = None, *, language: str = "sv", name: str = "", **given: bool
) -> Client:
    """Somebody at the pages, signed in."""
    client = Client(**given)
    client.force_login(somebody(role, unit, name))
    client.cookies["sprak"] = language
    return client


class Address(NamedTuple):
    """An address: its whole name, and how it is written."""

    name: str
    callback: Callable[..., object]
    parameters: frozenset[str]

    def path(self, **given: str) -> str:
        """The address with something sensible in it."""
        sample = {**SAMPLES, **SAMPLES_OF.get(self.name, {}), **given}
        return reverse(self.name, kwargs={key: sample[key] for key in self.parameters})


SAMPLES: Mapping[str, str] = {
    "slug": SLUGS[Kind.INITIATIVE],
    "kind": Kind.INITIATIVE.code,
    "id_": id_of(Kind.INITIATIVE, OWN),
    "form": "csv",
    "code": "G101",
    "token": "A" * 22,
    "which": "karta",
    "username": "cdo",
}
SAMPLES_OF: Mapping[str, Mapping[str, str]] = {
    "portfolio_map:chart": {"form": "json"},
    "prioritisation:chart": {"form": "json"},
    "money:chart": {"form": "json"},
    "commitments:unit": {"id_": OWN},
    "commitments:answer": {"id_": id_of(Kind.COMMITMENT, OWN)},
    "commitments:frame": {"id_": OWN},
    "meetings:forum": {"id_": id_of(Kind.FORUM, OWN)},
    "meetings:meeting": {"id_": id_of(Kind.MEETING, OWN)},
    "meetings:room": {"id_": id_of(Kind.MEETING, OWN)},
    **{
        f"meetings:{name}": {"id_": id_of(Kind.MEETING, OWN)}
        for name in ("agenda_pdf", "agenda_docx", "minutes_pdf", "minutes_docx")
    },
    "meetings:calendar": {"id_": id_of(Kind.MEETING, OWN)},
    "meetings:minutes": {"id_": id_of(Kind.MEETING, OWN)},
    "reports:outward_file": {"profile": "stratsys"},
    "reports:coding": {"id_": id_of(Kind.BENEFIT, OWN)},
}


def addresses() -> list[Address]:
    """Every address of the application."""
    return sorted(walked(get_resolver(), "", frozenset()), key=lambda each: each.name)


def walked(resolver: URLResolver, space: str, above: frozenset[str]) -> Iterator[Address]:
    """The addresses under a resolver, each with the names of the rooms it lies in."""
    for entry in resolver.url_patterns:
        parameters = above | {*entry.pattern.converters}
        if entry.pattern.describe().endswith("[name='api-root']"):
            continue  # names the place of the JSON addresses and answers nothing
        if isinstance(entry, URLPattern):
            yield Address(space + (entry.name or ""), entry.callback, parameters)
        else:
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from walked(entry, inner, parameters)
