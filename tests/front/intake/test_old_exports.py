"""An export is a list with its row versions: old or not, uploading it never overwrites what others did."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import remove
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.trail.queries import history, position, verify
from tests.front.intake.visiting import (
    NOON,
    SMALL,
    Visitor,
    among_small,
    recorded,
    stored,
    workbook,
)

Cells = Mapping[tuple[str, str], str]  # (id, header) to what one writes there
WHOLE = "/intag/hela.xlsx"


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path


@pytest.fixture
def visitor(registers: str) -> Visitor:
    """Somebody whose register holds the small group."""
    return among_small()


@pytest.fixture
def form(registers: str) -> str:
    """Text files on one kind of database and workbooks on the other: what reads them knows no database."""
    return {"sqlite": "xlsx", "postgresql": "csv"}[registers]


def in_workbook(content: bytes, cells: Cells, sheet: str = "Initiativ") -> bytes:
    """A workbook with some cells changed, as a person does it in a spreadsheet."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    for (id_, header), text in cells.items():
        rows = book[sheet]
        [head] = [r for r in rows.iter_rows() if r[0].value == "Id *"]
        [column] = [cell.column for cell in head if str(cell.value).removesuffix(" *") == header]
        [row] = [r[0].row for r in rows.iter_rows() if r[0].value == id_]
        rows.cell(row, column).value = text
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def in_text(content: bytes, cells: Cells) -> bytes:
    """A text file with some cells changed."""
    head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    for (id_, header), text in cells.items():
        next(row for row in rows if row[0] == id_)[head.index(header)] = text
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";").writerows([head, *rows])
    return target.getvalue().encode("utf-8-sig")


EDIT: Mapping[str, Callable[[bytes, Cells], bytes]] = {"xlsx": in_workbook, "csv": in_text}


def versions(content: bytes, form: str) -> dict[str, str]:
    """The row versions an export of a list carries, by id."""
    if form == "csv":
        head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    else:
        sheet = openpyxl.load_workbook(io.BytesIO(content))["Initiativ"]
        found = [[str(cell.value or "") for cell in row] for row in sheet.iter_rows()]
        start = next(at for at, row in enumerate(found) if row[0] == "Id *")
        head, rows = found[start], found[start + 1 :]
    at = head.index("Radversion")
    return {row[0]: row[at] for row in rows if "-" in row[0]}


def test_a_list_as_a_file_carries_the_version_of_each_row(visitor: Visitor, form: str) -> None:
    recorded(Kind.INITIATIVE, "I-1", {"owner": "annan chef"})
    content = visitor.download(f"/register/initiativ/fil.{form}")
    assert versions(content, form) == {"I-1": "2", "I-2": "1"}


def test_an_old_export_clashes_cell_by_cell_and_what_others_wrote_stands(
    visitor: Visitor, form: str
) -> None:
    old = visitor.download(f"/register/initiativ/fil.{form}")
    recorded(Kind.INITIATIVE, "I-1", {"owner": "annan chef", "name": "Bygglov på nätet"})
    recorded(Kind.INITIATIVE, "I-2", {"description": "Läraren ser hela veckan"})
    mine = EDIT[form](
        old,
        {
            ("I-1", "Ägare"): "jag",
            ("I-1", "Namn"): "E-bygglov för alla",
            ("I-1", "Beskrivning"): "Långa köer",
            ("I-2", "Ägare"): "rektor",
        },
    )
    visitor.upload(mine, f"initiativ.{form}")
    assert visitor.counts == (0, 1, 0, 1, 0)
    assert "2 krockar måste avgöras" in visitor.text
    [clashing, changing] = visitor.page.rows
    assert {(one.base, one.theirs, one.yours) for one in clashing.clashes} == {
        ("chef", "annan chef", "jag"),
        ("E-bygglov", "Bygglov på nätet", "E-bygglov för alla"),
    }
    assert [one.after for one in (*clashing.changed, *changing.changed)] == ["Långa köer", "rektor"]

    before = position()
    visitor.apply()
    assert (visitor.answer.status_code, position()) == (409, before)

    owner, name = sorted(clashing.clashes, key=lambda one: one.base, reverse=True)[:2]
    visitor.look().post("avgor", **{owner.name: "theirs", name.name: "mine"}).apply()
    assert visitor.answer.status_code == 200
    rows = stored(Kind.INITIATIVE)
    assert (rows["I-1"]["owner"], rows["I-1"]["name"]) == ("annan chef", "E-bygglov för alla")
    assert rows["I-1"]["description"] == "Långa köer"
    assert (rows["I-2"]["owner"], rows["I-2"]["description"]) == (
        "rektor",
        "Läraren ser hela veckan",
    )
    assert verify() == ()


def test_a_cell_emptied_in_an_old_export_clashes_with_what_another_wrote_there(
    visitor: Visitor, form: str
) -> None:
    old = visitor.download(f"/register/initiativ/fil.{form}")
    recorded(Kind.INITIATIVE, "I-1", {"owner": "annan chef"})
    visitor.upload(EDIT[form](old, {("I-1", "Ägare"): ""}), f"initiativ.{form}")
    assert visitor.counts == (0, 0, 1, 1, 0)
    [clash] = visitor.page.rows[0].clashes
    assert (clash.base, clash.theirs, clash.yours) == ("chef", "annan chef", "tomt")
    visitor.apply()
    assert stored(Kind.INITIATIVE)["I-1"]["owner"] == "annan chef"


def test_a_file_taken_in_once_changes_nothing_when_it_is_uploaded_again(
    visitor: Visitor, registers: str
) -> None:
    """The workbook of one list on one kind of database, the whole register's on the other."""
    address = {"sqlite": "/register/initiativ/fil.xlsx", "postgresql": WHOLE}[registers]
    content = in_workbook(visitor.download(address), {("I-1", "Ägare"): "jag"})
    visitor.upload(content).apply()
    assert stored(Kind.INITIATIVE)["I-1"]["owner"] == "jag"
    before, written = position(), history("initiative", "I-1")
    visitor.upload(content)
    assert visitor.counts[:2] == (0, 0)
    assert visitor.counts[3:] == (0, 0)
    assert "Filen ändrar ingenting" in visitor.text
    visitor.apply()
    assert (visitor.answer.status_code, position()) == (409, before)
    assert history("initiative", "I-1") == written


def test_a_row_removed_since_the_export_is_not_quietly_added_again(visitor: Visitor) -> None:
    old = visitor.download("/register/effektmal/fil.csv")
    remove(Kind.BENEFIT, {"B-1": 1}, by=SYSTEM, at=NOON)
    assert stored(Kind.BENEFIT) == {}
    visitor.upload(old, "effektmål.csv")
    assert visitor.counts == (0, 0, 0, 0, 1)
    assert "Raden har tagits bort ur registret sedan filen hämtades" in visitor.text
    visitor.upload(in_text(old, {("B-1", "Radversion"): ""}), "effektmål.csv")
    assert visitor.counts == (1, 0, 0, 0, 0)
    assert visitor.apply().answer.status_code == 200
    assert versions(visitor.download("/register/effektmal/fil.csv"), "csv") == {"B-1": "3"}


def test_a_row_that_was_removed_and_came_back_is_another_than_the_one_exported(
    visitor: Visitor,
) -> None:
    old = visitor.download("/register/effektmal/fil.csv")
    remove(Kind.BENEFIT, {"B-1": 1}, by=SYSTEM, at=NOON)
    recorded(Kind.BENEFIT, "B-1", {"name": "Fler besök", "initiative": "I-1"})
    mine = in_text(old, {("B-1", "Effektmål"): "Kort väntan"})
    visitor.upload(mine, "effektmål.csv")
    assert visitor.counts == (0, 0, 0, 1, 0)
    [clash] = visitor.page.rows[0].clashes
    assert (clash.base, clash.theirs, clash.yours) == (
        "Kortare väntan",
        "Fler besök",
        "Kort väntan",
    )


@pytest.mark.parametrize("version", ["99", "0"])
def test_a_version_the_register_never_had_makes_every_differing_cell_a_clash(
    visitor: Visitor, version: str
) -> None:
    old = visitor.download("/register/initiativ/fil.csv")
    before = stored(Kind.INITIATIVE)
    mine = in_text(old, {("I-1", "Radversion"): version, ("I-1", "Ägare"): "jag"})
    visitor.upload(mine, "initiativ.csv")
    assert visitor.counts == (0, 0, 1, 1, 0)
    [clash] = visitor.page.rows[0].clashes
    assert (clash.base, clash.theirs, clash.yours) == ("", "chef", "jag")
    assert "Filens radversion finns inte här" in visitor.text
    visitor.apply()
    assert stored(Kind.INITIATIVE) == before


def test_an_export_of_another_register_fills_an_empty_one(registers: str) -> None:
    rows = {kind: [{**row} for row in found] for kind, found in SMALL.items()}
    versions = {Kind.INITIATIVE: {"I-1": 7, "I-2": 1}}
    visitor = Visitor().upload(workbook(rows, versions))
    assert visitor.counts == (6, 0, 0, 0, 0)
