"""The map's page: what it shows, where bubbles lead, what it is narrowed to, how large it is."""

from __future__ import annotations

import json
import re
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client

from styrkedja.example import NOTICE
from styrkedja.insights.portfolio_map import pages, views
from styrkedja.insights.portfolio_map.asking import asked
from styrkedja.look.charts import apart
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.sample import portfolio
from styrkedja.registers.organisation.actions import add_person
from styrkedja.registers.organisation.models import Person
from tools.bench import big

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ADMINISTRATOR = Actor("admin", "Administratör", (("administrator", None),))
RAW = {
    "units": [{"id": "E-1", "name": "Skolan"}, {"id": "E-2", "name": "Vården"}],
    "accounts": [{"id": "P", "name": "Portföljen"}],
    "documents": [
        {
            "id": "D-1",
            "name": "Programmet",
            "direction_activity": Decimal("0.4"),
            "direction_value": Decimal("0.5"),
            "direction_on": date(2025, 1, 1),
        }
    ],
    "initiatives": [
        {"id": "I-1", "name": "Schemat", "unit": "E-1", "account": "P", "budget": 1_000_000},
        {"id": "I-2", "name": "Journalen", "unit": "E-2", "account": "P", "budget": 3_000_000},
        {"id": "I-3", "name": "Intaget", "unit": "E-2", "account": "P", "budget": 1_000_000},
        {
            "id": "I-4",
            "name": "Minskad tid för administration hos medarbetarna",
            "unit": "E-1",
            "account": "P",
        },
    ],
    "benefits": [
        {"id": "B-1", "initiative": "I-1", "activity": "innovation", "direct_value": "external"},
        {"id": "B-2", "initiative": "I-2", "activity": "efficiency", "direct_value": "internal"},
        {"id": "B-3", "initiative": "I-3", "activity": "efficiency", "direct_value": "internal"},
    ],
}


@pytest.fixture
def visitor(db: None, client: Client, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A signed-in visitor of a small group."""
    add_person("v", name="v", password="x" * 12, roles=[("elected", None)], by=ADMINISTRATOR, at=NOON)  # fmt: skip
    client.force_login(Person.objects.get(username="v"))
    showing(monkeypatch, portfolio(NOON.date(), RAW))
    return client


def showing(monkeypatch: pytest.MonkeyPatch, picture: Portfolio) -> None:
    """Let the page see this picture."""
    monkeypatch.setattr(views, "kept_picture", lambda _day: picture)


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", answer.content.decode())


def marks(client: Client, address: str) -> list[dict[str, object]]:
    """Everything drawn that leads somewhere."""
    layers = json.loads(client.get(address).content)["layer"]
    rows = [row for layer in layers for row in layer.get("data", {}).get("values", [])]
    return [row for row in rows if "href" in row]


def test_the_page_says_where_the_centre_lies_and_how_far_it_is_to_the_decided_direction(
    visitor: Client,
) -> None:
    page = read(visitor, "/karta/")
    assert "Tyngdpunkten ligger i intern effektivitet (−0,60; −0,60)" in page
    assert "Avståndet till den beslutade riktningen är 1,49" in page
    assert "F2 v1 [I]" in page
    assert "3 placerade av 4 initiativ" in page
    assert 'data-chart-url="/karta/karta.json"' in page


def test_a_bubble_of_one_leads_to_its_akt_and_a_bubble_of_several_to_their_list(
    visitor: Client,
) -> None:
    leads = {row["href"] for row in marks(visitor, "/karta/karta.json")}
    assert leads == {"/akt/initiative/I-1", "/karta/?plats=-1%3B-1#initiativ"}
    page = read(visitor, "/karta/?plats=-1%3B-1")
    assert "Initiativ på den valda platsen" in page
    assert "I-2 Journalen" in page
    assert "I-3 Intaget" in page
    assert "I-1 Schemat" not in page


def test_the_heaviest_initiative_stands_first_in_the_table_and_leads_to_its_akt(
    visitor: Client,
) -> None:
    page = read(visitor, "/karta/")
    assert re.findall(r'href="/akt/initiative/(I-\d)"', page) == ["I-2", "I-3", "I-1"]


def test_a_choice_narrows_page_chart_and_downloads_alike(visitor: Client) -> None:
    page = read(visitor, "/karta/?enhet=E-1")
    assert "Urval: <strong>Skolan</strong>" in page
    assert "I-2 Journalen" not in page
    assert 'data-chart-url="/karta/karta.json?enhet=E-1"' in page
    assert 'href="/karta/karta.png?enhet=E-1" download' in page
    assert [row["href"] for row in marks(visitor, "/karta/karta.json?enhet=E-1")] == [
        "/akt/initiative/I-1"
    ]


@pytest.mark.parametrize(
    "question",
    ["?enhet=finns-inte", "?ar=tolv", "?vikt=guld", "?sida=-1", "?sida=99999999",
     "?konto=%3Cscript%3E"],
)  # fmt: skip
def test_what_does_not_exist_is_left_out_of_the_question(visitor: Client, question: str) -> None:
    page = read(visitor, "/karta/" + question)
    assert "I-2 Journalen" in page
    assert "<script>" not in page


def test_proposals_are_shown_when_asked_for_with_the_words_that_decided(visitor: Client) -> None:
    assert "Ihåliga bubblor" not in read(visitor, "/karta/")
    page = read(visitor, "/karta/?forslag=ja")
    assert "Ihåliga bubblor är förslag" in page
    assert "I-4 Minskad tid" in page
    hollow = [row for row in marks(visitor, "/karta/karta.json?forslag=ja") if "I-4" in row["href"]]
    assert "Förslag" in hollow[0]["label"]
    assert "Ord som avgjorde" in hollow[0]["label"]


def test_sized_by_number_every_initiative_weighs_alike(visitor: Client) -> None:
    assert "varje initiativ lika (3 av 3" in read(visitor, "/karta/?vikt=count")


def test_in_english_no_swedish_is_left_in_the_chart(visitor: Client) -> None:
    visitor.cookies["sprak"] = "en"
    words = visitor.get("/karta/karta.json?forslag=ja").content.decode()
    names = "|".join(str(each["name"]) for each in RAW["initiatives"])
    assert not re.search(r"[åäöÅÄÖ]", re.sub(names + r"|Deciding words: [^\"]*", "", words))
    assert "internal efficiency" in words


def test_an_empty_register_says_what_will_be_here(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    showing(monkeypatch, portfolio(NOON.date(), {}))
    page = read(visitor, "/karta/")
    assert "Registret har inga initiativ" in page
    assert "data-chart-url" not in page


@pytest.mark.parametrize("address", ["/karta/annat.svg", "/karta/karta.pdf"])
def test_a_chart_or_form_that_does_not_exist_is_not_found(visitor: Client, address: str) -> None:
    assert visitor.get(address).status_code == 404


def test_a_stranger_is_asked_to_sign_in(db: None, client: Client) -> None:
    assert client.get("/karta/").status_code == 302
    assert client.get("/karta/karta.json").status_code == 302


def test_a_file_is_drawn_apart_once_and_the_web_process_never_loads_the_engine(
    visitor: Client, settings: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.DRAWN = tmp_path
    monkeypatch.delitem(sys.modules, "vl_convert", raising=False)
    drawing = visitor.get("/karta/karta.svg?enhet=E-1")
    assert drawing["Content-Type"] == "image/svg+xml"
    assert "karta.svg" in drawing["Content-Disposition"]
    assert "Portföljkarta: Skolan" in drawing.content.decode()
    assert "vl_convert" not in sys.modules
    monkeypatch.setattr(apart, "in_a_process", lambda _asked: pytest.fail("drawn twice"))
    assert visitor.get("/karta/karta.svg?enhet=E-1").content == drawing.content


def test_a_drawing_that_fails_is_told_in_words(
    visitor: Client, settings: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_asked: str) -> bytes:
        raise apart.NotDrawn

    settings.DRAWN = tmp_path
    monkeypatch.setattr(apart, "in_a_process", fails)
    answer = visitor.get("/karta/karta.png")
    assert answer.status_code == 503
    assert "kunde inte ritas" in answer.content.decode()


def test_only_so_many_drawings_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "KEPT", 2)
    for name in ("a.svg", "b.svg", "c.svg"):
        apart.keep(tmp_path / name, b"x")
    assert len(list(tmp_path.iterdir())) == 2


def test_with_two_thousand_initiatives_the_page_stays_under_its_limit(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    showing(monkeypatch, big.picture(big.rows(2000)))
    answer = visitor.get("/karta/?effektmal=amount&forslag=ja")
    assert len(answer.content) <= 150_000
    assert answer.content.decode().count('href="/akt/initiative/') <= pages.ROWS + pages.PROPOSALS


@pytest.mark.parametrize("which", ["karta", "enheter", "rorelse"])
def test_a_drawing_of_the_example_says_that_it_is_made_up(which: str) -> None:
    picture = portfolio(date(2026, 11, 24), RAW)
    drawn = pages.as_file(which, asked({}, picture), picture, "sv", "light", NOTICE)
    assert "Exempelstad är påhittat" in json.dumps(drawn, ensure_ascii=False)
