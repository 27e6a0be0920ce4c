"""The template is made from the columns, and reading it empty gives an empty picture."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest

from styrkedja.front.intake.files import tables_of
from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.own import OwnTranslator
from styrkedja.front.intake.pictured import Pictured, pictured
from styrkedja.front.intake.template import write_template
from styrkedja.picture.portfolio import TABLES


@pytest.fixture(params=["sv", "en"], scope="module")
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def content(language: str) -> bytes:
    target = io.BytesIO()
    write_template(target, language)
    return target.getvalue()


def picture_of(content: bytes) -> Pictured:
    found = (OwnTranslator().translate(table) for table in tables_of(content, "mall.xlsx"))
    return pictured([one for one in found if one], date(2026, 6, 1))


def test_it_has_a_sheet_to_read_and_one_for_each_kind(content: bytes, language: str) -> None:
    shown = [
        sheet.title
        for sheet in openpyxl.load_workbook(io.BytesIO(content))
        if sheet.sheet_state == "visible"
    ]
    assert shown == [{"sv": "Läs mig", "en": "Read me"}[language]] + [
        sheet.name.to(language) for sheet in SHEETS.values()
    ]


def test_the_first_sheet_explains_in_ten_lines(content: bytes) -> None:
    first = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    lines = [row[1] for row in first.iter_rows(values_only=True) if row[1]]
    assert [line.split(".")[0] for line in lines[1:]] == [str(number) for number in range(1, 11)]


def test_the_example_rows_are_not_read_but_every_column_is_known(content: bytes) -> None:
    found = picture_of(content)
    assert not any(found.portfolio.things(kind) for kind in TABLES)
    assert not (found.unread or found.unmapped or found.problems or found.notes)
    assert found.portfolio.carried == {
        *(kind.code for kind in SHEETS),
        *(
            f"{kind.code}.{column.key}"
            for kind, sheet in SHEETS.items()
            for column in sheet.columns
        ),
    }


def test_an_example_row_becomes_a_real_one_when_its_id_is_replaced(content: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(content))
    book.worksheets[1]["A2"] = "ENH-03"
    out = io.BytesIO()
    book.save(out)
    [unit] = picture_of(out.getvalue()).portfolio.units
    assert (unit.id, unit.name, unit.employees) == ("ENH-03", "Socialförvaltningen", 1250)


def test_every_header_has_its_help_and_every_closed_list_its_words(
    content: bytes, language: str
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in SHEETS.values():
        page = book[sheet.name.to(language)]
        lists = {
            str(rule.sqref).split("2:")[0]: rule.formula1
            for rule in page.data_validations.dataValidation
            if rule.type == "list"
        }
        for cell, column in zip(page[1], sheet.columns, strict=True):
            assert column.help.to(language) in cell.comment.text
            wants_list = column.parser.form in {"choice", "yes_no"} or (
                column.parser.form == "ref" and column.parser.kind
            )
            assert (cell.column_letter in lists) == bool(wants_list), column.key


def test_a_drop_down_list_offers_the_terms_and_the_ids_of_the_other_sheet(
    content: bytes, language: str
) -> None:
    book = openpyxl.load_workbook(io.BytesIO(content))
    page = book[SHEETS_BY_CODE["unit"].name.to(language)]
    rules = {str(rule.sqref): rule.formula1 for rule in page.data_validations.dataValidation}
    name, area = (
        next(rule for at, rule in rules.items() if at.startswith("C2")).replace("'", "").split("!")
    )
    kind = SHEETS_BY_CODE["unit"].column("kind")
    offered = [row[0].value for row in book[name][area.replace("$", "")]]
    assert offered == [term.words.to(language) for term in kind.parser.terms]
    parents = next(rule for at, rule in rules.items() if at.startswith("D2"))
    assert parents.startswith(f"'{page.title}'!$A$3:")  # below the example row


def test_headers_stay_in_sight_and_can_be_filtered(content: bytes, language: str) -> None:
    page = openpyxl.load_workbook(io.BytesIO(content))[
        SHEETS_BY_CODE["initiative"].name.to(language)
    ]
    assert page.freeze_panes == "C2"
    assert page.auto_filter.ref.startswith("A1:")
    assert page.print_title_rows == "$1:$1"


SHEETS_BY_CODE = {kind.code: sheet for kind, sheet in SHEETS.items()}
