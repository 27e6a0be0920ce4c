"""What is written into a workbook or a text file is read back as the same values, in every column."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import cycle

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.template import write_book
from styrkedja.ground.sheets.column import Column, Draft, Unreadable
from styrkedja.look.render.delimited import delimited
from styrkedja.picture.terms import Kind

TRICKY = st.sampled_from(
    ["=cmd|'/c calc'!A0", "+46 8", "-x", "@SUM(A1)", "'=1", "<b>Namn</b>", "_x0041_", "å ä ö Å Ä Ö"]
    + [
        "”citat”",
        'en "röd" tråd',
        "a;b,c",
        "1 250,50",
        "2026-06-01",
        "12",
        "ja",
        "\u2212 5",
        "0012",
    ]
)
ONE_LINE = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40) | TRICKY


def written_by(column: Column) -> st.SearchStrategy[object]:
    """What a form or a file could have given for a column."""
    form = column.parser.form
    if form == "choice":
        return st.sampled_from(list(column.parser.terms))
    if form == "refs":
        ids = st.text("ABCåäö-.0123456789 ", min_size=1, max_size=12)
        return st.lists(ids, min_size=1, max_size=4).map("; ".join)
    return {
        "text": ONE_LINE,
        "long": st.lists(ONE_LINE, min_size=1, max_size=3).map("\n".join),
        "ref": ONE_LINE,
        "number": st.decimals(-(10**14), 10**14, allow_nan=False, places=6),
        "money": st.decimals(-(10**12), 10**12, allow_nan=False, places=2),
        "integer": st.integers(0, 100),
        "day": st.dates(date(1800, 1, 1), date(2199, 12, 31)),
        "year": st.integers(1900, 2200),
        "yes_no": st.sampled_from(["ja", "nej"]),
    }[form]


def forms() -> dict[str, Column]:
    """One column of each way of writing; a closed list is a way of its own."""
    return {way_of(column): column for sheet in SHEETS.values() for column in sheet.columns}


def way_of(column: Column) -> str:
    form = column.parser.form
    return f"choice {column.parser.terms}" if form == "choice" else form


@st.composite
def registers(draw: st.DrawFn) -> dict[Kind, list[dict[str, object]]]:
    """Two rows of every kind, the columns of each way of writing filled in turn from what is drawn.

    Drawing each cell by itself says no more and takes a hundred times as long: a value meets another
    column of the same way of writing in every example.
    """
    drawn = {
        way: cycle(draw(st.lists(st.none() | written_by(column), min_size=3, max_size=9)))
        for way, column in forms().items()
    }
    return {
        kind: [
            {
                column.key: f"X-{at}" if column.key == "id" else stored(column, drawn)
                for column in sheet.columns
            }
            for at in range(2)
        ]
        for kind, sheet in SHEETS.items()
    }


def stored(column: Column, drawn: dict[str, Iterator[object]]) -> object | None:
    """The next value as it is stored: what the column's own parser makes of what was written."""
    cell = next(drawn[way_of(column)])
    try:
        return cell if cell is None or hasattr(cell, "code") else column.parser.read(cell)
    except Unreadable:
        return None


def said(rows: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{key: value for key, value in row.items() if value is not None} for row in rows]


def drafts_in(content: bytes, name: str) -> list[Draft]:
    translations = [OwnTranslator().translate(table) for table in tables_of(content, name)]
    return [draft for one in translations if one for draft in one.drafts]


@pytest.mark.parametrize("language", ["sv", "en"])
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(given_rows=registers())
def test_a_workbook_gives_back_every_value(
    language: str, given_rows: dict[Kind, list[dict[str, object]]]
) -> None:
    target = io.BytesIO()
    write_book(target, given_rows, language)
    drafts = drafts_in(target.getvalue(), "export.xlsx")
    assert not [draft for draft in drafts if draft.complaints]
    for kind, rows in given_rows.items():
        values = [dict(draft.values) for draft in drafts if draft.kind == kind.code]
        assert values == said(rows), kind


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(given_rows=registers(), language=st.sampled_from(["sv", "en"]))
def test_a_text_file_gives_back_every_value(
    given_rows: dict[Kind, list[dict[str, object]]], language: str
) -> None:
    for kind, rows in given_rows.items():
        content = delimited(SHEETS[kind], rows, language)
        drafts = drafts_in(content, f"{SHEETS[kind].name.sv}.csv")
        assert [dict(draft.values) for draft in drafts] == said(rows), kind


def test_versions_of_rows_come_back_with_them() -> None:
    target = io.BytesIO()
    goals = [{"id": "M-1", "name": "Ett"}, {"id": "M-2", "name": "Två"}]
    write_book(target, {Kind.GOAL: goals}, "sv", {Kind.GOAL: {"M-1": 3, "M-2": 14}})
    assert [draft.version for draft in drafts_in(target.getvalue(), "e.xlsx")] == [3, 14]


def test_no_cell_of_an_export_is_a_formula() -> None:
    target = io.BytesIO()
    hostile = "=cmd|'/c calc'!A0"
    write_book(target, {Kind.GOAL: [{"id": "M-1", "name": hostile, "target": Decimal(1)}]})
    [draft] = drafts_in(target.getvalue(), "e.xlsx")
    assert draft.values["name"] == hostile
    text = delimited(SHEETS[Kind.GOAL], [{"id": "M-1", "name": hostile}], "sv").decode("utf-8-sig")
    assert f"'{hostile}" in text
