"""What is made of the example group says that it is made up, also when it comes back as a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from styrkedja.example import EXAMPLE_DAY, NOTICE, example_rows
from styrkedja.front.intake.template import write_book, write_template
from styrkedja.front.reports.chain_html import chain_html
from styrkedja.front.reports.chain_text import chain_text
from styrkedja.front.reports.checking import checked_reading, standard_policy
from styrkedja.front.reports.manner import Manner
from styrkedja.front.reports.map_html import map_html
from styrkedja.front.reports.reading import Reading, read_files
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.whole import portfolio_map


def read(book: Path) -> Reading:
    return read_files([book], None, EXAMPLE_DAY, date(2026, 11, 24))


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    book = tmp_path_factory.mktemp("books") / "exempel.xlsx"
    write_book(book, example_rows(), notice=NOTICE)
    return read(book)


def test_the_text_and_the_page_of_the_example_say_that_it_is_made_up(example: Reading) -> None:
    report = checked_reading(example, standard_policy())
    assert NOTICE.sv in chain_text(report, Manner())
    assert NOTICE.en in chain_html(report, Manner("en"))


def test_the_page_of_the_map_says_so_before_anything_else(example: Reading) -> None:
    shown = portfolio_map(example.picture, standard_policy())
    page = map_html(shown, Drawing("sv", notice=example.notice))
    assert page.index(NOTICE.sv) < page.index("<svg lang")


def test_a_template_of_ones_own_says_nothing_of_the_kind(tmp_path: Path) -> None:
    book = tmp_path / "mall.xlsx"
    write_template(book)
    assert read(book).notice is None
