"""The chain and the self-contained file: drawn without Django, every text escaped, nothing from outside."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from styrkedja.ground.words import w
from styrkedja.look.drawing import table as tables
from styrkedja.look.drawing.breaks import BreakShown, breaks_html
from styrkedja.look.drawing.chain import ChainLink, _arcs, chain_html
from styrkedja.look.drawing.markup import safe_address
from styrkedja.look.drawing.options import options_html
from styrkedja.look.pieces import Filter, Option
from styrkedja.look.render.standalone import (
    Breaks,
    Bullets,
    Cell,
    Chain,
    Facts,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Table,
    standalone,
)

GOALS = w("Mål", "Goals")
EVIL = '<img src=x onerror="alert(1)">'


def link(whole: int, broken: int, unknown: int, **more: object) -> ChainLink:
    return ChainLink("G", GOALS, whole, broken, unknown, **more)


def test_a_ring_shows_each_state_in_proportion_and_fills_the_rim() -> None:
    arcs = {name: start for name, start, _ in _arcs(link(50, 25, 25))}
    assert list(arcs) == ["whole", "broken", "unknown"]
    assert arcs["broken"] - arcs["whole"] == pytest.approx(50, abs=2)
    assert 100 - arcs["unknown"] == pytest.approx(25, abs=2)


def test_even_a_single_break_among_thousands_can_be_seen() -> None:
    (_, whole, _), (_, broken, _) = _arcs(link(9999, 1, 0))
    assert 4 <= 100 - broken <= 6


def test_a_whole_ring_has_no_gap_and_an_unjudged_one_is_only_dotted() -> None:
    assert _arcs(link(7, 0, 0)) == [("whole", 0.0, "100 200")]
    assert [name for name, *_ in _arcs(link(0, 0, 0))] == ["unknown"]
    assert [name for name, *_ in _arcs(link(5, 5, 5, unjudged=True))] == ["unknown"]


def test_the_chain_says_its_counts_in_words_and_once_more_in_a_table() -> None:
    html = chain_html([link(1, 2, 0, href="#G")], "sv")
    picture, table = html.split("<details", 1)
    assert re.sub(r"<[^>]+>", " ", picture).split()[:7] == ["G", "Mål", "✓", "1", "hel", "✕", "2"]
    assert '<a class="chain-link" href="#G">' in picture
    assert '<td class="numeric">2</td>' in table
    assert "1 whole" in chain_html([link(1, 0, 0)], "en")


def test_a_link_nobody_could_judge_is_neither_whole_nor_broken() -> None:
    html = chain_html([link(0, 0, 12, unjudged=True)], "sv")
    assert "Går inte att bedöma" in html
    assert "hela" not in html.split("<ol", 1)[1].split("</ol>")[0]


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "vbscript:x"]
)
def test_an_address_that_runs_a_script_is_dropped(href: str) -> None:
    assert safe_address(href) == ""


@pytest.mark.parametrize("href", ["/a?b=1", "#G", "?page=2", "https://example.se/a:b", "a/b:c"])
def test_a_plain_address_is_kept(href: str) -> None:
    assert safe_address(href) == href


def test_a_break_tells_severity_by_word_and_shape() -> None:
    html = breaks_html([BreakShown("B101", "Fel", "Rätta", severity="weakness")], "sv")
    assert "svaghet" in html
    assert "<svg" in html


def everything(text: str) -> str:
    return standalone(
        text,
        "sv",
        [
            Heading(text, anchor=text),
            Paragraph(text),
            Bullets((text,)),
            Facts(((text, text),)),
            Table(text, (text, text), ((Cell(text, text), text),)),
            Figure("<svg></svg>", text),
            Chain((ChainLink("G", w(text, text), 1, 1, 1, href=text),)),
            Breaks((BreakShown(text, text, text, text, "break", text, text, text, text),)),
            Notice(text, text),
        ],
        about=text,
    )


def test_every_text_in_the_self_contained_file_is_escaped() -> None:
    html = everything(EVIL)
    assert "<img" not in html
    assert html.count("&lt;img src=x") > 15


def test_the_self_contained_file_asks_nothing_of_the_network() -> None:
    html = everything("Text")
    assert (
        re.findall(r"""(?:src|href)=["'](?!#|Text)[^"']*|url\(|@import|<script|<link""", html) == []
    )
    assert "default-src 'none'" in html
    assert html.startswith('<!doctype html>\n<html lang="sv">')
    assert len(html) < 80_000


def test_the_self_contained_file_is_made_without_django() -> None:
    code = (
        "import sys; sys.modules['django'] = None\n"
        "from styrkedja.look.render.standalone import standalone, Paragraph\n"
        "print(standalone('Läget', 'en', [Paragraph('Hej')]))"
    )
    made = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path), "PYTHONIOENCODING": "utf-8"},
    )
    assert "<p>Hej</p>" in made.stdout
    assert '<html lang="en">' in made.stdout


def test_a_table_keeps_days_and_chosen_columns_on_one_line_and_may_hide_its_caption() -> None:
    rows = (("Rad", "väntar sedan 2026-10-12 (46 dagar)", "416 dagar sent"),)
    html = tables.table_html(
        tables.Table("Köer", ("Vad", "På", "Läge"), rows, whole=frozenset({2}), quiet=True), "sv"
    )
    assert '<span class="nowrap">2026-10-12</span> (46 dagar)' in html
    assert '<td class="nowrap">416 dagar sent</td>' in html
    assert '<caption class="hidden-visually">Köer</caption>' in html


def test_a_choice_offers_everything_escaped_and_marks_only_what_is_in_use():
    field = Filter(
        "unit", w("Enhet", "Unit"), 'a"b', (Option('a"b', "<Vård>"), Option("c", w("Ja", "Yes")))
    )
    assert options_html(field, "sv") == (
        '<option value="">Alla</option>'
        '<option value="a&quot;b" selected>&lt;Vård&gt;</option>'
        '<option value="c">Ja</option>'
    )
    assert "selected" not in options_html(replace(field, value=""), "sv")
    unused = replace(field, value="", any="")
    assert options_html(unused, "en") == (
        '<option value="a&quot;b">&lt;Vård&gt;</option><option value="c">Yes</option>'
    )


def test_a_drawing_in_a_page_of_its_own_keeps_its_shape_on_a_narrow_screen() -> None:
    page = standalone("Karta", "sv", [Figure('<svg width="674" height="721"></svg>', "Karta")])
    assert '<figure class="chart"><div><svg' in page
    assert re.search(r"\.chart > div > svg \{[^}]*height: auto", page)
