"""Accounts on the web: whoever may not is refused in words, every refusal is said, and what is changed holds at once."""

from __future__ import annotations

import pytest
from django.contrib.auth import authenticate
from django.test import Client
from django.urls import reverse

from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save
from styrkedja.registers.organisation.actions import set_active, set_roles
from styrkedja.registers.organisation.models import Person
from styrkedja.registers.organisation.permissions import SYSTEM, TABLE
from styrkedja.registers.organisation.queries import actor_of
from styrkedja.registers.shelf.refusing import Refused
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.trail.models import Event
from styrkedja.registers.trail.queries import history, position
from tests.each import each
from tests.one_of_each import NOON, OTHER, OWN
from tests.page_read import Page
from tests.visiting import ADMINISTRATOR, PASSWORD, signed_in, somebody

NEW = "ett helt annat lösenord"
LIST = "/register/enheter/"
OWNED = "ett lösenord som bara jag vet"
ASKED = ("add", "change", "password", "close", "reopen", "role")
SEEING = {role.code for role in TABLE if "person.see" in role.permissions}


@pytest.fixture
def administrator(registers: str) -> Client:
    """Somebody who may change accounts, and a head of unit to do it to, on each kind of database."""
    save(
        Kind.UNIT,
        [Change(OWN, {"name": "Egen"}), Change(OTHER, {"name": "Annan"})],
        by=SYSTEM,
        at=NOON,
    )
    somebody("unit-head", OWN, "chefen")
    return signed_in("administrator")


def at(name: str, *args: str) -> str:
    return reverse(f"people:{name}", args=args)


def texts(answer: object) -> str:
    return Page(answer).text


def added(**other: str) -> dict[str, str]:
    """What a filled form for a new account sends."""
    given = {"username": "ny.person", "name": "Handläggare", "email": "ny@kommun.se", "unit": OWN}
    role = {"role": "unit-head", "held": OTHER, "password": NEW, "again": NEW}
    return given | role | other


def held(username: str) -> tuple[tuple[str, str | None], ...]:
    return actor_of(Person.objects.get(username=username)).roles


def test_an_account_is_added_can_sign_in_and_is_found_in_the_list(administrator: Client) -> None:
    answer = administrator.post(at("add"), added(), follow=True)
    assert "Kontot är upplagt." in texts(answer)
    assert authenticate(username="ny.person", password=NEW)
    assert held("ny.person") == (("unit-head", OTHER),)
    for query in ("?q=HANDLÄGG", f"?enhet={OTHER}", "?roll=unit-head&sort=-inloggad&sida=9"):
        assert "ny.person" in texts(administrator.get(at("list") + query)), query
    for query in ("?q=qqqq", "?roll=cdo", "?lage=stangt"):
        assert "ny.person" not in texts(administrator.get(at("list") + query)), query


@each(
    "wrong,said",
    [
        ({"username": "CHEFEN"}, "Användarnamnet är tomt eller upptaget."),
        ({"username": "styrkedja"}, "Användarnamnet är tomt eller upptaget."),
        ({"username": "../a b"}, "Användarnamnet får ha bokstäver"),
        ({"username": "a\x00b"}, "Användarnamn"),
        ({"name": "x" * 201}, "Skriv högst 200 tecken; nu är det 201."),
        ({"email": "ingen adress"}, "Skriv en e-postadress"),
        ({"held": ""}, "Rollen ”Chef för enhet” hålls i en enhet. Välj vilken."),
        ({"role": "cdo"}, "Rollen ”Digitaliseringschef” gäller i hela koncernen."),
        ({"role": "kung"}, "Välj något i listan."),
        ({"held": "FINNS-EJ"}, "Välj något i listan."),
        ({"password": "kort", "again": "kort"}, "Lösenordet duger inte"),
        ({"again": "något annat än det"}, "De två lösenorden är inte lika."),
    ],
    ids=lambda case: case[1],
)
def test_what_is_wrong_with_a_new_account_is_said_and_nothing_is_kept(
    administrator: Client, wrong: dict[str, str], said: str
) -> None:
    before = position()
    answer = administrator.post(at("add"), added(**wrong))
    assert answer.status_code == 200
    assert said in texts(answer)
    assert NEW not in answer.content.decode()
    assert position() == before


def test_who_may_not_is_refused_in_words_at_every_address(administrator: Client) -> None:
    before = position()
    for role in ("elected", "auditor", "cdo", "unit-head"):
        client = signed_in(role)
        for name in ASKED:
            path = at(name, *([] if name == "add" else ["chefen"]))
            answer = client.post(path, added() | {"gor": "ta"})
            assert answer.status_code == 403, (role, name)
            assert "Be en administratör." in texts(answer)
        seen = 200 if role in SEEING else 403
        assert client.get(at("list")).status_code == seen, role
        assert client.get(at("read", "chefen")).status_code == seen, role
        html = client.get(at("own")).content.decode()
        assert (f'href="{at("list")}"' in html) == (seen == 200), role
    assert len(Person.objects.filter(username="ny.person")) == 0
    assert {event.kind for event in Event.objects.filter(position__gt=before)} == {"person"}
    assert [entry.deed for entry in history("person", "chefen")] == ["added"]


def test_a_role_is_given_and_taken_and_holds_at_once(administrator: Client) -> None:
    boss = signed_in("unit-head", OWN, name="chefen")
    assert boss.get(at("list")).status_code == 403
    auditor = {"gor": "ge", "role": "auditor"}
    assert "gäller nu" in texts(administrator.post(at("role", "chefen"), auditor, follow=True))
    assert boss.get(at("list")).status_code == 200
    again = administrator.post(at("role", "chefen"), auditor)
    assert (again.status_code, "har redan rollen" in texts(again)) == (409, True)
    lacking = administrator.post(at("role", "chefen"), {"gor": "ge", "role": "object-owner"})
    assert "hålls i en enhet. Välj vilken." in texts(lacking)
    for gone in (auditor, {"role": "unit-head", "held": OWN}):
        administrator.post(at("role", "chefen"), gone | {"gor": "ta"})
    assert held("chefen") == ()
    assert boss.get("/").status_code == 403
    gone = administrator.post(at("role", "chefen"), auditor | {"gor": "ta"}, follow=True)
    assert "Kontot har inte rollen." in texts(gone)
    page = texts(administrator.get(at("read", "chefen")))
    assert "Chef för enhet" in page
    assert "ingen roll" in page


def test_closing_ends_the_session_for_good_and_the_account_may_be_opened_again(
    administrator: Client,
) -> None:
    boss = signed_in("unit-head", OWN, name="chefen")
    assert boss.get("/").status_code == 200
    answer = administrator.post(at("close", "chefen"), {"why": "Har slutat"}, follow=True)
    assert "Kontot är stängt och utloggat." in texts(answer)
    assert "Har slutat" in texts(answer)
    assert boss.get("/")["Location"].startswith("/logga-in")
    assert authenticate(username="chefen", password=PASSWORD) is None
    administrator.post(at("reopen", "chefen"), {"why": ""})
    assert boss.get("/")["Location"].startswith("/logga-in")
    assert authenticate(username="chefen", password=PASSWORD)


def test_nobody_closes_the_own_account_or_shuts_out_the_last_administrator(
    administrator: Client,
) -> None:
    mine = at("close", "administrator")
    assert "Du kan inte stänga ditt eget konto." in texts(
        administrator.post(mine, {"why": ""}, follow=True)
    )
    taking = {"gor": "ta", "role": "administrator"}
    last = administrator.post(at("role", "administrator"), taking, follow=True)
    assert "Det här är det sista öppna kontot som får ändra konton." in texts(last)
    with pytest.raises(Refused, match="last open account"):
        set_active("administrator", False, by=ADMINISTRATOR, at=NOON)
    somebody("administrator", name="andra")
    set_active("andra", False, by=ADMINISTRATOR, at=NOON)  # a closed account is nobody's help
    with pytest.raises(Refused, match="last open account"):
        set_roles("administrator", [("cdo", None)], by=ADMINISTRATOR, at=NOON)
    set_active("andra", True, by=ADMINISTRATOR, at=NOON)
    administrator.post(at("role", "administrator"), taking)
    assert administrator.get(at("list")).status_code == 403


def test_a_new_password_signs_out_and_stands_nowhere_in_the_trail(administrator: Client) -> None:
    boss = signed_in("unit-head", OWN, name="chefen")
    weak = administrator.post(at("password", "chefen"), {"password": "kort", "again": "kort"})
    assert "Lösenordet duger inte" in texts(weak)
    administrator.post(at("password", "chefen"), {"password": NEW, "again": NEW})
    assert boss.get("/")["Location"].startswith("/logga-in")
    assert authenticate(username="chefen", password=NEW)
    kept = Person.objects.get(username="chefen").password
    for event in Event.objects.filter(kind="person"):
        told = f"{event.before} {event.after}"
        assert NEW not in told
        assert kept not in told
    assert "bytte lösenord för kontot" in texts(administrator.get(at("read", "chefen")))


def test_one_changes_the_own_password_by_the_old_one_and_stays_signed_in_here_alone(
    administrator: Client,
) -> None:
    here, there = (signed_in("unit-head", OWN, name="chefen") for _ in range(2))
    asked = {"old": PASSWORD, "password": NEW, "again": NEW}
    for wrong, said in (
        ({"old": "gissat lösenord"}, "Det är inte ditt nuvarande lösenord."),
        ({"password": PASSWORD, "again": PASSWORD}, "Välj ett annat lösenord"),
        ({"old": ""}, "Fyll i fältet."),
    ):
        assert said in texts(here.post(at("own"), asked | wrong))
    assert authenticate(username="chefen", password=PASSWORD)
    assert "Ditt lösenord är bytt." in texts(here.post(at("own"), asked, follow=True))
    assert there.get("/")["Location"].startswith("/logga-in")
    assert authenticate(username="chefen", password=NEW)
    assert here.get("/").status_code == 200


def test_name_and_address_are_changed_and_the_trail_never_holds_the_address(
    administrator: Client,
) -> None:
    given = {"name": "Rektor", "email": "rektor@kommun.se", "unit": OTHER}
    answer = administrator.post(at("change", "chefen"), given, follow=True)
    assert "rektor@kommun.se" in texts(answer)
    entry = history("person", "chefen")[0]
    assert entry.after == {"name": "Rektor", "unit": OTHER, "email": "changed"}
    before = position()
    administrator.post(at("change", "chefen"), given)
    assert position() == before  # nothing was changed
    english = signed_in("auditor", language="en").get(at("read", "chefen"))
    assert "Only an administrator changes accounts." in texts(english)
    assert "personal data" in texts(english)


def test_an_odd_name_in_an_address_is_not_found(administrator: Client) -> None:
    for odd in ("finns-ej", "a/b", "%2e", "👍", "x" * 3_000, "<b>"):
        for name in ("read", "change", "password", "close", "reopen"):
            assert administrator.get(at(name, odd)).status_code == 404, (name, odd)
    assert administrator.post(at("role", "chefen"), {"gor": "ta", "role": "\0"}).status_code == 404


def test_a_password_that_somebody_else_gave_is_changed_before_anything_else_is_shown(
    administrator: Client,
) -> None:
    administrator.post(at("add"), added())
    assert "ska bytas vid nästa inloggning" in texts(administrator.get(at("read", "ny.person")))
    client = Client()
    first = client.post("/logga-in", {"username": "ny.person", "password": NEW, "next": LIST})
    renewal = at("renew") + f"?next={LIST}"
    for path in (LIST, at("own"), "/konton/", "/api/openapi.json"):
        assert client.get(path)["Location"].startswith(at("renew")), path
    refused = client.post("/api/passages", {}, content_type="application/json")
    assert (refused.status_code, "välj ett eget först" in texts(refused)) == (403, True)
    page = client.get(first["Location"], follow=True)
    assert "Välj ett eget lösenord" in texts(page)
    assert "Verksamhetsutveckling" not in texts(page)  # no menu
    wrong = client.post(renewal, {"old": NEW, "password": NEW, "again": NEW})
    assert "Välj ett annat lösenord än det nuvarande." in texts(wrong)
    done = client.post(renewal, {"old": NEW, "password": OWNED, "again": OWNED})
    assert done["Location"] == LIST
    assert client.get(LIST).status_code == 200
    assert client.get(at("renew"))["Location"] == at("own")
    newest, oldest = history("person", "ny.person")
    assert (oldest.after["given"], newest.before, newest.after) == (
        True,
        {"given": True},
        {"given": False},
    )
    assert "valt av personen själv" in texts(administrator.get(at("read", "ny.person")))


def test_a_password_set_anew_by_an_administrator_is_given_and_leads_nowhere_else(
    administrator: Client,
) -> None:
    administrator.post(at("password", "chefen"), {"password": NEW, "again": NEW})
    client = Client()
    client.post("/logga-in", {"username": "chefen", "password": NEW})
    assert client.get("/")["Location"] == at("renew")
    asked = {"old": NEW, "password": OWNED, "again": OWNED}
    done = client.post(at("renew") + "?next=https://annan.example/", asked)
    assert done["Location"] == "/"
    assert authenticate(username="chefen", password=OWNED)
    assert client.get("/").status_code == 200
    assert client.post("/logga-ut").status_code == 302
