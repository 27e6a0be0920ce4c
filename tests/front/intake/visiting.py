"""A visitor who takes in files through the web, as the tests of the intake share it."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from styrkedja.front.intake.template import write_book
from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save, save_all
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ADMINISTRATOR = Actor("admin", "Administratör", (("administrator", None),))
Rows = Mapping[Kind, Sequence[Mapping[str, object]]]
WRITTEN: dict[str, bytes] = {}  # workbooks written once: the same few are uploaded again and again

SMALL: Rows = {
    Kind.UNIT: [{"id": "E-1", "name": "Stadsbyggnad"}, {"id": "E-2", "name": "Skolan"}],
    Kind.ACCOUNT: [{"id": "P", "name": "Portföljen"}],
    Kind.INITIATIVE: [
        {"id": "I-1", "name": "E-bygglov", "unit": "E-1", "account": "P", "owner": "chef"},
        {"id": "I-2", "name": "Skolschema", "unit": "E-2", "account": "P"},
    ],
    Kind.BENEFIT: [{"id": "B-1", "name": "Kortare väntan", "initiative": "I-1"}],
}


def among_small() -> Visitor:
    """Somebody whose register holds the small group; recorded, for taking it in is asked elsewhere."""
    changes = {
        kind: [Change(str(row["id"]), dict(row)) for row in rows] for kind, rows in SMALL.items()
    }
    save_all(changes, by=SYSTEM, at=NOON)
    return Visitor()


def workbook(rows: Rows, versions: Mapping[Kind, Mapping[str, int]] | None = None) -> bytes:
    """The group's workbook with these rows."""
    asked = repr((rows, versions))
    if asked not in WRITTEN:
        target = io.BytesIO()
        write_book(target, rows, "sv", versions)
        WRITTEN[asked] = target.getvalue()
    return WRITTEN[asked]


def recorded(
    kind: Kind, id_: str, values: Mapping[str, object], version: int | None = None
) -> None:
    """Something somebody else records."""
    save(kind, [Change(id_, values, version)], by=SYSTEM, at=NOON)


def stored(kind: Kind) -> dict[str, Mapping[str, object]]:
    """What a register holds, by id."""
    return {row.id: row.values for row in records(SHELVES[kind])}


class Visitor:
    """A signed-in person and the page they stand on."""

    def __init__(self, role: str = "cdo", unit: str | None = None) -> None:
        name = f"prov-{role}"
        if not Person.objects.filter(username=name).exists():
            given = {"name": name, "password": "ett långt lösenord", "roles": [(role, unit)]}
            add_person(name, by=ADMINISTRATOR if unit is None else SYSTEM, at=NOON, **given)
        self.client = Client()
        self.client.force_login(Person.objects.get(username=name))
        self.answer = None

    def upload(self, content: bytes, name: str = "mall.xlsx", **choices: str) -> Visitor:
        """Upload a file and go where that leads."""
        file = SimpleUploadedFile(name, content)
        self.answer = self.client.post("/intag/", {"file": file, **choices}, follow=True)
        return self

    def look(self, **asked: object) -> Visitor:
        """Look at another part of the preview."""
        self.answer = self.client.get(f"/intag/fil/{self.page.token}/", asked)
        return self

    def post(self, deed: str, **sent: object) -> Visitor:
        """Press a button of the preview."""
        self.answer = self.client.post(f"/intag/fil/{self.page.token}/{deed}", sent, follow=True)
        return self

    def apply(self, **sent: object) -> Visitor:
        """Take the file in."""
        return self.post("las-in", **{"digest": self.page.digest, **sent})

    def download(self, address: str) -> bytes:
        """A file from the web."""
        answer = self.client.get(address)
        assert answer.status_code == 200
        return answer.content

    @property
    def page(self):
        """What the page shows."""
        return self.answer.context["page"]

    @property
    def text(self) -> str:
        """The page itself."""
        return self.answer.content.decode()

    @property
    def counts(self) -> tuple[int, ...]:
        """How many rows are new, changed, same, clashing and faulty."""
        t = self.page.totals
        return (t.new, t.changed, t.same, t.clash, t.faulty)
