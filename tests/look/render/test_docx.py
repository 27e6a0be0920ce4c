"""A document as DOCX: what Word finds in it when it is read again."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from docx import Document as Word
from docx.oxml.ns import qn

from styrkedja.look.render.document import Heading, Paragraph, Table
from styrkedja.look.render.docx import as_docx
from tests.look.render.papers import HOSTILE, NOON, paper


@pytest.fixture(scope="module")
def word() -> Any:
    return Word(BytesIO(as_docx(paper(mark="Påhittat."))))


def test_it_says_its_title_its_language_and_its_case_number(word: Any) -> None:
    about = word.core_properties
    assert (about.title, about.language) == ("Sammanträde å ä ö", "sv-SE")
    assert (about.identifier, about.author) == ("KSKF/2026:168", "Forum Digitalisering")
    assert about.created.replace(tzinfo=None) == NOON.replace(tzinfo=None)
    languages = {tag.get(qn("w:val")) for tag in word.styles.element.iter(qn("w:lang"))}
    assert languages == {"sv-SE"}
    english = Word(BytesIO(as_docx(paper(language="en"))))
    assert english.core_properties.language == "en-GB"


def test_headings_are_headings_in_order_and_text_is_as_it_was_written(word: Any) -> None:
    heads = [(p.style.name, p.text) for p in word.paragraphs if p.style.name.startswith("Heading")]
    assert heads == [
        ("Heading 1", "Sammanträde å ä ö"),
        ("Heading 2", HOSTILE),
        ("Heading 3", "Därefter"),
    ]
    assert any("مرحبا שלום 中文 👩🏽" in p.text for p in word.paragraphs)


def test_every_page_bears_case_number_page_and_mark(word: Any) -> None:
    section = word.sections[0]
    assert section.header.paragraphs[0].text == "Påhittat."
    foot = section.footer.paragraphs[0]
    assert foot.text.startswith("Forum Digitalisering · KSKF/2026:168\tSida ")
    fields = [tag.text for tag in foot._p.iter(qn("w:instrText"))]
    assert fields == ["PAGE", "NUMPAGES"]


def test_a_table_repeats_its_header_and_says_what_it_shows(word: Any) -> None:
    table = word.tables[0]
    first, *rest = table._tbl.tr_lst
    assert first.find(f".//{qn('w:tblHeader')}") is not None
    assert all(row.find(f".//{qn('w:tblHeader')}") is None for row in rest)
    assert table._tbl.tblPr.find(qn("w:tblCaption")) is not None
    assert [cell.text for cell in table.rows[2].cells] == ["2", "kort"]


def test_the_same_data_give_the_same_bytes() -> None:
    assert as_docx(paper()) == as_docx(paper())


def test_hundreds_of_matters_are_all_there() -> None:
    rows = tuple((number, f"Ärende {number}") for number in range(1, 301))
    parts = [(Heading(f"§ {number}"), Paragraph("Ett beslut.")) for number in range(1, 301)]
    sections = (Table("Ärenden", ("Nr", "Ärende"), rows), *(one for two in parts for one in two))
    read = Word(BytesIO(as_docx(paper(sections=sections))))
    assert len(read.tables[0]._tbl.tr_lst) == 301
    assert sum(p.text.startswith("§ ") for p in read.paragraphs) == 300
