"""Texts, yes and no, terms and references as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.ground.sheets.cells import UNSEEN, line_of, says_nothing
from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.sheets.parse import Choice, LongText, Ref, Refs, Text, YesNo
from styrkedja.picture import terms
from styrkedja.picture.terms import Activity, Stage


@pytest.mark.parametrize(
    "cell", ["ja", "Ja", "J", "yes", "Y", "x", "☑", "true", "SANT", True, 1, 1.0, "1"]
)
def test_yes_is_read_however_it_is_written(cell):
    assert YesNo().read(cell) is True


@pytest.mark.parametrize("cell", ["nej", "N", "no", "false", "FALSKT", False, 0, "0"])
def test_no_is_read_however_it_is_written(cell):
    assert YesNo().read(cell) is False


def test_neither_yes_nor_no_is_refused():
    with pytest.raises(Unreadable, match="neither yes nor no"):
        YesNo().read("kanske")


@pytest.mark.parametrize(
    "cell",
    ["realising", "effekthemtagning pågår", " Effekthemtagning  Pågår ", "realising benefits"],
)
def test_a_term_is_read_by_its_code_or_its_name_in_either_language(cell):
    assert Choice(Stage).read(cell) is Stage.REALISING


def test_a_term_with_an_explanation_is_read_by_what_stands_before_the_colon():
    assert Choice(Activity).read("Effektivitet") is Activity.EFFICIENCY
    assert Choice(Activity).read(Activity.EFFICIENCY.words.sv) is Activity.EFFICIENCY


def test_an_unknown_term_is_refused_with_the_list_and_the_likeliest():
    with pytest.raises(Unreadable) as refusal:
        Choice(Stage).read("pågor")
    assert "idé, beredd" in refusal.value.words.sv
    assert "Menades ”pågår”?" in refusal.value.words.sv


CLOSED_LISTS = [
    term
    for term in vars(terms).values()
    if isinstance(term, type) and issubclass(term, terms.Term) and term is not terms.Term
]


@pytest.mark.parametrize("closed", CLOSED_LISTS, ids=lambda closed: closed.__name__)
def test_every_term_of_every_list_is_read_back_from_what_is_shown(closed):
    parser = Choice(closed)
    for term in closed:
        assert parser.read(parser.show(term, "sv")) is term
        assert parser.read(parser.show(term, "en")) is term
        assert parser.read(term.code) is term


def test_references_are_parted_by_semicolon_comma_and_line_break_and_kept_once_in_order():
    assert Refs("goal").read("G-2; G-1,G-2\nG-3;") == ("G-2", "G-1", "G-3")
    assert Refs("goal").read(" ; ") is None


def test_an_id_that_a_workbook_made_a_number_is_read_as_text():
    assert Ref("unit").read(12.0) == "12"
    assert Refs("unit").read(12) == ("12",)


def test_an_id_as_long_as_a_sentence_is_refused():
    with pytest.raises(Unreadable, match="too long for an id"):
        Ref("unit").read("x" * 201)


def test_ten_megabytes_in_a_cell_are_refused_with_how_they_start():
    with pytest.raises(Unreadable) as refusal:
        Text().read("mycket text " * 900_000)
    words = refusal.value.words
    assert words.sv.startswith("”mycket text") and len(words.sv) < 200
    assert "10\u00a0799\u00a0999" in words.sv


def test_characters_nobody_sees_are_taken_out_so_that_any_database_can_hold_the_text():
    assert Text().read("\ufeffNamn\x00 \u200bett") == "Namn ett"
    assert LongText().read("rad ett\r\nrad två\x07") == "rad ett\nrad två"
    assert Text().read("\ud800x") == "x"


@given(st.text(st.sampled_from("aå \u00a0\t\n\u200b\u2028\x00-")))
def test_a_text_that_is_clean_as_it_stands_reads_as_it_would_when_cleaned(text):
    cleaned = " ".join(UNSEEN.sub("", text).split())
    assert line_of(text) == (None if says_nothing(cleaned) else cleaned)


def test_a_text_keeps_its_words_but_not_its_spaces():
    assert Text().read("  Kortare\n handläggning ") == "Kortare handläggning"


@pytest.mark.parametrize("cell", ["#REF!", "#VÄRDEFEL!", "#DIV/0!"])
def test_a_broken_formula_is_refused_even_where_text_is_expected(cell):
    with pytest.raises(Unreadable, match="formula"):
        Text().read(cell)


def test_a_hashtag_is_no_broken_formula():
    assert Text().read("#digitalisering") == "#digitalisering"


@given(st.text(max_size=200), st.sampled_from([Text(), LongText(), Ref("unit"), Refs("unit")]))
def test_what_is_read_is_read_back_from_what_is_shown(cell, parser):
    try:
        value = parser.read(cell)
    except Unreadable:
        return
    assert parser.read(parser.show(value, "sv")) == value
