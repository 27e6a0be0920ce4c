"""The journeys of a file through the web: previewed cell by cell, taken in whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from styrkedja.front.intake import applying, keeping, limits
from styrkedja.front.intake.planbook import UNREAD
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import history, position, verify
from tests.front.intake.visiting import SMALL, Visitor, recorded, stored, workbook


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.DATA = tmp_path
    return tmp_path / "uploads"


def without(kind: Kind) -> dict[Kind, Any]:
    return {each: rows for each, rows in SMALL.items() if each is not kind}


def test_a_workbook_goes_from_upload_to_preview_to_register_to_receipt(registers: str) -> None:
    visitor = Visitor().upload(workbook(SMALL))
    assert visitor.counts == (6, 0, 0, 0, 0)
    assert "6 rader läggs till" in visitor.text
    assert stored(Kind.INITIATIVE) == {}
    visitor.apply()
    assert visitor.answer.status_code == 200
    assert "Inget utelämnades" in visitor.text
    assert stored(Kind.INITIATIVE)["I-1"]["name"] == "E-bygglov"
    assert stored(Kind.BENEFIT)["B-1"]["initiative"] == "I-1"
    assert verify() == ()


def test_uploading_the_same_file_again_changes_nothing_and_says_so(registers: str) -> None:
    Visitor().upload(workbook(SMALL)).apply()
    before = position()
    visitor = Visitor().upload(workbook(SMALL))
    assert visitor.counts == (0, 0, 6, 0, 0)
    assert "Filen ändrar ingenting" in visitor.text
    visitor.apply()
    assert (visitor.answer.status_code, position()) == (409, before)


def test_a_changed_cell_is_shown_before_and_after(db: None) -> None:
    Visitor().upload(workbook(SMALL)).apply()
    rows = SMALL | {Kind.INITIATIVE: [{"id": "I-1", "name": "E-bygglov", "owner": "controller"}]}
    visitor = Visitor().upload(workbook(rows)).look(blad="initiative", visa="changed")
    [row] = visitor.page.rows
    [cell] = row.changed
    assert (cell.before, cell.after) == ("chef", "controller")
    assert visitor.apply().answer.status_code == 200
    assert stored(Kind.INITIATIVE)["I-1"]["owner"] == "controller"


def test_what_needs_a_look_comes_first_and_sheets_that_are_the_same_are_folded(db: None) -> None:
    many = [{"id": f"I-{at}", "name": f"Nummer {at}", "account": "P"} for at in range(1, 61)]
    rows = {**SMALL, Kind.INITIATIVE: many}
    Visitor().upload(workbook(rows)).apply()
    changed = [{**row} for row in many]
    changed[57]["owner"] = "jag"
    text = "Id;Namn;Särredovisning;Budget;Skede\n"
    visitor = Visitor().upload(workbook({**rows, Kind.INITIATIVE: changed}))
    assert visitor.page.sheet == SHELVES[Kind.INITIATIVE].sheet.name
    assert [row.id for row in visitor.page.rows][:2] == ["I-58", "I-1"]
    assert [row[0].value for row in visitor.page.overview.rows] == [visitor.page.sheet]
    assert "3 blad är helt lika med registret" in visitor.text
    assert "En rad ändras. 63 rader är redan lika." in visitor.text

    lines = [f"I-{at};Nummer {at};P;{'nog' if at == 59 else ''};" for at in range(1, 61)]
    visitor.upload((text + "\n".join([*lines, "I-61;;P;;"])).encode(), "initiativ.csv")
    assert [row.id for row in visitor.page.rows][:3] == ["I-61", "I-59", "I-1"]
    assert "lika i övrigt" in visitor.text


def test_what_cannot_be_read_is_left_out_only_when_one_says_so_and_its_text_is_kept(
    db: None,
) -> None:
    text = "Id;Namn;Initiativ;Utgångsläge\nB-7;Färre fel;I-1;ganska många\n;Utan id;I-1;3\n"
    Visitor().upload(workbook(SMALL)).apply()
    visitor = Visitor().upload(text.encode(), "effektmål.csv")
    assert visitor.counts == (1, 0, 0, 0, 1)
    assert "ganska många" in visitor.look(blad="benefit", visa=UNREAD).text
    visitor.apply()
    assert visitor.answer.status_code == 409
    assert "B-7" not in stored(Kind.BENEFIT)
    token = visitor.page.token
    visitor.apply(leave_out="yes")
    assert "ganska många" in visitor.text
    assert stored(Kind.BENEFIT)["B-7"]["baseline"] is None
    [event] = history("intake", token)
    cells, row = event.after["left_out"]
    assert cells["cells"][0]["text"] == "ganska många"
    assert row["row"]["name"] == "Utan id"


def test_an_error_in_the_middle_leaves_nothing_behind(
    registers: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = Visitor().upload(workbook(SMALL))
    real = doors.SAVE[Kind.BENEFIT]

    def torn(*args: Any, **named: Any) -> None:
        real(*args, **named)
        raise RuntimeError("the power went out")

    monkeypatch.setattr(doors, "SAVE", {**doors.SAVE, Kind.BENEFIT: torn})
    before = position()
    with pytest.raises(RuntimeError):
        visitor.apply()
    assert position() == before
    assert all(not stored(kind) for kind in SMALL)
    monkeypatch.undo()
    assert visitor.look().apply().answer.status_code == 200


def test_who_may_not_take_in_files_meets_a_closed_door(db: None) -> None:
    visitor = Visitor("elected")
    for address in ("/intag/", "/intag/fil/x/", "/intag/inlast/x/"):
        assert visitor.client.get(address).status_code == 403
    assert visitor.upload(workbook(SMALL)).answer.status_code == 403


def test_an_upload_is_its_owners_alone(db: None) -> None:
    mine = Visitor().upload(workbook(SMALL))
    other = Visitor("portfolio-office")
    answer = other.client.get(f"/intag/fil/{mine.page.token}/", follow=True)
    assert "finns inte längre" in answer.content.decode()
    answer = other.client.get("/intag/fil/..%2F..%2Fsecret/", follow=True)
    assert answer.status_code in (200, 404)


def test_a_units_head_takes_in_the_own_rows_and_is_told_which_are_others(db: None) -> None:
    Visitor().upload(workbook(without(Kind.BENEFIT))).apply()
    rows = {
        Kind.INITIATIVE: [
            {"id": "I-1", "name": "E-bygglov 2"},
            {"id": "I-2", "name": "Skolschema 2"},
            {"id": "I-3", "name": "Karttjänst", "unit": "E-1"},
        ],
        Kind.BENEFIT: [
            {"id": "B-1", "name": "Egen", "initiative": "I-3"},
            {"id": "B-2", "name": "Annans", "initiative": "I-2"},
        ],
    }
    visitor = Visitor("unit-head", "E-1").upload(workbook(rows))
    assert visitor.counts == (2, 1, 0, 0, 2)
    assert "Din roll omfattar inte" in visitor.look(blad="initiative", visa="faulty").text
    assert visitor.apply(leave_out="yes").answer.status_code == 200
    names = {id_: row["name"] for id_, row in stored(Kind.INITIATIVE).items()}
    assert names == {"I-1": "E-bygglov 2", "I-2": "Skolschema", "I-3": "Karttjänst"}
    assert set(stored(Kind.BENEFIT)) == {"B-1"}


def test_references_by_name_and_to_rows_of_the_same_file_are_followed(db: None) -> None:
    recorded(Kind.UNIT, "E-9", {"name": "Kulturen"})
    rows = {
        Kind.INITIATIVE: [{"id": "I-1", "name": "Bibblan", "unit": "kulturen"}],
        Kind.BENEFIT: [{"id": "B-1", "name": "Fler lån", "initiative": "bibblan"}],
    }
    visitor = Visitor().upload(workbook(rows))
    assert visitor.counts == (2, 0, 0, 0, 0)
    visitor.apply()
    assert stored(Kind.INITIATIVE)["I-1"]["unit"] == "E-9"
    assert stored(Kind.BENEFIT)["B-1"]["initiative"] == "I-1"
    assert Visitor().upload(workbook(rows)).counts == (0, 0, 2, 0, 0)


def test_new_initiatives_go_to_the_account_that_was_chosen(db: None) -> None:
    for id_ in ("P1", "P2"):
        recorded(Kind.ACCOUNT, id_, {"name": id_})
    rows = {
        Kind.INITIATIVE: [{"id": "I-1", "name": "Bibblan"}],
        Kind.BENEFIT: [{"id": "B-1", "name": "Fler lån", "initiative": "I-1"}],
    }
    visitor = Visitor().upload(workbook(rows))
    assert visitor.counts == (1, 0, 0, 0, 1)
    assert "måste fyllas i" in visitor.look(blad="initiative").text
    visitor.post("las-om", account="P2")
    assert visitor.counts == (2, 0, 0, 0, 0)
    visitor.apply()
    assert stored(Kind.INITIATIVE)["I-1"]["account"] == "P2"


def test_an_upload_is_forgotten_after_a_day_and_a_person_has_at_most_five(
    db: None, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert keeping.MOST_EACH == 5
    monkeypatch.setattr(keeping, "MOST_EACH", 2)  # fewer uploads say the same
    visitor = Visitor()
    for _ in range(keeping.MOST_EACH + 1):
        visitor.upload(workbook(SMALL))
    assert len(list(folder.iterdir())) == keeping.MOST_EACH
    monkeypatch.setattr(keeping, "KEPT_FOR", keeping.KEPT_FOR * 0)
    visitor.upload(workbook(SMALL))
    assert [each.name for each in folder.iterdir()] == [visitor.page.token]
    visitor.post("kasta")
    assert list(folder.iterdir()) == []


def test_a_taken_in_file_leaves_no_copy_behind_and_cannot_be_taken_in_twice(
    db: None, folder: Path
) -> None:
    visitor = Visitor().upload(workbook(SMALL))
    token, digest = visitor.page.token, visitor.page.digest
    visitor.apply()
    assert [each.name for each in (folder / token).iterdir()] == ["about.json"]
    before = position()
    answer = visitor.client.post(f"/intag/fil/{token}/las-in", {"digest": digest}, follow=True)
    assert "Kvitto" in answer.content.decode()
    assert position() == before


def test_a_file_over_the_limit_is_stopped_with_a_sentence(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LARGEST_FILE", 1_000_000)
    visitor = Visitor().upload(b"x" * 4_000_000)
    assert visitor.answer.status_code == 400
    assert "större än 1 MB" in visitor.text


def test_the_writer_takes_turns_and_a_plan_overtaken_at_the_last_moment_is_not_written(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor = Visitor().upload(workbook(SMALL))
    real = applying.current

    def overtaken(*args: Any) -> Any:
        found = real(*args)
        recorded(Kind.UNIT, "E-5", {"name": "Sent"})
        return found

    monkeypatch.setattr(applying, "current", overtaken)
    assert visitor.apply().answer.status_code == 409
    assert stored(Kind.INITIATIVE) == {}
