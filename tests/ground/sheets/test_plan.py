"""An upload is compared with the register cell by cell, and never overwrites what others have written."""

from __future__ import annotations

from styrkedja.ground.sheets.column import Column, Complaint, Draft, Sheet
from styrkedja.ground.sheets.parse import Ref, Text
from styrkedja.ground.sheets.plan import CellState, RowState, Stored, plan, planned
from styrkedja.ground.words import w


def column(key: str, parser: object = None, required: bool = False) -> Column:
    return Column(key, w(key, key), w("", ""), parser or Text(), "x", required)


SHEET = Sheet(
    "initiative",
    w("Initiativ", "Initiatives"),
    w("initiativ", "initiative"),
    w("", ""),
    (
        column("id", required=True),
        column("name", required=True),
        column("owner"),
        column("unit", Ref("unit")),
    ),
)
KNOWN = {"unit": {"n1"}, "initiative": {"I-1"}}


def draft(version: int | None = None, complaints: tuple = (), **values: object) -> Draft:
    cells = {key: f"{chr(65 + n)}7" for n, key in enumerate(values)}
    return Draft("initiative", values, complaints, "f.xlsx", "Initiativ", 7, cells, version)


def only(found: Draft, stored: dict | None = None, base: dict | None = None):
    bases = {"I-1": base} if base is not None else {}
    (row,) = planned([found], SHEET, stored or {}, bases, KNOWN)
    return row


REGISTER = {"I-1": Stored({"id": "I-1", "name": "Bygglov", "owner": "chef", "unit": "n1"}, 4)}


def test_a_row_the_register_lacks_is_new() -> None:
    row = only(draft(id="I-2", name="Ny", owner=None))
    assert (row.state, row.changes) == (RowState.NEW, {"name": "Ny"})


def test_nought_and_no_say_something_in_a_new_row_and_an_empty_list_does_not() -> None:
    row = only(draft(id="I-2", name="Ny", owner=0, unit=(), stage=False))
    assert row.changes == {"name": "Ny", "owner": 0, "stage": False}


def test_a_row_that_says_the_same_changes_nothing() -> None:
    row = only(draft(id="I-1", name="Bygglov", owner="chef"), REGISTER)
    assert (row.state, row.changes) == (RowState.SAME, {})


def test_a_changed_cell_shows_before_and_after() -> None:
    row = only(draft(id="I-1", name="Bygglov på nätet"), REGISTER)
    cell = next(c for c in row.cells() if c.key == "name")
    assert (cell.state, cell.before, cell.after) == (
        CellState.CHANGED,
        "Bygglov",
        "Bygglov på nätet",
    )


def test_an_empty_cell_in_a_file_without_versions_leaves_the_stored_value() -> None:
    row = only(draft(id="I-1", name="Bygglov", owner=None), REGISTER)
    assert row.state is RowState.SAME
    assert next(c for c in row.cells() if c.key == "owner").state is CellState.KEPT


def test_an_empty_cell_in_an_export_clears_the_stored_value() -> None:
    row = only(draft(4, id="I-1", name="Bygglov", owner=None), REGISTER)
    assert row.changes == {"owner": None}


def test_what_only_others_have_changed_since_the_export_stays() -> None:
    base = {"name": "Bygglov", "owner": "handläggare", "unit": "n1"}
    row = only(draft(3, id="I-1", name="Bygglov", owner="handläggare"), REGISTER, base)
    assert (row.state, row.changes) == (RowState.SAME, {})


def test_what_both_have_changed_since_the_export_is_a_clash_in_that_cell_alone() -> None:
    base = {"name": "Bygglov", "owner": "handläggare", "unit": "n1"}
    row = only(draft(3, id="I-1", name="Nytt namn", owner="controller"), REGISTER, base)
    assert (row.state, row.clashes, row.changes) == (
        RowState.CLASH,
        ("owner",),
        {"name": "Nytt namn"},
    )


def test_both_changing_a_cell_to_the_same_value_is_no_clash() -> None:
    base = {"name": "Bygglov", "owner": "handläggare"}
    row = only(draft(3, id="I-1", name="Bygglov", owner="chef"), REGISTER, base)
    assert row.state is RowState.SAME


def test_the_second_row_with_an_id_is_refused_and_the_first_kept() -> None:
    rows = list(
        planned([draft(id="I-2", name="A"), draft(id="I-2", name="B")], SHEET, {}, {}, KNOWN)
    )
    assert [row.state for row in rows] == [RowState.NEW, RowState.FAULTY]
    assert "Samma id" in rows[1].faults[0].words.sv


def test_a_reference_to_nothing_is_left_out_with_a_sentence_and_the_rest_of_the_row_stays() -> None:
    row = only(draft(id="I-2", name="Ny", unit="n9"))
    assert (row.state, row.changes) == (RowState.NEW, {"name": "Ny"})
    assert "n9" in row.faults[0].words.sv


def test_a_new_row_without_what_it_must_have_is_refused() -> None:
    row = only(draft(id="I-2", owner="chef"))
    assert row.state is RowState.FAULTY
    assert row.faults[0].key == "name"


def test_an_unreadable_cell_is_shown_with_its_text_and_not_written() -> None:
    complaint = Complaint("owner", "???", w("oläsligt", "unreadable"))
    row = only(draft(None, (complaint,), id="I-1", name="Nytt", owner=None), REGISTER)
    cell = next(c for c in row.cells() if c.key == "owner")
    assert (cell.state, cell.text) == (CellState.UNREADABLE, "???")
    assert row.changes == {"name": "Nytt"}


def test_a_plan_with_a_clash_cannot_be_applied() -> None:
    clash = only(draft(3, id="I-1", owner="controller"), REGISTER, {"owner": "handläggare"})
    new = only(draft(id="I-2", name="Ny"))
    assert not plan([clash, new], 1).can_be_applied
    assert plan([new], 1).can_be_applied
