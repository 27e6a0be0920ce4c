"""The user's own workbook back from a check: nothing lost, the breaks beside the rows."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference

from styrkedja.front.commandline.main import run


def test_the_users_own_book_comes_back_with_every_cell_and_the_breaks_beside_the_rows(
    example: Path, checked: Path
) -> None:
    own, back = load_workbook(example), load_workbook(checked)
    assert back.sheetnames == [*own.sheetnames, "Styrkedjan", "Kedjebrott"]
    for sheet in own.worksheets:
        twin = back[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                other = twin[cell.coordinate]
                assert (other.value, other.number_format) == (cell.value, cell.number_format)
        assert len(twin.data_validations.dataValidation) == len(
            sheet.data_validations.dataValidation
        )
    initiatives = back["Initiativ"]
    column = initiatives.max_column
    assert initiatives.cell(1, column).value == "Kedjebrott"
    assert any(
        "I301" in str(cell.value) for cell in initiatives[initiatives.cell(1, column).column_letter]
    )


def test_a_book_that_was_checked_before_says_the_same_again(
    book: Path, tmp_path: Path, capsys
) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    run(["check", str(book), "-o", str(first)])
    run(["check", str(first), "-o", str(second)])
    one, two = load_workbook(first), load_workbook(second)
    assert one.sheetnames == two.sheetnames
    for name in one.sheetnames[:-2]:
        assert [[c.value for c in row] for row in one[name].iter_rows()] == [
            [c.value for c in row] for row in two[name].iter_rows()
        ]
    found = [json_of(path, capsys)["findings"] for path in (book, first)]
    assert found[0] and [each["code"] for each in found[0]] == [each["code"] for each in found[1]]
    assert json_of(first, capsys)["unmapped"] == []


def json_of(path: Path, capsys) -> dict[str, list[dict[str, object]]]:
    capsys.readouterr()
    run(["check", str(path), "--format", "json"])
    return json.loads(capsys.readouterr().out)


def test_formulas_and_formats_of_the_users_book_are_kept(tmp_path: Path) -> None:
    path, out = tmp_path / "bok.xlsx", tmp_path / "ut.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.title = "Mål"
    sheet.append(["Id", "Namn", "Målvärde"])
    sheet.append(["M-1", "Fler i jobb", "=40+2"])
    sheet["C2"].number_format = "0.0%"
    book.save(path)
    run(["check", str(path), "-o", str(out)])
    back = load_workbook(out)["Mål"]
    assert back["C2"].value == "=40+2"
    assert back["C2"].number_format == "0.0%"


def test_a_book_that_cannot_be_carried_over_gets_its_breaks_in_a_book_apart(
    tmp_path: Path, capsys
) -> None:
    path, out = tmp_path / "bok.xlsx", tmp_path / "ut.xlsx"
    book = Workbook()
    sheet = book.active
    sheet.title = "Mål"
    for row in (["Id", "Namn"], ["M-1", "Fler i jobb"]):
        sheet.append(row)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=2))
    sheet.add_chart(chart, "D2")
    book.save(path)
    run(["check", str(path), "-o", str(out)])
    assert load_workbook(out).sheetnames == ["Styrkedjan", "Kedjebrott"]
    assert "diagram" in capsys.readouterr().err


def test_a_list_that_is_no_workbook_gets_its_breaks_in_a_book_and_is_told_why(
    tmp_path: Path, capsys
) -> None:
    path = tmp_path / "lista.csv"
    path.write_text("Id;Namn;Enhet\nI-1;Tidbok;\n", "utf-8")
    run(["check", str(path), "-o", str(tmp_path / "ut.xlsx")])
    assert "eftersom din fil är ingen Excel-arbetsbok (.xlsx)." in capsys.readouterr().err


def test_a_column_of_the_users_by_our_name_is_left_as_it_was(tmp_path: Path) -> None:
    path, out = tmp_path / "bok.xlsx", tmp_path / "ut.xlsx"
    book = Workbook()
    book.active.title = "Initiativ"
    book.active.append(["Id", "Namn", "Enhet", "Kedjebrott"])
    book.active.append(["I-1", "Tidbok", None, "frågat chefen"])
    book.save(path)
    run(["check", str(path), "-o", str(out)])
    row = [cell.value for cell in load_workbook(out)["Initiativ"][2]]
    assert row[3] == "frågat chefen"
    assert row[4].startswith("I108 ")


def test_a_drawing_with_nothing_in_it_loses_nothing(tmp_path: Path) -> None:
    path, out = tmp_path / "bok.xlsx", tmp_path / "ut.xlsx"
    book = Workbook()
    book.active.title = "Mål"
    book.active.append(["Id", "Namn"])
    book.active.append(["M-1", "Fler i jobb"])
    book.save(path)
    with ZipFile(path, "a") as package:
        # LibreOffice writes one beside every comment.
        package.writestr("xl/drawings/drawing1.xml", '<xdr:wsDr xmlns:xdr="x"></xdr:wsDr>')
    run(["check", str(path), "-o", str(out)])
    assert "Mål" in load_workbook(out).sheetnames


def test_a_name_that_looks_like_a_formula_stays_text_in_the_workbook(tmp_path: Path) -> None:
    path, out = tmp_path / "lista.csv", tmp_path / "ut.xlsx"
    path.write_text("Id;Namn\nI-1;=1+1\n", "utf-8")
    run(["check", str(path), "-o", str(out)])
    for sheet in load_workbook(out).worksheets:
        assert not [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"]
