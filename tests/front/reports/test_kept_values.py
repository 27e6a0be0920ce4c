"""A user's workbook comes back with what its formulas had come to, also before anyone opens it."""

from __future__ import annotations

import io
import zipfile

import openpyxl

from styrkedja.front.intake.files import tables_of
from styrkedja.front.reports.kept_values import with_values

CELLS = (
    '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c>'
    '<c r="B2" t="str"><f>"å &amp;"&amp;"&lt;b&gt;"</f><v>å &amp;&lt;b&gt;</v></c>'
    '<c r="C2" t="b"><f>TRUE()</f><v>1</v></c>'
    '<c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    '<c r="E2"><f>never()</f></c><c r="F2"><v>7</v></c></row>'
)


def computed_book() -> bytes:
    """A workbook as a spreadsheet program writes it, with what its formulas came to."""
    made, plain, out = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    made.active.title = "Ett & två"
    made.active.append(["Tal", "Text", "Ja", "Fel", "Aldrig", "Fast"])
    made.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name).decode()
            target.writestr(name, content.replace("</sheetData>", f"{CELLS}</sheetData>"))
    return out.getvalue()


def test_formulas_keep_their_values_and_their_formulas() -> None:
    original = computed_book()
    read = openpyxl.load_workbook(io.BytesIO(original))
    read.active["G2"] = "brott"
    out = io.BytesIO()
    read.save(out)
    written = with_values(out.getvalue(), original)
    values = openpyxl.load_workbook(io.BytesIO(written), data_only=True).active[2]
    assert [cell.value for cell in values] == [2, "å &<b>", True, "#DIV/0!", None, 7, "brott"]
    formulas = openpyxl.load_workbook(io.BytesIO(written)).active[2]
    assert [cell.value for cell in formulas[:2]] == ["=1+1", '="å &"&"<b>"']
    [table] = tables_of(written, "mall.xlsx")
    assert table.rows[1][:2] == [2.0, "å &<b>"]
