"""What is written into a workbook or a text file is read back as the same values, in every column."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.template import write_book
from styrkedja.ground.sheets.column import Column, Draft, Sheet, Unreadable
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


def value_of(column: Column) -> st.SearchStrategy[object]:
    """A value as it is stored: what the column's own parser makes of what was written."""

    def read(cell: object) -> object | None:
        try:
            return cell if hasattr(cell, "code") else column.parser.read(cell)
        except Unreadable:
            return None

    return st.none() | written_by(column).map(read)


@st.composite
def rows(draw: st.DrawFn, sheet: Sheet) -> list[dict[str, object]]:
    """Up to three rows of a sheet, each with an id of its own."""
    count = draw(st.integers(1, 3))
    return [
        {
            column.key: f"X-{at}" if column.key == "id" else draw(value_of(column))
            for column in sheet.columns
        }
        for at in range(count)
    ]


def said(row: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in row.items() if value is not None}


def drafts_in(content: bytes, name: str) -> list[Draft]:
    translations = [OwnTranslator().translate(table) for table in tables_of(content, name)]
    return [draft for one in translations if one for draft in one.drafts]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("kind", list(Kind), ids=lambda kind: kind.code)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_workbook_gives_back_every_value(kind: Kind, language: str, data: st.DataObject) -> None:
    given_rows = data.draw(rows(SHEETS[kind]))
    target = io.BytesIO()
    write_book(target, {kind: given_rows}, language)
    drafts = drafts_in(target.getvalue(), "export.xlsx")
    assert [dict(draft.values) for draft in drafts] == [said(row) for row in given_rows]
    assert not any(draft.complaints for draft in drafts)


@pytest.mark.parametrize("kind", list(Kind), ids=lambda kind: kind.code)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_text_file_gives_back_every_value(kind: Kind, data: st.DataObject) -> None:
    given_rows = data.draw(rows(SHEETS[kind]))
    language = data.draw(st.sampled_from(["sv", "en"]))
    content = delimited(SHEETS[kind], given_rows, language)
    drafts = drafts_in(content, f"{SHEETS[kind].name.sv}.csv")
    assert [dict(draft.values) for draft in drafts] == [said(row) for row in given_rows]


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
