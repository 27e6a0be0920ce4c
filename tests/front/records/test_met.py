"""Two people with the same row's form open: the second is told, nobody's words are lost, nothing is overwritten."""

from __future__ import annotations

import pytest
from django.test import Client

from styrkedja.front.start.addresses import SLUGS, list_of, page_of
from styrkedja.ground.sheets.column import Column
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import Record, records
from styrkedja.registers.shelves import SHELVES
from tests.each import each, undone
from tests.one_of_each import OTHER, OWN, SETTLING, id_of, kept_filled
from tests.page_read import Page
from tests.visiting import signed_in

__all__ = ["kept_filled"]
WRITTEN = {  # what the first and the second write, by how the field is entered
    "text": ("Den första", "Den andra"),
    "long": ("Den första", "Den andra"),
    "number": ("1", "2"),
    "money": ("1", "2"),
    "integer": ("1", "2"),
    "year": ("2031", "2032"),
    "day": ("2031-01-01", "2032-02-02"),
}


@pytest.fixture
def first(kept_filled: None, db: None) -> Client:
    """The one who saves first."""
    return signed_in("cdo")


@pytest.fixture
def second(kept_filled: None, db: None) -> Client:
    """The one who comes after."""
    return signed_in("portfolio-office")


def fields_of(kind: Kind) -> list[Column]:
    """The fields two people may meet in, most alike first; at least one, mostly two."""
    shut = {"id", *SHELVES[kind].guarded, *SETTLING.get(kind, ())}
    columns = [one for one in SHELVES[kind].sheet.columns if one.key not in shut]
    found = [one for one in columns if one.parser.form in WRITTEN]
    return sorted(found, key=lambda one: list(WRITTEN).index(one.parser.form))[:2]


KINDS = each("kind", SHELVES, ids=lambda kind: kind.code, around=undone)
WITH_TWO = [kind for kind in SHELVES if len(fields_of(kind)) == 2]


def address_of(kind: Kind) -> str:
    return f"/register/{SLUGS[kind]}/andra/{id_of(kind, OWN)}"


def stored(kind: Kind) -> Record:
    return records(SHELVES[kind], [id_of(kind, OWN)])[0]


@KINDS
def test_the_second_to_change_a_field_is_told_both_values_and_settles_which_shall_stand(
    first: Client, second: Client, kind: Kind
) -> None:
    address, (met, *beside) = address_of(kind), fields_of(kind)
    theirs, mine = WRITTEN[met.parser.form]
    opened, late = Page(first.get(address)), Page(second.get(address))
    assert first.post(address, opened.form.filled(**{met.key: theirs})).status_code == 302
    also = {one.key: WRITTEN[one.parser.form][1] for one in beside}
    answer = second.post(address, late.form.filled(**{met.key: mine}, **also))
    told = Page(answer)
    assert answer.status_code == 200
    complaint = told.at(f"id_{met.key}-error")
    assert theirs in complaint and mine in complaint
    assert told.form.fields[met.key] == [mine]
    for key, text in also.items():
        assert told.form.fields[key] == [text], "what was written beside is kept"
    assert met.parser.read(theirs) == stored(kind).values[met.key], "nothing is overwritten unseen"
    assert second.post(address, told.form.filled()).status_code == 302
    row = stored(kind)
    assert row.version == 3
    assert row.values[met.key] == met.parser.read(mine)
    for one in beside:
        assert row.values[one.key] == one.parser.read(also[one.key])


@each("kind", WITH_TWO[::2], ids=lambda kind: kind.code, around=undone)
def test_two_who_change_different_fields_both_get_through(
    first: Client, second: Client, kind: Kind
) -> None:
    """Every other register: where two meet in the same field, above, every one is tried."""
    address, (theirs, mine) = address_of(kind), fields_of(kind)
    opened, late = Page(first.get(address)), Page(second.get(address))
    first.post(address, opened.form.filled(**{theirs.key: WRITTEN[theirs.parser.form][0]}))
    answer = second.post(address, late.form.filled(**{mine.key: WRITTEN[mine.parser.form][1]}))
    assert answer.status_code == 302
    row = stored(kind)
    assert row.values[theirs.key] == theirs.parser.read(WRITTEN[theirs.parser.form][0])
    assert row.values[mine.key] == mine.parser.read(WRITTEN[mine.parser.form][1])


def test_two_who_write_the_same_do_not_clash(first: Client, second: Client) -> None:
    address = address_of(Kind.GOAL)
    opened, late = Page(first.get(address)), Page(second.get(address))
    assert first.post(address, opened.form.filled(name="Samma")).status_code == 302
    assert second.post(address, late.form.filled(name="Samma")).status_code == 302
    assert stored(Kind.GOAL).version == 2


def test_who_settles_one_field_does_not_undo_what_others_did_in_the_rest(
    first: Client, second: Client
) -> None:
    address = address_of(Kind.INITIATIVE)
    opened, late = Page(first.get(address)), Page(second.get(address))
    theirs = {
        "name": "Deras namn",
        "owner": "deras ägare",
        "budget": "7",
        "goals": [id_of(Kind.GOAL, OTHER)],
    }
    assert first.post(address, opened.form.filled(**theirs)).status_code == 302
    told = Page(second.post(address, late.form.filled(name="Mitt namn")))
    assert "Deras namn" in told.at("id_name-error")
    assert second.post(address, told.form.filled()).status_code == 302
    values = stored(Kind.INITIATIVE).values
    assert (values["name"], values["owner"], values["budget"]) == ("Mitt namn", "deras ägare", 7)
    assert values["goals"] == (id_of(Kind.GOAL, OTHER),)


def test_a_clash_in_a_choice_a_day_a_yes_and_references_is_told_as_people_read_them(
    first: Client, second: Client
) -> None:
    address = address_of(Kind.INITIATIVE)
    opened, late = Page(first.get(address)), Page(second.get(address))
    column = SHELVES[Kind.INITIATIVE].sheet.column
    choice = next(
        column for column in SHELVES[Kind.INITIATIVE].sheet.columns
        if column.parser.form == "choice" and column.key != "stage" and len(column.parser.terms) > 2
    )  # fmt: skip
    held = opened.form.fields[choice.key][0]
    one, other = [term for term in choice.parser.terms if term.value != held][:2]
    mine = {choice.key: other.value, "planned_start": "2032-02-02", "goals": []}
    theirs = {
        choice.key: one.value,
        "planned_start": "2031-01-01",
        "goals": [id_of(Kind.GOAL, OTHER)],
    }
    assert first.post(address, opened.form.filled(**theirs)).status_code == 302
    told = Page(second.post(address, late.form.filled(**mine)))
    assert one.words.sv in told.at(f"id_{choice.key}-error")
    assert other.words.sv in told.at(f"id_{choice.key}-error")
    assert "2031-01-01" in told.at("id_planned_start-error")
    assert id_of(Kind.GOAL, OTHER) in told.at("id_goals-error"), column("goals").label
    assert told.form.fields[choice.key] == [other.value]
    assert told.form.fields["goals"] == []


def test_who_writes_in_a_row_that_is_removed_meanwhile_is_told_and_keeps_their_words(
    first: Client, second: Client
) -> None:
    kind = Kind.CORRECTION
    late = Page(second.get(address_of(kind)))
    field = fields_of(kind)[0]
    question = Page(first.get(f"/register/{SLUGS[kind]}/ta-bort/{id_of(kind, OWN)}"))
    first.post(f"/register/{SLUGS[kind]}/ta-bort/{id_of(kind, OWN)}", question.form.filled())
    answer = second.post(address_of(kind), late.form.filled(**{field.key: "1999-01-01"}))
    told = Page(answer)
    assert answer.status_code == 409
    assert "Någon annan har tagit bort raden medan du skrev." in told.text
    assert told.form.fields[field.key] == ["1999-01-01"]
    assert second.get(address_of(kind)).status_code == 404
    assert signed_in("elected").post(address_of(kind), {"x": "y"}).status_code == 404


def test_who_removes_a_row_another_has_changed_meanwhile_is_told_and_it_stays(
    first: Client, second: Client
) -> None:
    kind = Kind.CORRECTION
    address = f"/register/{SLUGS[kind]}/ta-bort/{id_of(kind, OWN)}"
    question = Page(second.get(address))
    field = fields_of(kind)[0]
    written = {field.key: WRITTEN[field.parser.form][0]}
    first.post(address_of(kind), Page(first.get(address_of(kind))).form.filled(**written))
    answer = second.post(address, question.form.filled(), follow=True)
    assert answer.redirect_chain[-1][0] == page_of(Ref(kind, id_of(kind, OWN)))
    assert "Läs om den och försök igen." in Page(answer).text
    assert stored(kind).version == 2


def test_two_who_add_the_same_id_are_told_and_the_first_row_stands(
    first: Client, second: Client
) -> None:
    address = f"{list_of(Kind.GOAL)}ny"
    assert first.post(address, {"id": "G-1", "name": "Den första"}).status_code == 302
    told = Page(second.post(address, {"id": "G-1", "name": "Den andra"}))
    assert "Det finns redan en rad med det id:t." in told.at("id_id-error")
    assert told.form.fields["name"] == ["Den andra"]
    assert records(SHELVES[Kind.GOAL], ["G-1"])[0].values["name"] == "Den första"
