"""However a file is broken, reading it gives tables or one refusal, never anything else."""

from __future__ import annotations

import io
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.pictured import pictured
from styrkedja.front.intake.refusal import Refused
from styrkedja.front.intake.template import write_template
from styrkedja.ground.sheets.cells import UNSEEN
from styrkedja.ground.sheets.table import Table
from tests.front.intake.raw_books import book, ods, ods_row, row

MALL = io.BytesIO()
write_template(MALL)
WHOLE = (
    MALL.getvalue(),
    book({"Mål": row(1, "Id", "Namn") + row(2, "M-1", "Ett")}),
    ods(ods_row("Id", "Namn") + ods_row("M-1", "Ett")),
    b"Id;Namn\nM-1;Ett\n",
)
CELLS = st.none() | st.text(max_size=20) | st.floats() | st.booleans() | st.dates() | st.datetimes()


def read(content: bytes, name: str) -> None:
    try:
        tables = tables_of(content, name)
    except Refused as refused:
        assert refused.words.sv
        return
    found = [one for table in tables if (one := OwnTranslator().translate(table))]
    pictured(found, date(2026, 6, 1))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(WHOLE), st.data())
def test_a_file_with_some_bytes_changed(whole: bytes, data: st.DataObject) -> None:
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    read(bytes(content[: data.draw(st.integers(1, len(content)))]), "mall.xlsx")


@settings(max_examples=80, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from(["a.xlsx", "a.xls", "a.ods", "a.csv", "a.txt", "a"])
)
def test_any_bytes_under_any_name(content: bytes, name: str) -> None:
    read(content, name)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6), max_size=6))
def test_any_cells_under_our_headers(rows: list[list[object]]) -> None:
    headers = ["Id", "Namn", "Planerad start", "Budget", "Skede", "Mål"]
    translation = OwnTranslator().translate(Table("f.xlsx", "Initiativ", [headers, *rows]))
    assert translation is not None
    found = pictured([translation], date(2026, 6, 1))
    told = len(found.portfolio.initiatives) + len(found.problems) + len(found.unread)
    seen = (UNSEEN.sub("", str(cell or "")).strip() for one in rows for cell in one[:1])
    assert told or not any(seen)  # a sign that nobody can see is nothing written
