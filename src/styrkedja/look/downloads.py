"""Downloads: a file with its name, and a table as one."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header

from styrkedja.look.drawing.table import Table
from styrkedja.look.render.tabular import as_text, as_workbook

PDF, ICS = "application/pdf", "text/calendar; charset=utf-8"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(table: Table, form: str, language: str, name: str) -> HttpResponse:
    """The table as `name.csv` or `name.xlsx`; any other form is not found."""
    if form == "xlsx":
        answer = HttpResponse(as_workbook(table, language), content_type=XLSX)
    elif form == "csv":
        answer = HttpResponse(as_text(table, language), content_type="text/csv; charset=utf-8")
    else:
        raise Http404
    answer["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return answer


def named(content: bytes, media: str, name: str) -> HttpResponse:
    """A file to be saved by its name, whatever signs are in it."""
    answer = HttpResponse(content, content_type=media)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    return answer
