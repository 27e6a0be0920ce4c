"""Files of other systems, made up here, taken in through the web into an account one chooses."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from styrkedja.picture.terms import Kind, Stage
from styrkedja.registers.trail.queries import history, verify
from tests.front.intake.test_foreign_files import CANADA, GMPP_2014, STRATSYS
from tests.front.intake.visiting import Visitor, recorded, stored

US_AI = [
    ["Use_Case_ID", "Department_Code", "Agency", "Title", "Summary", "Development_Stage",
     "Department", "Remarks"],
    ["X-1", "X", "Bureau", "Påhittad sökning", "Text", "Operation and Maintenance", "Dept of X", "a"],
    ["X-2", "X", "", "Påhittad tolk", "Text", "Almost there", "Dept of X", ""],
]  # fmt: skip


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> None:
    settings.DATA = tmp_path


@pytest.fixture
def visitor(registers: str) -> Visitor:
    """Somebody whose group has two accounts."""
    for id_ in ("P1", "P2"):
        recorded(Kind.ACCOUNT, id_, {"name": f"Portfölj {id_}"})
    return Visitor()


def text(rows: Sequence[Sequence[str]], encoding: str = "utf-8-sig") -> bytes:
    """A text file as such systems give it."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode(encoding, "replace")


FILES = {
    "gmpp": (text(GMPP_2014, "cp1252"), "pahittad-motorvag"),
    "canada": (text(CANADA), "x-1"),
    "us-ai": (text(US_AI), "X-1"),
}


@pytest.mark.parametrize("profile", FILES)
def test_a_foreign_file_finds_its_profile_and_its_initiatives_go_to_the_chosen_account(
    visitor: Visitor, profile: str
) -> None:
    content, first = FILES[profile]
    visitor.upload(content, "fil.csv", account="P2")
    assert visitor.answer.status_code == 200
    assert "Filen lästes med profilen" in visitor.text
    assert visitor.page.totals.faulty == 0
    visitor.apply(leave_out="yes")
    assert visitor.answer.status_code == 200
    initiatives = stored(Kind.INITIATIVE)
    assert len(initiatives) == 2
    assert {row["account"] for row in initiatives.values()} == {"P2"}
    assert initiatives[first]["unit"] in stored(Kind.UNIT)
    assert verify() == ()
    visitor.upload(content, "fil.csv", account="P2")
    assert "Filen ändrar ingenting" in visitor.text


def test_of_several_accounts_one_must_be_chosen_and_can_be_after_the_upload(
    visitor: Visitor,
) -> None:
    visitor.upload(FILES["canada"][0], "fil.csv")
    assert visitor.counts == (1, 0, 0, 0, 2)
    assert "Särredovisning måste fyllas i, eller väljas för allt nytt i filen" in visitor.text
    visitor.post("las-om", profile="canada", account="P1")
    assert visitor.counts == (3, 0, 0, 0, 0)


def test_programmes_of_the_file_come_under_the_chosen_account(visitor: Visitor) -> None:
    visitor.upload(text(STRATSYS, "cp1252"), "export.csv", account="P2")
    visitor.apply(leave_out="yes")
    assert visitor.answer.status_code == 200
    accounts = stored(Kind.ACCOUNT)
    assert accounts["pahittad-omstallning"]["parent"] == "P2"
    assert accounts["P1"]["parent"] is None
    benches = stored(Kind.INITIATIVE)["17"]
    assert (benches["account"], benches["stage"]) == ("pahittad-omstallning", Stage.ONGOING)
    assert {row["name"] for row in stored(Kind.BENEFIT).values()} == {
        "Fler sitter",
        "Färre faller",
    }


def test_amounts_in_another_currency_are_told_and_never_taken_for_kronor(visitor: Visitor) -> None:
    visitor.upload(FILES["canada"][0], "fil.csv", account="P2").look(blad="initiative")
    told = unescape(visitor.text)
    assert "Beloppet är i CAD, och registret räknar i kronor" in told
    visitor.apply()
    assert visitor.answer.status_code == 409
    visitor.look().apply(leave_out="yes")
    assert stored(Kind.INITIATIVE)["x-1"]["budget"] is None
    assert "CAD" in visitor.text


def test_what_the_profile_does_not_know_is_told_and_kept_in_the_trail(visitor: Visitor) -> None:
    visitor.upload(FILES["us-ai"][0], "fil.csv", account="P2")
    assert "”Remarks”" in visitor.text
    assert "Almost there" in visitor.look(blad="initiative").text
    token = visitor.page.token
    visitor.apply(leave_out="yes")
    assert stored(Kind.INITIATIVE)["X-2"]["stage"] is None
    [event] = history("intake", token)
    assert event.after["profile"] == "us-ai"
    assert any(place.endswith("Remarks") for place in event.after["unmapped"])
    assert event.after["left_out"][0]["cells"][0]["text"] == "Almost there"
