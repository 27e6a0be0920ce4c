"""What a form refuses: it says so at the field, keeps what was written, and nothing is saved."""

from __future__ import annotations

import pytest
from django.test import Client

from styrkedja.front.start.addresses import SLUGS, list_of
from styrkedja.ground.sheets.column import Column
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import position
from tests.each import each, undone
from tests.one_of_each import OWN, id_of, kept_filled
from tests.page_read import Page
from tests.visiting import signed_in

__all__ = ["kept_filled"]
KINDS = each("kind", SHELVES, ids=lambda kind: kind.code, around=undone)
BAD = {
    "number": "tolv",
    "money": "mycket",
    "integer": "1,5 eller så",
    "year": "förra året",
    "day": "2026-02-30",
    "yes_no": "kanske",
    "choice": "finns-inte",
    "text": "x" * 5_000,
    "long": "y" * 100_001,
}


@pytest.fixture
def chief(kept_filled: None, db: None) -> Client:
    """Somebody who may write everything, at filled registers."""
    return signed_in("cdo")


def form_of(client: Client, kind: Kind) -> tuple[str, Page]:
    """Where a row's form is, and the form."""
    address = f"/register/{SLUGS[kind]}/andra/{id_of(kind, OWN)}"
    return address, Page(client.get(address))


def columns_of(kind: Kind) -> list[Column]:
    """The fields one may write in."""
    shut = {"id", *SHELVES[kind].guarded}
    return [one for one in SHELVES[kind].sheet.columns if one.key not in shut]


@KINDS
def test_every_field_that_cannot_be_read_says_why_where_it_stands_and_keeps_what_was_written(
    chief: Client, kind: Kind
) -> None:
    address, page = form_of(chief, kind)
    bad = {one.key: BAD[one.parser.form] for one in columns_of(kind) if one.parser.form in BAD}
    before = position()
    answer = chief.post(address, page.form.filled(**bad))
    refused = Page(answer)
    assert answer.status_code == 200
    assert f"{len(bad)} uppgifter behöver rättas" in refused.text or len(bad) == 1
    for column in columns_of(kind):
        key = column.key
        if key not in bad:
            assert f"id_{key}-error" not in refused.ids, key
            assert refused.form.fields.get(key) == page.form.fields.get(key), key
            continue
        assert len(refused.at(f"id_{key}-error")) > 20, f"{key} says nothing"
        assert f"#id_{key}" in refused.links, f"{key} is not in the summary"
        if column.parser.form not in ("choice", "yes_no"):
            assert refused.form.fields[key] == [bad[key]], key
    assert position() == before


@KINDS
def test_what_must_be_filled_in_is_asked_for_by_name(chief: Client, kind: Kind) -> None:
    required = [one for one in SHELVES[kind].sheet.columns if one.required]
    answer = chief.post(f"{list_of(kind)}ny", {"row_version": ""})
    refused = Page(answer)
    assert answer.status_code == 200
    for column in required:
        label = column.label.sv[:1].lower() + column.label.sv[1:]
        assert f"Fyll i {label}." in refused.at(f"id_{column.key}-error"), column.key


@KINDS
def test_a_reference_to_what_is_not_there_is_refused_at_its_field(
    chief: Client, kind: Kind
) -> None:
    address, page = form_of(chief, kind)
    references = [
        one.key for one in columns_of(kind) if one.key in SHELVES[kind].cell
        and getattr(SHELVES[kind].cell[one.key], "to", None)
    ]  # fmt: skip
    before = position()
    answer = chief.post(address, page.form.filled(**dict.fromkeys(references, "X-404")))
    assert answer.status_code == (200 if references else 302)
    refused = Page(answer)
    for key in references:
        assert "”X-404” finns inte" in refused.at(f"id_{key}-error"), key
        assert {f"#id_{key}", f"#id_{key}_0"} & {*refused.links}, key
    assert position() == before


@each("kind", list(SHELVES)[::2], ids=lambda kind: kind.code, around=undone)
def test_an_id_that_is_taken_is_refused_at_the_id_and_the_row_that_has_it_stays(
    chief: Client, kind: Kind
) -> None:
    """Every other register: an id stands alike in all."""
    _, page = form_of(chief, kind)
    kept = records(SHELVES[kind], [id_of(kind, OWN)])
    closed = {"stage": "", "stage_since": ""} if kind is Kind.INITIATIVE else {}
    sent = page.form.filled(id=id_of(kind, OWN), row_version="", **closed)
    refused = Page(chief.post(f"{list_of(kind)}ny", sent))
    assert "Det finns redan en rad med det id:t." in refused.at("id_id-error")
    assert refused.form.fields["id"] == [id_of(kind, OWN)]
    assert records(SHELVES[kind], [id_of(kind, OWN)]) == kept


@pytest.mark.parametrize("id_", ["x" * 5_000, " ", "\x00"], ids=["long", "space", "null"])
def test_an_id_that_cannot_be_kept_is_refused_at_the_id(chief: Client, id_: str) -> None:
    answer = chief.post("/register/mal/ny", {"id": id_, "name": "Mål"})
    assert answer.status_code == 200
    assert Page(answer).at("id_id-error")


def test_a_row_cannot_be_put_under_itself(chief: Client) -> None:
    chief.post("/register/mal/ny", {"id": "G-8", "name": "Under", "parent": id_of(Kind.GOAL, OWN)})
    address, page = form_of(chief, Kind.GOAL)
    refused = Page(chief.post(address, page.form.filled(parent="G-8")))
    assert "Raden skulle stå under sig själv" in refused.at("id_parent-error")


def test_the_summary_names_each_field_once_and_writes_numbers_as_they_are_read(
    chief: Client,
) -> None:
    address, page = form_of(chief, Kind.DOCUMENT)
    outside = page.form.filled(direction_activity="1,5", direction_body="FINNS-EJ")
    text = Page(chief.post(address, outside)).text
    assert "Riktning: effektivitet–innovation ska ligga mellan −1 och 1." in text
    assert "Riktning: effektivitet–innovation: Riktning" not in text


def test_the_refusals_are_in_the_language_spoken(kept_filled: None, db: None) -> None:
    client = signed_in("cdo", language="en")
    address, page = form_of(client, Kind.GOAL)
    refused = Page(client.post(address, page.form.filled(name="", parent="")))
    assert "One entry needs mending" in refused.text
    assert "Fill in name." in refused.at("id_name-error")


@pytest.mark.parametrize("version", ["", "abc", "-1", "²", "9" * 40, "1.5", "\x00"])
def test_a_version_nobody_gave_removes_nothing_and_overwrites_nothing(
    chief: Client, version: str
) -> None:
    address, page = form_of(chief, Kind.GOAL)
    chief.post(address, page.form.filled(name="Andras namn"))
    gone = chief.post(
        f"/register/rattelser/ta-bort/{id_of(Kind.CORRECTION, OWN)}", {"version": version}
    )
    assert gone.status_code == 302
    assert records(SHELVES[Kind.CORRECTION], [id_of(Kind.CORRECTION, OWN)])
    answer = chief.post(address, page.form.filled(name="Mitt namn", row_version=version))
    assert answer.status_code == 200
    stored = records(SHELVES[Kind.GOAL], [id_of(Kind.GOAL, OWN)])[0]
    assert stored.values["name"] == "Andras namn"
