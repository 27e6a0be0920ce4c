"""Any register goes out through the web and into an empty one through the web, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, assume, given, settings

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.start.addresses import list_of
from styrkedja.ground.sheets.column import Column, Unreadable
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import KEPT, portfolio
from tests.front.intake.visiting import NOON, Visitor
from tests.registers.grown import change_of, things

TODAY = date(2026, 11, 24)
FEW = {
    "deadline": None,
    "derandomize": True,
    "suppress_health_check": list(HealthCheck),
    "database": None,
    "phases": [Phase.generate],  # an example takes a second or more: too long to be made smaller
}


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path


@contextmanager
def for_a_while() -> Iterator[None]:
    """What is written within is undone: after it the register is as empty as before."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    KEPT.forget()


def as_people_say_it(kind: Kind, one: Any) -> Any:
    """A thing as a form or a file would have given it: text in lines, money in hundredths."""
    said = {}
    for column in SHEETS[kind].columns:
        value = getattr(one, column.key)
        if isinstance(value, str | Decimal | int) and not isinstance(value, bool):
            value = read(column, value)
        said[column.key] = "Namn" if value is None and column.key == "name" else value
    return replace(one, **said)


def read(column: Column, value: object) -> object:
    """What a column's own parser makes of a value; nothing where it refuses it."""
    try:
        return value if column.parser.form == "choice" else column.parser.read(value)
    except Unreadable:
        return None


def recorded(rows: Mapping[Kind, Sequence[Any]]) -> None:
    """The rows recorded."""
    said = {kind: [as_people_say_it(kind, row) for row in rows[kind]] for kind in SHEETS}
    assume(all(len({row.id for row in found}) == len(found) for found in said.values()))
    changes = {kind: [change_of(row) for row in found] for kind, found in said.items()}
    save_all(changes, by=SYSTEM, at=NOON)


def left_out(visitor: Visitor) -> list[object]:
    """What the preview says cannot be taken, to be read when a test fails."""
    rows = visitor.page.rows
    return [(row.place, one.cell, one.text, one.reason.sv) for row in rows for one in row.unread]


def seen() -> dict[str, list[Any]]:
    """Everything the picture holds, whatever the order."""
    picture = portfolio(TODAY)
    found = {kind.code: sorted(picture.things(kind), key=lambda one: one.id) for kind in SHEETS}
    return found | {"passages": sorted(picture.passages, key=repr)}


@settings(max_examples=3, **FEW)
@given(rows=things())
def test_the_whole_register_as_a_workbook_is_the_same_register_again(db: None, rows) -> None:
    with for_a_while():
        visitor = Visitor()
        with for_a_while():
            recorded(rows)
            before = seen()
            content = visitor.download("/intag/hela.xlsx")
        count = sum(len(rows[kind]) for kind in SHEETS)
        visitor.upload(content, "register.xlsx")
        if count:
            assert visitor.counts == (count, 0, 0, 0, 0), left_out(visitor)
            assert visitor.page.totals.cells == 0, left_out(visitor)
            assert visitor.apply().answer.status_code == 200, left_out(visitor)
        assert seen() == before


@settings(max_examples=2, **FEW)
@given(rows=things())
def test_every_list_as_a_file_of_its_own_is_the_same_register_again(registers: str, rows) -> None:
    """Text files on one kind of database and workbooks on the other: what reads them knows no database."""
    form = {"sqlite": "csv", "postgresql": "xlsx"}[registers]
    with for_a_while():
        visitor = Visitor()
        with for_a_while():
            recorded(rows)
            before = seen()
            files = {
                kind: visitor.download(f"{list_of(kind)}fil.{form}")
                for kind in SHELVES  # what is referred to stands first
                if rows[kind]
            }
        for kind, content in files.items():
            visitor.upload(content, f"{SHEETS[kind].name.sv}.{form}")
            assert visitor.counts == (len(rows[kind]), 0, 0, 0, 0), left_out(visitor)
            assert visitor.page.totals.cells == 0, left_out(visitor)
            assert visitor.apply().answer.status_code == 200, left_out(visitor)
        assert seen() == before
