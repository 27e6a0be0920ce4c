"""Every door asks the gate: page, form, JSON address, import, many at once, and the action itself."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from styrkedja.governance.gates import actions as gated
from styrkedja.governance.gates import overview
from styrkedja.picture.terms import Kind, PassageKind, Stage
from styrkedja.registers.doors import save, save_all
from styrkedja.registers.gates.actions import standings
from styrkedja.registers.gates.queries import passages_read
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.organisation.queries import actor_named
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import position
from tests.governance.gates.grounds import NOON, initiative, settle

pytestmark = pytest.mark.usefixtures("registers")


@pytest.fixture(autouse=True)
def group(registers: str, settings: Any, tmp_path: Any) -> None:
    settings.DATA = tmp_path
    settle()
    for user, unit in (("chef", "VOF"), ("annan", "GSF")):
        add_person(user, name="Chef", password="x", roles=[("unit-head", unit)], by=SYSTEM, at=NOON)


@pytest.fixture
def head() -> Client:
    return signed_in("chef")


def signed_in(user: str) -> Client:
    client = Client()
    client.force_login(Person.objects.get(username=user))
    return client


def stage_of(id_: str) -> Stage | None:
    return standings([id_])[id_].stage


def form_of(id_: str, **more: str) -> dict[str, str]:
    """What the form of an initiative sends as it stands, but for what is changed."""
    record = records(SHELVES[Kind.INITIATIVE], [id_])[0]
    sheet = SHELVES[Kind.INITIATIVE].sheet
    data = {
        column.key: column.parser.show(record.values[column.key], "sv") or ""
        for column in sheet.columns
        if record.values[column.key] not in (None, ())
    }
    return {**data, "row_version": str(record.version), "_version": str(record.version), **more}


# The page ------------------------------------------------------------------------------------


def test_the_page_passes_what_is_whole(head: Client) -> None:
    answer = head.post(reverse("gates:pass", args=["I-1"]), {"skede": "prepared"})
    assert answer.status_code == 302
    assert stage_of("I-1") is Stage.PREPARED


def test_the_page_refuses_and_links_to_the_field_where_it_is_mended(head: Client) -> None:
    answer = head.post(reverse("gates:pass", args=["I-2"]), {"skede": "prepared"})
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "I101" in page
    assert "/register/initiativ/andra/I-2#id_goals" in page
    assert stage_of("I-2") is Stage.IDEA


def test_the_page_keeps_what_was_typed_when_it_refuses(head: Client) -> None:
    head.post(reverse("gates:pass", args=["I-1"]), {"skede": "prepared"})
    looked = position()
    save(Kind.BENEFIT, [Change("E-1", {"hindrance": "Täckning"})], by=SYSTEM, at=NOON)
    answer = head.post(
        reverse("gates:pass", args=["I-1"]),
        {"skede": "prioritised", "skal": "Störst <b>effekt</b>", "sett": str(looked)},
    )
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Störst &lt;b&gt;effekt&lt;/b&gt;" in page
    assert "E-1 (hindrance)" in page
    assert stage_of("I-1") is Stage.PREPARED


def test_the_page_of_a_stranger_shows_no_button_and_takes_no_post() -> None:
    other = signed_in("annan")
    page = other.get(reverse("gates:initiative", args=["I-1"])).content.decode()
    assert 'name="skede"' not in page
    other.post(reverse("gates:pass", args=["I-1"]), {"skede": "prepared"})
    assert stage_of("I-1") is Stage.IDEA


def test_nobody_passes_without_signing_in() -> None:
    answer = Client().post(reverse("gates:pass", args=["I-1"]), {"skede": "prepared"})
    assert answer.status_code in (302, 403)
    assert stage_of("I-1") is Stage.IDEA


def test_a_long_row_before_a_gate_is_shown_page_by_page(
    head: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overview, "ROWS", 2)
    page = head.get(reverse("gates:overview")).content.decode()
    assert "Visa alla 3 inför beredd" in page
    assert page.count("/beslutspunkter/initiativ/I-") == 2
    last = head.get(reverse("gates:overview") + "?punkt=prepared&sida=2").content.decode()
    assert last.count("/beslutspunkter/initiativ/I-") == 1
    for odd in ("?punkt=prepared&sida=99", "?punkt=prepared&sida=x", "?punkt=finns-inte"):
        assert head.get(reverse("gates:overview") + odd).status_code == 200, odd


# Many at once --------------------------------------------------------------------------------


def test_of_many_at_once_each_is_asked_by_itself(head: Client) -> None:
    chosen = {"skede": "prepared", "initiativ": ["I-1", "I-2", "I-3"]}
    page = head.post(reverse("gates:several"), chosen, follow=True).content.decode()
    assert [stage_of(id_) for id_ in ("I-1", "I-2", "I-3")] == [
        Stage.PREPARED,
        Stage.IDEA,
        Stage.IDEA,
    ]
    assert "Halvt tänkt stoppas" in page
    assert "Forum IT" in page


# The form ------------------------------------------------------------------------------------


def test_the_form_of_the_register_passes_and_refuses_as_the_gate_does(head: Client) -> None:
    for id_, ends in (("I-1", Stage.PREPARED), ("I-2", Stage.IDEA)):
        page = head.get(reverse("records:change", args=["initiativ", id_])).content.decode()
        name = "_version" if 'name="_version"' in page else "row_version"
        data = form_of(id_, stage="beredd")
        answer = head.post(reverse("records:change", args=["initiativ", id_]), data)
        assert stage_of(id_) is ends, (name, answer.status_code)
    assert "I101" in answer.content.decode()
    assert passages_read("I-1")[-1].policy


# The JSON address ----------------------------------------------------------------------------


def post(client: Client, **body: object) -> Any:
    return client.post("/api/passages", json.dumps(body), content_type="application/json")


def test_the_json_address_passes_and_answers_with_the_passage(head: Client) -> None:
    answer = post(head, initiative="I-1", gate="beredd")
    assert answer.status_code == 200, answer.content
    assert answer.json()["stage"] == "prepared"
    assert stage_of("I-1") is Stage.PREPARED


def test_the_json_address_refuses_with_every_missing_thing(head: Client) -> None:
    answer = post(head, initiative="I-2", gate="prepared")
    assert answer.status_code == 409
    refused = answer.json()["refused"]
    assert refused["kind"] == "stopped"
    assert refused["faults"][0]["mend_at"] == "/register/initiativ/andra/I-2#id_goals"
    assert refused["judgement"]["missing"][0]["code"] == "I101"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"initiative": "I-9", "gate": "prepared"}, 404),
        ({"initiative": "I-1", "gate": "någonstans"}, 422),
        ({"gate": "prepared"}, 422),
        ({"initiative": "I-3", "gate": "prepared"}, 409),
    ],
)
def test_the_json_address_answers_what_is_wrong(head: Client, body: Any, status: int) -> None:
    assert post(head, **body).status_code == status


def test_the_json_address_knows_no_stranger() -> None:
    assert post(signed_in("annan"), initiative="I-1", gate="prepared").status_code == 403
    assert post(Client(), initiative="I-1", gate="prepared").status_code in (302, 401, 403)
    assert stage_of("I-1") is Stage.IDEA


def test_the_json_address_takes_no_forged_post() -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(Person.objects.get(username="chef"))
    assert post(client, initiative="I-1", gate="prepared").status_code == 403
    assert stage_of("I-1") is Stage.IDEA


# The file ------------------------------------------------------------------------------------


def through_file(**rows: dict[str, object]) -> None:
    """Initiatives written by the door that the intake of files uses, as the head of the unit."""
    changes = {Kind.INITIATIVE: [Change(id_, values) for id_, values in rows.items()]}
    gated.save_all(changes, by=actor_named("chef"), at=timezone.now(), file="lista.xlsx")


def test_a_file_that_moves_a_whole_initiative_passes_the_gate() -> None:
    through_file(**{"I-1": {"stage": Stage.PREPARED, "name": "Nytt namn"}})
    assert stage_of("I-1") is Stage.PREPARED
    assert passages_read("I-1")[-1].file == "lista.xlsx"
    assert records(SHELVES[Kind.INITIATIVE], ["I-1"])[0].values["name"] == "Nytt namn"


def test_a_file_may_bring_what_the_gate_asks_for_and_the_passage_at_once() -> None:
    through_file(**{"I-2": {"stage": Stage.PREPARED, "goals": ("M-1",)}})
    assert stage_of("I-2") is Stage.PREPARED


def test_a_file_with_one_refused_passage_is_not_taken_in_at_all() -> None:
    before = position()
    with pytest.raises(Refused, match="I101"):
        through_file(
            **{"I-1": {"stage": Stage.PREPARED}, "I-2": {"stage": Stage.PREPARED, "name": "Annat"}}
        )
    assert position() == before
    assert stage_of("I-1") is Stage.IDEA
    assert records(SHELVES[Kind.INITIATIVE], ["I-2"])[0].values["name"] == "Halvt tänkt"


def test_a_file_registers_new_initiatives_in_the_stage_they_stand_in_as_taken_over() -> None:
    through_file(**{"I-9": initiative(name="Ny", stage=Stage.ONGOING)})
    assert passages_read("I-9")[-1].kind is PassageKind.TAKEN_OVER


# The action ----------------------------------------------------------------------------------


def test_the_register_itself_lets_no_stage_by() -> None:
    for stage in (Stage.PREPARED, Stage.PRIORITISED, Stage.ONGOING):
        with pytest.raises(Refused):
            save_all({Kind.INITIATIVE: [Change("I-1", {"stage": stage})]}, by=SYSTEM, at=NOON)
    assert stage_of("I-1") is Stage.IDEA
