"""What a list shows as a file: a workbook with row versions, or text with semicolons."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from django.http import Http404, HttpResponse

from styrkedja.ground.words import w
from styrkedja.look.render.delimited import delimited
from styrkedja.look.render.workbook import Book, Leaf
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.reading import Record
from styrkedja.registers.shelves import SHELVES

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TITLE = w("Styrkedja: {name}", "Styrkedja: {name}")


def response(
    kind: Kind, rows: Sequence[Record], form: str, language: str, name: str
) -> HttpResponse:
    """The rows as a download; uploaded again after others' edits it clashes, cell by cell."""
    if form == "xlsx":
        answer = HttpResponse(workbook(kind, rows, language), content_type=XLSX)
    elif form == "csv":
        versions = {row.id: row.version for row in rows}
        values = [row.values for row in rows]
        content = delimited(SHELVES[kind].sheet, values, language, versions=versions)
        answer = HttpResponse(content, content_type="text/csv; charset=utf-8")
    else:
        raise Http404
    answer["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return answer


def workbook(kind: Kind, rows: Sequence[Record], language: str) -> bytes:
    """One sheet of the group's workbook with the rows and their versions."""
    sheet = SHELVES[kind].sheet
    leaf = Leaf(
        sheet,
        rows=[row.values for row in rows],
        versions={row.id: row.version for row in rows},
    )
    target = BytesIO()
    Book(target, [leaf], language, TITLE.fill(name=sheet.name).to(language)).write()
    return target.getvalue()
