"""The second coder answers without the first answer in sight, and is refused where the answer would not be a second one."""

from __future__ import annotations

import pytest
from django.urls import reverse

from styrkedja.example import example_portfolio
from styrkedja.front.reports.agreement_tables import TOO_FEW, spread
from styrkedja.look.frame import Frame
from styrkedja.picture.terms import Activity, DirectValue, Kind
from styrkedja.registers.benefits.actions import save_benefits
from styrkedja.registers.benefits.queries import BENEFITS_SHELF, CODINGS_SHELF
from styrkedja.registers.benefits.recoding import code_again, role_of
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.organisation.queries import actor_of
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelf.refusing import Forbidden, Refused
from styrkedja.registers.shelf.writing import Change
from tests.one_of_each import NOON, OTHER, OWN, id_of, kept_filled
from tests.page_read import Page
from tests.visiting import signed_in, somebody

__all__ = ["kept_filled"]
BENEFIT = id_of(Kind.BENEFIT, OWN)
ANSWER = {"activity": "innovation", "direct_value": "external"}
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kept_filled")]


def address(id_: str = BENEFIT) -> str:
    return reverse("reports:coding", args=[id_])


def kept(benefit: str = BENEFIT) -> list[tuple[object, ...]]:
    rows = records(CODINGS_SHELF)
    return [
        (row.values["coder"], row.values["activity"], row.values["direct_value"])
        for row in rows
        if row.values["benefit"] == benefit and row.id != id_of(Kind.CODING, OWN)
    ]


def test_the_form_asks_twice_and_shows_nothing_of_the_first_answer() -> None:
    page = Page(signed_in("business-developer").get(address()))
    first = records(BENEFITS_SHELF, [BENEFIT])[0].values
    assert first["activity"] and first["direct_value"]
    form = next(each for each in page.forms if each.action == address())
    assert {"activity", "direct_value"} <= set(form.fields)
    assert form.fields["activity"] == form.fields["direct_value"] == []
    assert "checked" not in page.html


def test_an_answer_is_kept_under_a_role_and_then_the_first_is_told() -> None:
    client = signed_in("business-developer")
    answer = client.post(address(), ANSWER, follow=True)
    assert kept() == [("Verksamhetsutvecklare, EGEN", Activity.INNOVATION, DirectValue.EXTERNAL)]
    assert "Det första svaret var ett annat: effektivitet" in Page(answer).text
    again = client.post(address(), ANSWER)
    assert again.status_code == 409 and "Du har redan bedömt" in Page(again).text
    assert len(kept()) == 1


def test_whoever_placed_it_first_is_no_second_coder() -> None:
    first = actor_of(somebody("business-developer"))
    change = Change(BENEFIT, {"direct_value": DirectValue.MIXED})
    save_benefits([change], by=first, at=NOON)
    page = signed_in("business-developer").get(address())
    assert "Du placerade själv effektmålet" in Page(page).text
    with pytest.raises(Refused, match="yourself"):
        code_again(BENEFIT, Activity.MIXED, DirectValue.MIXED, by=first, at=NOON)
    assert kept() == []


def test_a_role_that_has_coded_it_does_not_code_it_again_by_another_person() -> None:
    page = signed_in("controller", name="kontrollant-två").post(address(), ANSWER)
    assert page.status_code == 409 and "Rollen Controller har redan bedömt" in Page(page).text


def test_a_stranger_and_a_reader_are_told_whom_to_ask() -> None:
    for role, unit in (("business-developer", OTHER), ("elected", None)):
        client = signed_in(role, unit)
        assert "Din roll gör inga andra bedömningar" in Page(client.get(address())).text
        assert client.post(address(), ANSWER).status_code == 409
        with pytest.raises(Forbidden):
            who = actor_of(somebody(role, unit))
            code_again(BENEFIT, Activity.MIXED, DirectValue.MIXED, by=who, at=NOON)
    assert kept() == []


def test_half_an_answer_nonsense_and_what_nobody_placed_are_answered_in_words() -> None:
    client = signed_in("business-developer")
    for sent in ({}, {"activity": "innovation"}, {"activity": "\0", "direct_value": "9" * 999}):
        answer = client.post(address(), sent)
        assert answer.status_code == 409 and "båda frågorna" in Page(answer).text
    assert client.get(address("finns-inte")).status_code == 404
    save_benefits([Change(BENEFIT, {"activity": None})], by=SYSTEM, at=NOON)
    assert "Ingen har placerat effektmålet" in Page(client.get(address())).text


def test_the_page_tells_kappa_with_its_parts_and_offers_files() -> None:
    client = signed_in("elected")
    page = Page(client.get(reverse("reports:agreement")))
    assert "Cohens κ" in page.text and "placerade två gånger" in page.text
    assert "samstämmighet version 1 [I]" in page.text
    table = client.get(reverse("reports:agreement"), {"fil": "csv"})
    assert "Två gånger placerade" in table.content.decode("utf-8-sig")
    for odd in ({"enhet": "\0", "ar": "99999"}, {"fil": "exe"}):
        assert client.get(reverse("reports:agreement"), odd).status_code in (200, 404)


def test_kappa_stands_for_a_unit_only_where_there_are_enough_to_say_something() -> None:
    group = example_portfolio()
    (_, units), (_, years) = spread(group, Frame())
    assert all(row[3] is TOO_FEW for row in units)
    assert years == (("2026", 40, *years[0][2:]),) and years[0][3] == 0.68


@pytest.mark.parametrize("file", ["", "bedömningar.xlsx"])
def test_no_door_lets_whoever_placed_it_first_be_the_second_coder(file: str) -> None:
    first = actor_of(somebody("business-developer"))
    save_benefits([Change(BENEFIT, {"direct_value": DirectValue.MIXED})], by=first, at=NOON)
    values = {"benefit": BENEFIT, "coder": "Controller", "activity": Activity.MIXED}
    with pytest.raises(Refused, match="Whoever placed") as refused:
        save(Kind.CODING, [Change("K-9", values, 0)], by=first, at=NOON, file=file)
    (fault,) = refused.value.faults
    assert (fault.id, fault.key) == ("K-9", "coder")
    another = actor_of(somebody("business-developer", name="någon-annan"))
    save(Kind.CODING, [Change("K-9", values, 0)], by=another, at=NOON, file=file)
    assert ("Controller", Activity.MIXED, None) in kept()


def test_whoever_reads_in_both_codings_is_refused_only_in_the_own_role() -> None:
    reader, file = actor_of(somebody("business-developer")), "bedömningar.xlsx"
    placed = [Change(BENEFIT, {"direct_value": DirectValue.MIXED})]
    save_benefits(placed, by=reader, at=NOON, file="grupp.xlsx")
    values = {"benefit": BENEFIT, "coder": role_of(reader)}
    with pytest.raises(Refused):
        save(Kind.CODING, [Change("K-9", values, 0)], by=reader, at=NOON, file=file)
    values["coder"] = "Objektägare"
    save(Kind.CODING, [Change("K-9", values, 0)], by=reader, at=NOON, file=file)
    whole = {"benefit": BENEFIT, "coder": role_of(reader)}
    save(Kind.CODING, [Change("K-10", whole, 0)], by=reader, at=NOON, file="grupp.xlsx")
