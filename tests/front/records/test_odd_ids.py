"""Ids and names as people write them: every sign works in every address, and no text becomes markup."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse

from styrkedja.front.start.addresses import SLUGS, list_of, page_of
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from tests.each import each, undone
from tests.one_of_each import NOON, OWN, id_of, kept_filled
from tests.page_read import Page
from tests.visiting import signed_in

__all__ = ["kept_filled"]
ODD = [
    "A/B", "/A", "A/", "A//B", "ÅÄÖ åäö", "a b", "A?b=1", "A#del", "100%", "%2F", "%00", "a&b=c",
    "A+B", "A;B", 'A"B', "A'B", "<b>A</b>", "A\\B", "ny", "spar", "rad/ny", "fil.csv", "É漢", "👍",
    "{id}", "{{ id }}", "A:B", "A@B", "a=b", "A,B", "...", "~", "-", "javascript:alert(1)",
]  # fmt: skip
WRITTEN = [
    "A/B", "/A", "A//B", "ÅÄÖ åäö", "A?b=1", "A#del", "100%", "%2F", "a&b=c", "A+B;C", "ny", "rad/ny",
    "fil.csv", "<b>\"A'</b>", "{{ id }}", "👍",
]  # fmt: skip
ASKED = ["%00", "%ED%A0%80", "x" * 3_000, "%27; DROP TABLE goals_goal; --", "%25_", "qqqq"]
MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>&\"'"


@pytest.fixture
def chief(kept_filled: None, db: None) -> Client:
    """Somebody who may write everything, at filled registers."""
    return signed_in("cdo")


@pytest.fixture
def entered(registers: str) -> Client:
    """Somebody at empty registers, on each kind of database."""
    return signed_in("cdo")


def recorded(*ids: str) -> None:
    """Initiatives with odd ids, each with a goal above it and an effektmål under it called the same."""
    save_all(
        {
            Kind.UNIT: [Change("E", {"name": "Enheten"})],
            Kind.GOAL: [Change(id_, {"name": f"Mål {id_}", "unit": "E"}) for id_ in ids],
            Kind.ACCOUNT: [Change("P", {"name": "Portföljen"})],
            Kind.INITIATIVE: [Change(id_, initiative(id_)) for id_ in ids],
            Kind.BENEFIT: [Change(id_, {"name": "Effekten", "initiative": id_}) for id_ in ids],
        },
        by=SYSTEM,
        at=NOON,
    )


def initiative(id_: str) -> dict[str, object]:
    return {"name": f"Initiativ {id_}", "account": "P", "unit": "E", "goals": (id_,)}


def browsed(address: str) -> str:
    """An address as a browser sends it: without what stands after a number sign."""
    parts = urlsplit(address)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def test_the_links_of_every_page_lead_to_rows_with_odd_ids_in_them(registers: str) -> None:
    """All of them on SQLite, every fourth on PostgreSQL: an address is read before any database."""
    odd = ODD if registers == "sqlite" else ODD[::4]
    recorded(*odd)
    client = signed_in("cdo")
    listed = Page(client.get(list_of(Kind.INITIATIVE)))
    rows = [link for link in listed.hrefs(list_of(Kind.INITIATIVE)) if "/initiativ/rad/" in link]
    assert len(rows) == len(odd)
    found = set()
    for row in rows:
        page = Page(client.get(browsed(row)))
        assert page.answer.status_code == 200, row
        found.add(page.answer.context["reading"].ref.id)
        onward = [browsed(link) for link in page.hrefs(browsed(row))]
        for part in ("/initiativ/spar/", "/initiativ/andra/", "/mal/rad/", "/akt/initiative/"):
            leading = [link for link in onward if part in link]
            assert leading, (row, part)
            if part != "/initiativ/andra/":  # a form is slow to make; it is opened below
                assert client.get(leading[0]).status_code == 200, leading[0]
    assert found == set(odd)


def test_the_search_the_breaks_and_the_akt_lead_to_rows_with_odd_ids(registers: str) -> None:
    recorded(*ODD[:6])
    client = signed_in("cdo")
    akt = reverse("dossier:read", args=["initiative", ODD[0]])
    for page in ("/sok?q=initiativ", "/styrkedja/brott/?lank=I", akt):
        links = {browsed(link) for link in Page(client.get(page)).hrefs(page)}
        rows = [link for link in links if "/rad/" in link]
        assert len(rows) >= (1 if page == akt else 6), page
        for row in rows:
            assert client.get(row).status_code == 200, row


@each("id_", WRITTEN, around=undone)
def test_a_row_with_an_odd_id_is_added_changed_and_removed_through_its_forms(
    chief: Client, id_: str
) -> None:
    """One id of each way to be odd; that every page reads all of ODD is asked above."""
    client = chief
    added = client.post("/register/mal/ny", {"id": id_, "name": "Målet"}, follow=True)
    assert "Målet" in Page(added).text
    change, remove = (
        reverse(f"records:{deed}", args=["mal", id_]) for deed in ("change", "remove")
    )
    form = Page(client.get(browsed(change))).form
    changed = client.post(browsed(change), form.filled(name="Ändrat"), follow=True)
    assert "Ändrat" in Page(changed).text
    question = Page(client.get(browsed(remove)))
    removed = client.post(browsed(remove), question.form.filled(), follow=True)
    assert "Raden är borttagen" in Page(removed).text
    kept = client.get(browsed(reverse("records:history", args=["mal", id_])))
    assert "tog bort" in Page(kept).text


@each("id_", [".", "..", "../A", "A/../B", "A/.", "./A"], around=undone)
def test_an_id_that_no_browser_can_address_is_refused(chief: Client, id_: str) -> None:
    refused = Page(chief.post("/register/mal/ny", {"id": id_, "name": "Målet"}))
    assert "punkt" in refused.at("id_id-error")
    assert refused.form.fields["id"] == [id_]


@each("id_", ["%00", "%ED%A0%80", "%FF", "x" * 3_000, "%E2%80%AE", "%0A"], around=undone)
def test_an_address_of_nothing_is_not_found(entered: Client, id_: str) -> None:
    client = entered
    for part in ("register/mal/rad", "register/mal/spar", "register/mal/andra", "akt/goal",
                 "register/mal/ta-bort"):  # fmt: skip
        answer = client.get(f"/{part}/{id_}")
        assert answer.status_code == 404, part
        assert "Sidan finns inte" in answer.content.decode()


@each("text", ASKED, around=undone)
def test_nothing_asked_of_a_list_breaks_it(entered: Client, text: str) -> None:
    client = entered
    recorded("A")
    asked = "&".join(f"{key}={text}" for key in ("q", "unit", "parent", "sort", "page", "brott"))
    for address in ("/register/mal/", "/register/mal/fil.csv", "/register/initiativ/", "/sok",
                    "/styrkedja/brott/", "/intag/inlast/x/"):  # fmt: skip
        wanted = 404 if text == "%00" or "inlast" in address else 200
        assert client.get(f"{address}?{asked}").status_code == wanted, address
    assert client.get(f"/register/mal/?unit={text}").status_code == (404 if text == "%00" else 200)
    assert client.get("/register/mal/rad/A").status_code == 200


@each("kind", SHELVES, ids=lambda kind: kind.code, around=undone)
def test_no_text_anybody_writes_becomes_markup_on_any_page_of_its_row(
    chief: Client, kind: Kind
) -> None:
    """The question before a removal and the trail are alike for all: looked at for every third register."""
    client, id_ = chief, id_of(kind, OWN)
    address = f"/register/{SLUGS[kind]}/andra/{id_}"
    sheet = SHELVES[kind].sheet
    texts = {
        one.key: MARKUP
        for one in sheet.columns
        if one.parser.form in ("text", "long") and one.key not in {"id", *SHELVES[kind].guarded}
    }
    answer = client.post(address, Page(client.get(address)).form.filled(**texts))
    assert answer.status_code in (200, 302)
    row = page_of(Ref(kind, id_))
    akt = reverse("dossier:read", args=[kind.code, id_])
    third = [row.replace("/rad/", part) for part in ("/ta-bort/", "/spar/")]
    for page in (list_of(kind), row, address, akt, *third[: 2 * (kind in list(SHELVES)[::3])]):
        assert_harmless(client.get(page).content.decode(), page)
    assert_harmless(answer.content.decode(), "the form")


def assert_harmless(html: str, where: str) -> None:
    assert "<script>alert" not in html, where
    assert "<img src=x" not in html, where


def test_no_text_anybody_writes_becomes_markup_on_the_pages_that_gather_them(
    kept_filled: None, db: None
) -> None:
    client = signed_in("cdo")
    for kind in (Kind.UNIT, Kind.GOAL, Kind.ACCOUNT, Kind.INITIATIVE, Kind.BENEFIT, Kind.SYSTEM):
        for unit in (OWN, "ANNAN"):
            address = f"/register/{SLUGS[kind]}/andra/{id_of(kind, unit)}"
            client.post(address, Page(client.get(address)).form.filled(name=MARKUP))
    pages = ["/", "/sok?q=script", f"/sok?q={MARKUP}", "/styrkedja/brott/", "/karta/", "/register/spar",
             "/rapport/tackning/", "/rapport/fordelning/", "/rapport/sarredovisning/", "/intag/",
             f"/register/mal/?q={MARKUP}", f"/styrkedja/brott/?enhet={MARKUP}",
             f"/register/mal/?unit={MARKUP}", f"/finns/{MARKUP}", f"/karta/?enhet={MARKUP}"]  # fmt: skip
    for page in pages:
        answer = client.get(page)
        assert answer.status_code in (200, 404), page
        assert_harmless(answer.content.decode(), page)
    assert "&lt;script&gt;alert(1)" in client.get("/register/mal/").content.decode()
