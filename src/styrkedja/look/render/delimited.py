"""Text files (.csv) written from columns, for spreadsheets: with a byte order mark, formulas guarded."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from styrkedja.ground.sheets.column import Column, Sheet
from styrkedja.ground.sheets.guard import guarded
from styrkedja.look.render.workbook import ROW_VERSION, text_of


def delimited(
    sheet: Sheet,
    rows: Iterable[Mapping[str, object]],
    language: str,
    columns: Sequence[Column] | None = None,
    versions: Mapping[str, int] | None = None,
) -> bytes:
    """Rows of a sheet as semicolon-separated text; all its columns unless some are given.

    With `versions` (by id) each row carries the version it was exported at.
    """
    columns = sheet.columns if columns is None else columns
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    head = [guarded(column.label.to(language)) for column in columns]
    writer.writerow(head if versions is None else [*head, ROW_VERSION.to(language)])
    for row in rows:
        cells = [written(column, row.get(column.key), language) for column in columns]
        if versions is not None:
            cells.append(str(versions.get(str(row["id"]), "")))
        writer.writerow(cells)
    return out.getvalue().encode("utf-8-sig")


def written(column: Column, value: object, language: str) -> str:
    """One value as text that reads back the same."""
    if value is None or value == "" or value == ():
        return ""
    return guarded(text_of(column, value, language))
