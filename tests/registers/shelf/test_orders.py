"""A list's order is kept while nothing is written, and never a moment longer."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.doors import remove, save, save_all
from styrkedja.registers.initiatives.queries import INITIATIVES_SHELF, initiatives
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.asking import Asked, Between, found_ids
from styrkedja.registers.shelf.orders import ORDERS
from styrkedja.registers.shelf.writing import Change

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def some(own_database):
    rows = [
        Change(f"I-{n}", {"name": f"Initiativ {n % 3}", "account": "A", "budget": Decimal(n * 7 % 10),
                          "stage": Stage.IDEA if n % 2 else None})
        for n in range(12)
    ]  # fmt: skip
    save_all(
        {Kind.ACCOUNT: [Change("A", {"name": "Portföljen"})], Kind.INITIATIVE: rows},
        by=SYSTEM,
        at=NOON,
    )


def asked(**question):
    found = initiatives(viewer=SYSTEM, asked=Asked(size=5, **question))
    return [record.id for record in found.rows], found.total, found.page


QUESTIONS = (
    {"sort": "budget"},
    {"sort": "-budget", "page": 2},
    {"search": "initiativ 1"},
    {"filters": {"stage": [Stage.IDEA]}},
    {"filters": {"stage": [None]}, "sort": "budget", "page": 9},
    {"filters": {"budget": Between(Decimal(2), Decimal(6))}},
)


def straight(**question):
    """The same out of the database, with nothing kept."""
    with transaction.atomic():
        return asked(**question)


def test_every_page_is_the_one_the_database_gives(some):
    for question in QUESTIONS:
        expected = straight(**question)
        assert asked(**question) == asked(**question) == expected


def test_a_change_an_addition_and_a_removal_are_seen_at_once(some):
    for question in QUESTIONS:
        asked(**question)
    save(Kind.INITIATIVE, [Change("I-3", {"budget": Decimal(5)})], by=SYSTEM, at=NOON)
    assert [asked(**each) for each in QUESTIONS] == [straight(**each) for each in QUESTIONS]
    new = Change("I-99", {"name": "Initiativ 1", "account": "A", "budget": Decimal(3)}, 0)
    save(Kind.INITIATIVE, [new], by=SYSTEM, at=NOON)
    assert [asked(**each) for each in QUESTIONS] == [straight(**each) for each in QUESTIONS]
    remove(Kind.INITIATIVE, {"I-99": None}, by=SYSTEM, at=NOON)
    assert [asked(**each) for each in QUESTIONS] == [straight(**each) for each in QUESTIONS]


def test_the_second_page_does_not_sort_again(some):
    def ids(page):
        return found_ids(INITIATIVES_SHELF, Asked(sort="budget", page=page), 5)

    ids(1)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        ids(2)
    assert not any("ORDER BY" in each["sql"] and "budget" in each["sql"] for each in queries)


def test_what_an_open_transaction_has_written_is_seen_inside_it(some):
    asked(sort="-budget")
    with transaction.atomic():
        save(Kind.INITIATIVE, [Change("I-3", {"budget": Decimal(900)})], by=SYSTEM, at=NOON)
        assert asked(sort="-budget")[0][0] == "I-3"
        transaction.set_rollback(True)
    assert asked(sort="-budget")[0][0] != "I-3"


def test_the_oldest_orders_give_way_when_there_are_too_many(some, monkeypatch):
    monkeypatch.setattr("styrkedja.registers.shelf.orders.MOST_IDS", 20)
    for question in QUESTIONS:
        asked(**question)
    assert 1 <= sum(map(len, ORDERS.kept.values())) <= 20
