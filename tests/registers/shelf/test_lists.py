"""What lists promise: the same pages, order and hits on both databases, in Swedish order."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from styrkedja.ground.swedish import sort_key
from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.doors import save, save_all
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF, initiatives
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.organisation.queries import units
from styrkedja.registers.shelf.asking import Between
from styrkedja.registers.shelf.reading import Asked, all_found
from styrkedja.registers.shelf.writing import Change

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
NAMES = ["Öl", "adam", "Zeb", "Ål", "Bo", "Ärt", "Éva", "Del 10", "Del 9", "öl 2", "w", "v"]
IN_ORDER = ["adam", "Bo", "Del 9", "Del 10", "Éva", "v", "w", "Zeb", "Ål", "Ärt", "Öl", "öl 2"]


def asked(**question):
    rows = initiatives(viewer=SYSTEM, asked=Asked(**question))
    return [record.id for record in rows.rows]


@pytest.fixture
def some(registers):
    save_all(
        {
            Kind.UNIT: [Change("U1", {"name": "Ånge"}), Change("U2", {"name": "Alby"})],
            Kind.ACCOUNT: [Change("A", {"name": "Portföljen"})],
            Kind.GOAL: [Change("M", {"name": "Målet"})],
            Kind.INITIATIVE: [
                Change("I-1", {"name": "Båtar", "account": "A", "unit": "U1", "goals": ("M",),
                               "stage": Stage.ONGOING, "budget": Decimal(9), "owner": "Öchef"}),
                Change("I-2", {"name": "Batar", "account": "A", "unit": "U2", "stage": Stage.IDEA,
                               "budget": Decimal(10), "planned_end": date(2026, 5, 1), "owner": "Ächef"}),
                Change("I-3", {"name": "Öppet 100 %", "account": "A", "owner": "Åchef",
                               "description": "ÖVERSYN av_bygglov"}),
            ],
        },
        by=SYSTEM,
        at=NOON,
    )  # fmt: skip


def test_names_stand_in_swedish_order(registers):
    changes = [Change(f"U-{n}", {"name": name}) for n, name in enumerate(NAMES)]
    save(Kind.UNIT, changes, by=SYSTEM, at=NOON)
    rows = units(viewer=SYSTEM).rows
    assert [record.values["name"] for record in rows] == IN_ORDER


def test_our_order_is_that_of_icu_for_swedish_where_the_server_has_icu(registers):
    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL can have ICU")
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_collation WHERE collname = 'sv-x-icu'")
        if cursor.fetchone() is None:
            pytest.skip("NO ICU on this PostgreSQL: Swedish order is not compared with it")
        words = ["ål", "äl", "öl", "al", "zebra", "Åre", "åka", "ärlig", "ost", "ö", "ä", "å", "a",
                 "Örebro", "Orsa", "Uppsala", "Västerås", "Wien", "Vara", "yta", "bil", "Bil"]  # fmt: skip
        cursor.execute(
            'SELECT word FROM unnest(%s::text[]) AS t(word) ORDER BY word COLLATE "sv-x-icu"',
            [words],
        )
        by_icu = [word.casefold() for (word,) in cursor.fetchall()]
    assert [word.casefold() for word in sorted(words, key=sort_key)] == by_icu


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ({"search": "båtar"}, ["I-1"]),
        ({"search": "BATAR"}, ["I-2"]),
        ({"search": "översyn bygg"}, ["I-3"]),
        ({"search": "100 %"}, ["I-3"]),
        ({"search": "av_bygglov"}, ["I-3"]),
        ({"search": "aвbygglov"}, []),
        ({"filters": {"stage": [Stage.IDEA]}}, ["I-2"]),
        ({"filters": {"stage": ["idea", None]}}, ["I-2", "I-3"]),
        ({"filters": {"unit": ["U1"]}}, ["I-1"]),
        ({"filters": {"goals": ["M"]}}, ["I-1"]),
        ({"filters": {"goals": [None]}}, ["I-2", "I-3"]),
        ({"filters": {"budget": Between(Decimal("9.5"), None)}}, ["I-2"]),
        ({"filters": {"planned_end": Between(None, date(2026, 12, 31))}}, ["I-2"]),
        ({"sort": "budget"}, ["I-1", "I-2", "I-3"]),
        ({"sort": "-budget"}, ["I-2", "I-1", "I-3"]),
        ({"sort": "stage"}, ["I-2", "I-1", "I-3"]),
        ({"sort": "unit"}, ["I-2", "I-1", "I-3"]),
        ({"sort": "owner"}, ["I-3", "I-2", "I-1"]),
        ({"sort": "-id"}, ["I-3", "I-2", "I-1"]),
        ({"sort": "hittepå"}, ["I-2", "I-1", "I-3"]),
        pytest.param({"among": frozenset({"I-3", "I-1"})}, ["I-1", "I-3"], id="among"),
        ({"page": 2, "size": 2, "sort": "id"}, ["I-3"]),
        ({"page": 99, "size": 2, "sort": "id"}, ["I-3"]),
    ],
    ids=str,
)
def test_a_list_answers_what_is_asked(some, question, ids):
    found = asked(**question)
    assert found == ids if "sort" in question or "among" in question else sorted(found) == ids


def test_a_page_says_how_many_there_are_and_what_its_references_are_called(some):
    rows = initiatives(viewer=SYSTEM, asked=Asked(size=2))
    assert (rows.total, rows.pages, len(rows.rows)) == (3, 2, 2)
    assert rows.names[("unit", "U1")] == "Ånge"


def test_a_list_asks_the_same_number_of_questions_for_one_row_as_for_a_hundred(some):
    def questions():
        with CaptureQueriesContext(connection) as queries:
            initiatives(viewer=SYSTEM)
        return len(queries)

    few = questions()
    more = [Change(f"N-{n}", {"name": f"N {n}", "account": "A"}) for n in range(97)]
    save(Kind.INITIATIVE, more, by=SYSTEM, at=NOON)
    assert questions() == few <= 12


def test_an_export_holds_every_page_in_the_order_shown(some):
    ids = [
        record.id for record in all_found(INITIATIVES_SHELF, SYSTEM, Asked(sort="budget", size=1))
    ]
    assert ids == ["I-1", "I-2", "I-3"]
