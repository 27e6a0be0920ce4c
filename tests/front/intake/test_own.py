"""The group's own workbook is understood by its sheets' names or headers, as people change them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.translator import Translation
from styrkedja.ground.sheets.table import Table
from styrkedja.picture.terms import Stage


def translated(
    rows: Sequence[Sequence[object]], sheet: str = "Initiativ", **more: object
) -> Translation:
    translation = OwnTranslator().translate(Table("mall.xlsx", sheet, rows, **more))
    assert translation is not None
    return translation


def values(rows: Sequence[Sequence[object]], sheet: str = "Initiativ") -> list[dict[str, object]]:
    return [dict(draft.values) for draft in translated(rows, sheet).drafts]


@pytest.mark.parametrize(
    "headers",
    [
        ["Id *", "Namn *", "Skede"],
        ["ID", " namn ", "SKEDE"],
        ["Id", "Name", "Stage"],
        ["Initiativ-id", "Projektnamn", "Status"],
    ],
)
def test_headers_are_known_in_both_languages_by_other_names_and_in_any_capitals(
    headers: list[str],
) -> None:
    assert values([headers, ["I-1", "Ett", "Pågår"]]) == [
        {"id": "I-1", "name": "Ett", "stage": Stage.ONGOING}
    ]


@pytest.mark.parametrize(
    "sheet", ["Initiativ", "initiativ", "Initiatives", "Initiativ 2", "INITIATIV (2)"]
)
def test_a_sheet_is_known_by_its_name_though_it_was_copied(sheet: str) -> None:
    translation = translated([["Id", "Namn"], ["I-1", "Ett"]], sheet)
    assert translation.drafts[0].kind == "initiative"
    assert not translation.notes


def test_a_sheet_is_known_by_its_headers_and_that_is_told() -> None:
    translation = translated(
        [["Id", "Effektmål", "Initiativ", "Effektägare"], ["E-1", "Ett", "I-1", "Chef"]], "Blad1"
    )
    assert translation.drafts[0].kind == "benefit"
    assert "lästes som Effektmål" in translation.notes[0].words.sv


def test_a_text_file_is_known_by_its_own_name() -> None:
    table = Table("Effektmål.csv", "", [["Namn", "Initiativ"], ["Ett", "I-1"]])
    assert OwnTranslator().translate(table).drafts[0].kind == "benefit"


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["Hej", "på", "er"]],
        [["Vendor", "Agency", "Name", "Cost", "Phase"], ["a", "b", "c", "d", "e"]],
        [[1, 2, 3], [4, 5, 6]],
    ],
)
def test_a_sheet_that_is_none_of_ours_is_left_alone(rows: list[list[object]]) -> None:
    assert OwnTranslator().translate(Table("f.xlsx", "Blad1", rows)) is None


def test_the_first_sheet_and_the_lists_of_the_template_are_left_alone() -> None:
    for sheet in ("Läs mig", "Listor", "Read me", "Lists"):
        assert (
            OwnTranslator().translate(Table("f.xlsx", sheet, [["Id", "Namn"], ["1", "2"]])) is None
        )


def test_the_header_row_is_found_below_a_heading_and_a_row_of_groups() -> None:
    rows = [
        ["Vår portfölj 2026"],
        [],
        ["Initiativet", None, "Läge"],
        ["Id", "Namn", "Skede"],
        ["I-1", "Ett", "idé"],
    ]
    [draft] = translated(rows).drafts
    assert (draft.row, draft.cells["stage"]) == (5, "C5")


def test_the_example_row_repeated_headers_sums_and_empty_rows_are_not_read() -> None:
    rows = [
        ["Id", "Namn", "Budget"],
        ["Exempel: I-012", "Mobil dokumentation", 1],
        ["example: I-012", "Mobile notes", 1],
        [None, "", None],
        ["I-1", "Ett", 2],
        ["Id", "Namn", "Budget"],
        ["Summa", None, 3],
        [None, "Totalt", 3],
    ]
    assert [row["id"] for row in values(rows)] == ["I-1"]


def test_a_thing_that_is_called_example_or_sum_is_read() -> None:
    rows = [["Id", "Namn"], ["Exempelstad-1", "Summa"], ["I-2", "Exempel: så gör andra"]]
    assert [row["id"] for row in values(rows)] == ["Exempelstad-1", "I-2"]


def test_an_unreadable_cell_is_a_complaint_and_the_rest_of_the_row_is_read() -> None:
    [draft] = translated([["Id", "Namn", "Planerad start"], ["I-1", "Ett", "20224-01-01"]]).drafts
    assert draft.values == {"id": "I-1", "name": "Ett"}
    [complaint] = draft.complaints
    assert (complaint.key, complaint.text) == ("planned_start", "20224-01-01")


def test_columns_nobody_takes_are_named_also_those_without_a_header() -> None:
    translation = translated(
        [["Id", "Namn", "Färg", "", ""], ["I-1", "Ett", "blå", "lös text", ""]]
    )
    assert [(str(one.place), one.header) for one in translation.unmapped] == [
        ("mall.xlsx Initiativ!C1", "Färg"),
        ("mall.xlsx Initiativ!D1", ""),
    ]


def test_of_two_columns_with_the_same_field_the_first_is_read_and_the_second_told() -> None:
    translation = translated([["Id", "Namn", "Ägare", "Ägare"], ["I-1", "Ett", "Chef", "Annan"]])
    assert translation.drafts[0].values["owner"] == "Chef"
    assert [str(one.place) for one in translation.unmapped] == ["mall.xlsx Initiativ!D1"]
    assert "Bara kolumn C lästes" in translation.notes[0].words.sv


def test_a_label_wins_over_another_name_wherever_it_stands() -> None:
    assert (
        values([["Id", "Namn", "Status", "Skede"], ["I-1", "Ett", "idé", "pågår"]])[0]["stage"]
        is Stage.ONGOING
    )


@pytest.mark.parametrize(
    ("header", "kronor"),
    [
        ("Budget (tkr)", 250_000),
        ("Budget mnkr", 250_000_000),
        ("Budget (kr)", 250),
        ("Budget i tkr", 250_000),
    ],
)
def test_an_amount_counts_in_the_size_its_header_says(header: str, kronor: int) -> None:
    assert values([["Id", "Namn", header], ["I-1", "Ett", 250]])[0]["budget"] == Decimal(kronor)


def test_what_the_sheet_carries_is_told_though_no_row_fills_it() -> None:
    assert translated([["Id", "Namn", "Ägare"]]).carried == {
        "initiative", "initiative.id", "initiative.name", "initiative.owner",
    }  # fmt: skip


def test_a_row_version_is_read_and_a_broken_one_told() -> None:
    translation = translated(
        [["Id", "Namn", "Radversion"], ["I-1", "Ett", 7.0], ["I-2", "Två", "sju"]]
    )
    assert [draft.version for draft in translation.drafts] == [7, None]
    assert str(translation.notes[0].place) == "mall.xlsx Initiativ!C3"
    assert not translation.unmapped
