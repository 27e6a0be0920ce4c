"""The money pages: figures with their grounds, files that read back equal, and questions that make no sense."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from styrkedja.insights.economy import drawn
from styrkedja.insights.economy.asking import Asked
from styrkedja.insights.economy.pure.amounts import series
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.shelf.reading import records
from styrkedja.registers.shelves import SHELVES
from tests.governance.commitments.framed import framed
from tests.insights.economy.money import COMMITTED, OUTCOME, amount, kr, picture
from tests.one_of_each import kept_filled
from tests.page_read import Page
from tests.visiting import signed_in

__all__ = ["kept_filled"]
PAGES = (
    "/ekonomi/",
    "/ekonomi/betalar-far",
    "/ekonomi/utfall",
    "/ekonomi/ramar",
    "/ekonomi/aterbetalningar",
)
ODD = "?ar=0001&matt=x&kategori=x&tillstand=x&enhet=borta&initiativ=borta&lage=x"


@pytest.fixture
def visitor(kept_filled: None, db: None) -> Iterator[Client]:
    """Somebody who reads, at filled registers."""
    return signed_in("elected")


def test_every_page_answers_also_to_questions_without_sense(visitor: Client) -> None:
    for path in PAGES:
        for address in (path, path + ODD, f"{path}?fil=csv", f"{path}?fil=xlsx"):
            assert visitor.get(address).status_code == 200, address
        assert visitor.get(f"{path}?fil=exe").status_code == 404
        assert visitor.get(path, headers={"accept-language": "en"}).status_code == 200
    assert visitor.get("/ekonomi/initiativ/borta").status_code == 404
    assert visitor.get("/ekonomi/serie.exe").status_code == 404


@pytest.mark.django_db
def test_the_page_of_an_initiative_shows_what_counts_what_does_not_and_the_rate() -> None:
    framed(Stage.PRIORITISED)
    page = Page(signed_in("elected").get("/ekonomi/initiativ/I-9")).text
    assert "B-VOF-2027" not in page, "a row is told by what it is about, not by its id"
    shown = (
        "kostnad: vidmakthållande",
        "är inte godtaget",
        "3,5 procent",
        "F12 version 1",
        "F17 version 1",
    )
    assert [words for words in shown if words not in page] == []


def test_the_frame_for_the_budget_reads_back_equal_from_text_and_workbook(visitor: Client) -> None:
    stored = {
        row.id: (row.values["amount"], str(row.values["year"]))
        for row in records(SHELVES[Kind.ADJUSTMENT])
    }
    text = visitor.get("/ekonomi/ramar?fil=csv").content.decode("utf-8-sig")
    head, *rows = csv.reader(StringIO(text), delimiter=";")
    at = head.index("Ändring av ramen, kronor")
    assert {r[0]: (Decimal(r[at].replace(",", ".")), r[3]) for r in rows} == stored
    book = CalamineWorkbook.from_filelike(BytesIO(visitor.get("/ekonomi/ramar?fil=xlsx").content))
    head, *rows = book.get_sheet_by_index(0).to_python()
    assert {r[0]: (Decimal(str(r[at])), r[3]) for r in rows} == stored


def test_the_chart_says_each_amount_once_and_its_table_says_the_same() -> None:
    rows = (amount("E-1", "A", 2025, 300, low=kr(200)), amount("E-1", "A", 2025, 250, OUTCOME))
    whole = picture(estimates=rows)
    now = Asked(year=None)
    specification = json.loads(json.dumps(drawn.for_browser(whole, now, "sv")))
    values = specification["data"]["values"]
    assert [(each["year"], each["expected"], each["low"]) for each in values] == [
        ("2025", 0.3, 0.2),
        ("2025", 0.25, 0.25),
    ]
    assert values[0]["label"] == "2025, åtagande: troligast 0,3 mnkr, lägst 0,2, högst 0,3"
    table = drawn.series_table(series(whole, now.wanted), now)
    assert [(row[1], row[3]) for row in table.rows] == [
        (COMMITTED.words, kr(300)),
        (OUTCOME.words, kr(250)),
    ]
