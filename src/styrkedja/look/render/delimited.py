"""Text files (.csv) written from columns, for spreadsheets: with a byte order mark, formulas guarded."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.guard import guarded
from styrkedja.look.render.workbook import text_of


def delimited(
    sheet: Sheet,
    rows: Iterable[Mapping[str, object]],
    language: str,
    columns: Sequence[Column] | None = None,
) -> bytes:
    """Rows of a sheet as semicolon-separated text; all its columns unless some are given."""
    columns = sheet.columns if columns is None else columns
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(column.label.to(language)) for column in columns])
    for row in rows:
        writer.writerow([written(column, row.get(column.key), language) for column in columns])
    return out.getvalue().encode("utf-8-sig")


def written(column: Column, value: object, language: str) -> str:
    """One value as text that reads back the same."""
    if value is None or value == "" or value == ():
        return ""
    return guarded(text_of(column, value, language))
