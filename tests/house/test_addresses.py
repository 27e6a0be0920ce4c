"""The house's own rules about addresses: nobody comes in unknown, nothing is written by looking, floors look down."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from styrkedja.picture.terms import Kind
from styrkedja.registers.trail.queries import position
from tests.each import each
from tests.front.intake.visiting import workbook
from tests.house.parsed import parsed
from tests.one_of_each import kept_filled
from tests.visiting import Address, addresses, signed_in

__all__ = ["kept_filled"]
PACKAGE = Path(__file__).parents[2] / "src" / "styrkedja"
# Read by anybody. All else asks who one is; static files are no addresses of ours.
OPEN = {
    "login",
    "handbook:about",
    "handbook:accessibility",
    "handbook:columns",
    "handbook:glossary",
    "handbook:help",
    "handbook:policy",
    "look:choose",  # takes a choice of language and theme
    "look:confirm",
    "look:edit",
    "look:gallery",
    "look:list",
    "look:read",
}
FORMS_OF_PEOPLE = ("add", "change", "close", "own", "password", "renew", "reopen")
OF_PEOPLE = {f"people:{name}" for name in FORMS_OF_PEOPLE}
# Takes POST. All else only answers; whatever joins this list must refuse to write for GET.
TAKES_POST = {
    "api:passages",
    "coach:advice",
    "commitments:answer",
    "commitments:frame",
    "commitments:propose",
    "gates:pass",
    "gates:several",
    "intake:apply",
    "intake:discard",
    "intake:reread",
    "intake:settle",
    "intake:upload",
    "login",
    "logout",
    "look:choose",
    "meetings:add",
    "meetings:answer",
    "meetings:attend",
    "meetings:change",
    "meetings:correct",
    "meetings:lock",
    "meetings:plan",
    "meetings:refresh",
    "meetings:send",
    "meetings:settle",
    "meetings:step",
    "meetings:take_in",
    "people:role",
    *OF_PEOPLE,
    "prioritisation:confirm",
    "prioritisation:decide",
    "records:add",
    "records:change",
    "records:remove",
    "reports:coding",
}
FORMS = {
    "intake:upload",
    "login",
    *OF_PEOPLE,
    "records:add",
    "records:change",
    "records:remove",
    "reports:coding",
}
ONLY_POST = TAKES_POST - FORMS  # the others show a form first
FLOORS = ("ground", "picture", "look", "registers", "insights", "governance", "front", "config")
LINKS = re.compile(r"""{%\s*url\s+["']([\w:-]+)["']""")
REVERSING = {"reverse", "reverse_lazy", "redirect", "resolve_url"}
ALL = addresses()
GUARDED = [one for one in ALL if one.name not in OPEN]


@pytest.fixture
def group(kept_filled: None, db: None) -> None:
    """Filled registers."""


def name_of(address: Address) -> str:
    return address.name


def is_taken(address: Address, client: Client) -> bool:
    given = {"token": uploaded(client)} if "token" in address.parameters else {}
    return client.post(address.path(**given)).status_code != 405


def uploaded(client: Client) -> str:
    """The name of an upload that waits to be looked at."""
    content = workbook({Kind.UNIT: [{"id": "E-9", "name": "Ny enhet"}]})
    answer = client.post("/intag/", {"file": SimpleUploadedFile("mall.xlsx", content)})
    return answer["Location"].split("/")[3]


def test_every_address_has_a_name_of_its_own() -> None:
    names = [one.name for one in ALL]
    assert len(names) > 40
    assert sorted(set(names)) == names
    assert not [name for name in names if not name or name.endswith(":")]


def test_the_list_of_open_addresses_and_the_list_of_those_that_write_name_only_what_there_is() -> (
    None
):
    assert (OPEN | TAKES_POST) - {one.name for one in ALL} == set()


@each("address", GUARDED, ids=name_of)
def test_a_stranger_is_led_to_the_sign_in_by_every_way_of_asking(
    group: None, address: Address
) -> None:
    for ask in ("get", "head", "post", "put", "patch", "delete", "options"):
        answer = getattr(Client(), ask)(address.path(), {"name": "x"} if ask == "post" else None)
        assert answer.status_code == 302, ask
        assert answer["Location"].startswith("/logga-in?next=/"), ask
        assert answer.content == b"", ask


@each("address", [one for one in ALL if one.name in OPEN], ids=name_of)
def test_an_open_address_answers_a_stranger_and_shows_nothing_of_the_registers(
    group: None,
    address: Address,
) -> None:
    answer = Client().get(address.path())
    assert answer.status_code == (405 if address.name in ONLY_POST else 200)
    assert "effektmål egen" not in answer.content.decode().lower()


@pytest.mark.django_db
def test_an_address_that_does_not_exist_is_not_found_and_shows_nothing() -> None:
    for client in (Client(), signed_in("elected")):
        answer = client.get("/finns/inte")
        assert answer.status_code == 404
        assert "Sidan finns inte" in answer.content.decode()


def test_who_holds_no_role_is_refused_at_every_guarded_address_with_a_sentence(group: None) -> None:
    client = signed_in()
    for address in GUARDED:
        answer = client.get(address.path())
        if address.name == "logout":
            assert answer.status_code == 405
            continue
        text = answer.content.decode()
        assert answer.status_code == 403, address.name
        assert "Ditt konto har ingen roll. Be en administratör om en." in text
        assert "initiativ egen" not in text.lower()
        assert 'class="menu"' not in text
    assert client.post("/logga-ut").status_code == 302


def test_nothing_but_what_is_listed_takes_anything_sent_to_it(group: None) -> None:
    client = signed_in("cdo")
    taking = {one.name for one in ALL if one.name != "logout" and is_taken(one, client)}
    assert client.post("/logga-ut").status_code == 302
    taking.add("logout")
    assert taking == TAKES_POST


def test_no_address_takes_anything_sent_without_the_mark_of_our_own_form(group: None) -> None:
    client = signed_in("cdo", enforce_csrf_checks=True)
    before = position()
    for address in ALL:
        answer = client.post(address.path(), {"name": "Sänt någon annanstans ifrån"})
        assert answer.status_code == 403, address.name
        words = "X-CSRFToken" if address.name.startswith("api:") else "Formuläret är för gammalt"
        assert words in answer.content.decode(), address.name
    assert position() == before


def test_nothing_is_written_by_looking_whatever_the_address_asks_for(group: None) -> None:
    client = signed_in("cdo")
    before = position()
    asked = {"name": "Ändrad", "row_version": "1", "version": "1", "all": "mine", "digest": "x"}
    for address in ALL:
        for ask in ("get", "put", "patch", "delete"):
            sent = asked if ask == "get" else "name=x"
            answer = getattr(client, ask)(address.path(), sent)
            assert answer.status_code < 500, (address.name, ask)
            if ask in ("put", "patch", "delete") and not address.name.startswith("intake:"):
                assert answer.status_code == 405 or address.name == "login", (address.name, ask)
        if address.name in ONLY_POST and not address.name.startswith("intake:"):
            assert client.get(address.path()).status_code == 405, address.name
    assert position() == before


def floor_of(address: Address) -> str:
    """The floor a view stands on; Django's own views are called by the floor that gives the address."""
    module = address.callback.__module__
    return module.split(".")[1] if module.startswith("styrkedja.") else "front"


def reversed_names() -> Iterator[tuple[Path, str]]:
    """Every name of an address that a file of ours asks for."""
    for path in sorted(PACKAGE.rglob("*.html")):
        for name in LINKS.findall(path.read_text()):
            yield path, name
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call) and node.args and called(node) in REVERSING:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield path, first.value


def called(node: ast.Call) -> str:
    return getattr(node.func, "id", None) or getattr(node.func, "attr", "")


def test_no_floor_asks_for_the_address_of_a_floor_above_it() -> None:
    floors = {one.name: floor_of(one) for one in ALL}
    asked = list(reversed_names())
    assert len(asked) > 20
    upward = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path, name in asked
        if name in floors
        and FLOORS.index(floors[name]) > FLOORS.index(path.relative_to(PACKAGE).parts[0])
    ]
    assert upward == []
    unknown = {name for _, name in asked if name not in floors and not name.startswith(("/", "?"))}
    assert unknown == set()


def test_no_address_of_ours_is_written_by_hand() -> None:
    own = re.compile(r"""["'](/(?:register|styrkedja|akt|karta|rapport|intag|handbok|utseende)/)""")
    assert [
        f"{path.relative_to(PACKAGE)}: {found}"
        for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.html")])
        for found in own.findall(path.read_text())
    ] == []
