"""A document as PDF: tagged, in its language, with its text as it was written, the same every time."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from styrkedja.look.render.document import Heading, Paragraph, Table
from styrkedja.look.render.pdf import NotPrinted, as_pdf
from tests.look.render.papers import HOSTILE, paper, titles


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return as_pdf(paper())


def test_it_says_its_language_its_title_and_that_it_is_tagged(pdf: bytes) -> None:
    catalogue = re.search(rb"/Type/Catalog.*", pdf)[0]
    assert b"/Lang(sv)" in catalogue and b"/StructTreeRoot" in catalogue
    assert b"/Marked true" in catalogue and b"/DisplayDocTitle true" in catalogue
    assert b"pdfuaid:part" in pdf and b"pdfaid:part" in pdf
    assert "Sammanträde å ä ö".encode() in pdf
    assert b"/Lang(en)" in as_pdf(paper(language="en"))


def test_headings_come_in_order_and_none_skips_a_level(pdf: bytes) -> None:
    assert titles(pdf)[0] == "Sammanträde å ä ö" and titles(pdf)[2] == "Därefter"
    assert re.findall(rb"/S/H(\d)", pdf) and b"/S/H4" not in pdf


def test_hostile_text_comes_out_as_it_was_written(pdf: bytes) -> None:
    assert titles(pdf)[1] == HOSTILE


def test_a_sign_that_no_font_has_is_written_by_its_name() -> None:
    made = as_pdf(paper(sections=(Heading("😀 中 klart"),), mark="😀"))
    assert titles(made)[1] == "[grinning face] [cjk unified ideograph-4e2d] klart"


def test_a_heading_of_which_nothing_can_be_read_is_a_dash() -> None:
    made = as_pdf(paper(title=" \n", sections=(Heading("\ue000\x00"), Heading("två\nrader"))))
    assert titles(made) == ["–", "–", "två rader"]


def test_a_table_has_header_cells_that_belong_to_their_columns(pdf: bytes) -> None:
    assert len(re.findall(rb"/S/TH\b", pdf)) == 2 and b"/Scope/Column" in pdf
    assert b"/S/THead" in pdf and b"/S/Caption" in pdf


def test_the_same_data_give_the_same_bytes_and_other_data_others(pdf: bytes) -> None:
    assert as_pdf(paper()) == pdf
    assert as_pdf(paper(filed="KSKF/2026:169")) != pdf


def test_hundreds_of_matters_become_pages() -> None:
    rows = tuple((number, f"Ärende {number}") for number in range(1, 301))
    sections = (Table("Ärenden", ("Nr", "Ärende"), rows),) + tuple(
        part
        for number in range(1, 301)
        for part in (Heading(f"§ {number}"), Paragraph("Ett beslut av någon längd. " * 9))
    )
    made = as_pdf(paper(sections=sections))
    assert len(titles(made)) == 301
    assert int(re.search(rb"/Type/Pages/Count (\d+)", made)[1]) > 30


def test_an_empty_document_is_still_a_document() -> None:
    bare = replace(paper(), sections=(), filed="", about="", keywords=(), issuer="", title="T")
    assert titles(as_pdf(bare)) == ["T"]


def test_the_engines_are_loaded_by_the_first_document_and_that_of_pdf_never_in_this_process() -> (
    None
):
    asked = (
        "import styrkedja.look.render.pdf as pdf, styrkedja.look.render.docx, sys;"
        "from tests.look.render.papers import paper;"
        "loaded = lambda: [one for one in ('typst', 'docx') if one in sys.modules];"
        "print(loaded(), pdf.as_pdf(paper(sections=()))[:5], loaded())"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[] b'%PDF-' []"


def test_what_the_engine_refuses_is_told_and_is_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("styrkedja.look.render.pdf.plain", lambda document: {"title": ""})
    with pytest.raises(NotPrinted, match="TypstError"):
        as_pdf(paper())
