"""The registers' pages for an owner, a colleague in another unit and a reader: links, forms and writing agree."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from django.test import Client

from styrkedja.front.start.addresses import SLUGS, list_of, page_of
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import TABLE, Role, permissions_of
from styrkedja.registers.organisation.queries import actor_of
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelves import SHELVES
from tests.each import each, undone
from tests.one_of_each import OTHER, OWN, id_of, kept_filled
from tests.page_read import Page
from tests.visiting import signed_in, somebody

__all__ = ["kept_filled"]
DEEDS = ("add", "change", "remove")
PATHS = {"change": "andra", "remove": "ta-bort"}


def owner_of(kind: Kind) -> Role:
    """A role that changes this kind in its own unit; else one that does so in the whole group."""
    able = [role for role in TABLE if f"{kind.code}.change" in role.permissions]
    return next((role for role in able if not role.whole_group), able[-1])


def visitors(kind: Kind) -> list[tuple[str, str | None, set[str]]]:
    """Role, unit, and the deeds the table of permissions gives them on rows of the unit OWN.

    One who only reads visits every third register and a colleague every other: the pages are the same
    for all, and what the table gives on each register is asked where rows are saved.
    """
    owner = owner_of(kind)
    mine = {deed for deed in DEEDS if f"{kind.code}.{deed}" in owner.permissions}
    found: list[tuple[str, str | None, set[str]]] = []
    at = list(SHELVES).index(kind)
    if at % 3 == 0:
        found.append(("elected", None, set()))
    if owner.whole_group:
        found.append((owner.code, None, mine))
    else:
        found += [(owner.code, OWN, mine), (owner.code, OTHER, set())][: 1 + (at % 2 == 0)]
    return found


CASES = [(kind, role, unit, deeds) for kind in SHELVES for role, unit, deeds in visitors(kind)]
visits = each(
    "kind,role,unit,deeds",
    CASES,
    ids=lambda case: f"{case[0].code}, {case[1]} {case[2] or ''}",
    around=undone,
)
kinds = each("kind", SHELVES, ids=lambda kind: kind.code, around=undone)
Entered = Mapping[tuple[str, str | None], Client]


@pytest.fixture
def entered(group: None) -> Entered:
    """Everybody who visits, signed in."""
    pairs = {("cdo", None), *((role, unit) for _, role, unit, _ in CASES)}
    return {pair: signed_in(*pair) for pair in pairs}


@pytest.fixture
def group(kept_filled: None, db: None) -> None:
    """Filled registers."""


def versions(kind: Kind) -> dict[str, int]:
    return {row.id: row.version for row in records(SHELVES[kind])}


@visits
def test_a_visitor_is_offered_and_may_do_on_a_row_just_what_the_table_gives_them(
    entered: Entered, kind: Kind, role: str, unit: str | None, deeds: set[str]
) -> None:
    client, id_ = entered[role, unit], id_of(kind, OWN)
    offered = Page(client.get(page_of(Ref(kind, id_)))).links
    before = versions(kind)
    for deed, path in PATHS.items():
        address = f"/register/{SLUGS[kind]}/{path}/{id_}"
        allowed = deed in deeds
        assert (address in offered) is allowed, deed
        asked = client.get(address)
        assert asked.status_code == (200 if allowed else 403), deed
        if not allowed:
            assert "Din roll omfattar inte den här raden" in asked.content.decode()
            forced = client.post(address, {"name": "Tvingad", "version": "1", "row_version": "1"})
            assert forced.status_code == 403, deed
    assert versions(kind) == before


@visits
def test_a_visitor_adds_rows_to_their_own_unit_only(
    entered: Entered, kind: Kind, role: str, unit: str | None, deeds: set[str]
) -> None:
    client = entered[role, unit]
    may_add = f"{kind.code}.add" in permissions_of(role)
    address = f"{list_of(kind)}ny"
    assert (address in Page(client.get(list_of(kind))).links) is may_add
    asked = client.get(address)
    assert asked.status_code == (200 if may_add else 403)
    if not may_add:
        assert client.post(address, {"id": "NY", "name": "Tvingad"}).status_code == 403
        assert "NY" not in versions(kind)
        return
    sent = copied(entered["cdo", None], kind)
    answer = client.post(address, sent)
    if "add" in deeds:
        assert answer.status_code == 302, Page(answer).text
        assert answer["Location"] == page_of(Ref(kind, "NY"))
        assert versions(kind)["NY"] == 1
    else:
        assert answer.status_code == 403
        assert "NY" not in versions(kind)


def copied(chief: Client, kind: Kind) -> dict[str, list[str]]:
    """What is sent for a new row that is like the one in OWN."""
    form = Page(chief.get(f"/register/{SLUGS[kind]}/andra/{id_of(kind, OWN)}")).form
    closed = {"stage": "", "stage_since": ""} if kind is Kind.INITIATIVE else {}
    more = {"parent": OWN} if kind is Kind.UNIT else {}
    return form.filled(id="NY", row_version="", **closed, **more)


@kinds
def test_a_form_saved_as_it_was_opened_changes_nothing(entered: Entered, kind: Kind) -> None:
    client, id_ = entered["cdo", None], id_of(kind, OWN)
    before = {row.id: (row.version, row.values) for row in records(SHELVES[kind])}
    address = f"/register/{SLUGS[kind]}/andra/{id_}"
    answer = client.post(address, Page(client.get(address)).form.filled())
    assert answer.status_code == 302, Page(answer).text
    assert {row.id: (row.version, row.values) for row in records(SHELVES[kind])} == before


@kinds
def test_a_row_is_removed_only_when_nothing_refers_to_it_and_the_removal_is_told(
    entered: Entered, kind: Kind
) -> None:
    client, id_ = entered["cdo", None], id_of(kind, OWN)
    address = f"/register/{SLUGS[kind]}/ta-bort/{id_}"
    question = Page(client.get(address))
    assert question.form.fields["version"] == ["1"]
    answer = client.post(address, question.form.filled(), follow=True)
    if id_ in versions(kind):
        assert answer.redirect_chain[-1][0] == page_of(Ref(kind, id_))
        assert f"{id_}:" in Page(answer).text, "what stands in the way is told"
    else:
        assert answer.redirect_chain[-1][0] == list_of(kind)
        assert "Raden är borttagen. Spåret finns kvar." in Page(answer).text
        assert client.get(page_of(Ref(kind, id_))).status_code == 404
        kept = Page(client.get(f"/register/{SLUGS[kind]}/spar/{id_}"))
        assert "tog bort" in kept.text
        named = [one for one in SHELVES[kind].sheet.columns if one.key == "name"]
        assert all(f"{one.label.sv}:" in kept.text for one in named), "what it held is told"


def test_a_role_in_a_unit_reaches_the_units_below_it_and_nothing_beside(group: None) -> None:
    chief = signed_in("cdo")
    chief.post("/register/enheter/ny", {"id": "UNDER", "name": "Under", "parent": OWN})
    chief.post("/register/enheter/ny", {"id": "UNDERST", "name": "Underst", "parent": "UNDER"})
    chief.post("/register/mal/ny", {"id": "G-9", "name": "Längst ner", "unit": "UNDERST"})
    assert signed_in("unit-head", OWN).get("/register/mal/andra/G-9").status_code == 200
    assert signed_in("unit-head", OTHER).get("/register/mal/andra/G-9").status_code == 403
    assert ("unit-head", "UNDERST") in actor_of(somebody("unit-head", OWN)).roles


def test_a_person_moves_no_row_out_of_their_unit_and_takes_none_in(group: None) -> None:
    head = signed_in("unit-head", OWN)
    address = f"/register/mal/andra/{id_of(Kind.GOAL, OWN)}"
    form = Page(head.get(address)).form
    refused = head.post(address, form.filled(unit=OTHER, name="Det jag nyss skrev"))
    assert refused.status_code == 403
    page = Page(refused)
    assert page.form.fields["name"] == ["Det jag nyss skrev"], "nothing written is lost"
    assert "Din roll omfattar inte" in page.text
    assert records(SHELVES[Kind.GOAL], [id_of(Kind.GOAL, OWN)])[0].values["unit"] == OWN


def test_an_account_that_is_closed_or_has_lost_its_role_sees_nothing_any_longer(
    group: None,
) -> None:
    person = somebody("elected")
    client = signed_in("elected")
    assert client.get("/register/mal/").status_code == 200
    person.roles.all().delete()
    assert client.get("/register/mal/").status_code == 403
    person.is_active = False
    person.save()
    assert client.get("/register/mal/")["Location"].startswith("/logga-in")
