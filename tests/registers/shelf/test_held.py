"""A list sorted in memory stands as the database would have sorted it, whatever it holds."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings

from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.doors import remove, save, save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.asking import Asked, all_ids
from styrkedja.registers.shelf.cells import Form
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import held, kept_picture, portfolio
from tests.registers.grown import change_of, things

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)
INITIATIVES = SHELVES[Kind.INITIATIVE]
OWNERS = (
    "Öchef",
    "ächef",
    "Ächef",
    "åchef",
    "Zchef",
    "zchef",
    "Éa",
    "ea",
    "ß",
    "漢",
    "_",
    "{",
    None,
)


def orders_of(shelf: Shelf) -> list[str]:
    """Every order a list of this register can be asked for."""
    keys = [cell.key for cell in shelf.cells if cell.form is not Form.REFS]
    return [sign + key for key in keys for sign in ("", "-")]


def differing(picture) -> list[tuple[Kind, str]]:
    """The lists that stand otherwise in memory than in the database."""
    in_memory = held(picture)
    return [
        (kind, sort)
        for kind, shelf in SHELVES.items()
        for sort in orders_of(shelf)
        if all_ids(shelf, Asked(sort=sort, held=in_memory)) != all_ids(shelf, Asked(sort=sort))
    ]


@pytest.fixture
def some(own_database):
    """Initiatives with much in common: names, owners, units of the same name."""
    rows = [
        Change(f"I-{n}", {"name": f"Initiativ {n % 3}", "account": "A", "owner": OWNERS[n % 13],
                          "budget": Decimal(n * 7 % 10) / 4 if n % 5 else None,
                          "stage": [Stage.ONGOING, Stage.IDEA, None][n % 3],
                          "unit": [None, "U1", "U2", "U3", "U4"][n % 5]})
        for n in range(40)
    ]  # fmt: skip
    units = ("Ånge", "Ånge", "ånge", "Alby")
    save_all(
        {
            Kind.ACCOUNT: [Change("A", {"name": "Portföljen"})],
            Kind.UNIT: [Change(f"U{n}", {"name": name}) for n, name in enumerate(units, 1)],
            Kind.INITIATIVE: rows,
        },
        by=SYSTEM,
        at=NOON,
    )


def test_what_is_alike_stands_in_the_order_of_names(some):
    assert differing(kept_picture(TODAY)) == []
    by_unit = all_ids(INITIATIVES, Asked(sort="unit", held=held(kept_picture(TODAY))))
    assert by_unit[:3] == ["I-24", "I-39", "I-9"]  # those of Alby, and of them Initiativ 0


@settings(
    max_examples=2,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.generate],  # an example takes a second: a failing one is told as it is
)
@given(rows=things())
def test_whatever_is_recorded_is_sorted_alike(registers, rows):
    with transaction.atomic():
        save_all(
            {kind: [change_of(row) for row in found] for kind, found in rows.items()},
            by=SYSTEM,
            at=NOON,
        )
        assert differing(portfolio(TODAY)) == []
        transaction.set_rollback(True)


def test_a_search_and_a_filter_are_picked_out_of_the_same_order(some):
    for asked in ({"search": "initiativ 1"}, {"filters": {"stage": [Stage.IDEA, None]}}):
        for sort in orders_of(INITIATIVES):
            in_memory = Asked(sort=sort, held=held(kept_picture(TODAY)), **asked)
            assert all_ids(INITIATIVES, in_memory) == all_ids(
                INITIATIVES, Asked(sort=sort, **asked)
            )


def test_what_was_written_since_the_picture_is_left_to_the_next_one(some):
    before = held(kept_picture(TODAY))
    save(Kind.INITIATIVE, [Change("I-99", {"name": "Ny", "account": "A"}, 0)], by=SYSTEM, at=NOON)
    remove(Kind.INITIATIVE, {"I-5": None}, by=SYSTEM, at=NOON)
    assert "I-99" not in all_ids(INITIATIVES, Asked(sort="budget", held=before))
    now = all_ids(INITIATIVES, Asked(sort="budget", held=held(kept_picture(TODAY))))
    assert now == all_ids(INITIATIVES, Asked(sort="budget"))
    assert "I-99" in now
    assert "I-5" not in now


def test_an_order_once_worked_out_is_kept_with_the_picture(some):
    asked = Asked(sort="budget", held=held(kept_picture(TODAY)))
    assert all_ids(INITIATIVES, asked) is all_ids(INITIATIVES, asked)
    again = Asked(sort="budget", held=held(kept_picture(TODAY)))
    assert all_ids(INITIATIVES, again) is all_ids(INITIATIVES, asked)
