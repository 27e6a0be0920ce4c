"""The Swedish order of texts, and texts as they are searched."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from styrkedja.ground.swedish import folded, sort_key


def ordered(*texts: str) -> list[str]:
    return sorted(texts, key=sort_key)


def test_å_ä_and_ö_come_after_z_in_that_order():
    assert ordered("ö", "z", "ä", "a", "å") == ["a", "z", "å", "ä", "ö"]


def test_é_is_ordered_as_e_and_ü_as_y():
    assert ordered("ef", "éa", "ed") == ["éa", "ed", "ef"]
    assert ordered("mz", "mü", "mx") == ["mx", "mü", "mz"]


def test_v_and_w_are_two_letters():
    assert ordered("wa", "vz", "va") == ["va", "vz", "wa"]


def test_capitals_do_not_part_words_that_are_alike():
    assert ordered("Öl", "äpple", "Ärta", "ö") == ["äpple", "Ärta", "ö", "Öl"]


def test_nine_comes_before_ten():
    assert ordered("I-10", "I-9", "I-100") == ["I-9", "I-10", "I-100"]


def test_letters_written_in_two_parts_are_ordered_as_one():
    assert ordered("a\u030aa", "öa", "za") == ["za", "a\u030aa", "öa"]


def test_search_is_blind_to_capitals_accents_and_spaces_but_not_to_å_ä_ö():
    assert folded("  Överlämning  ") == "överlämning"
    assert folded("Idé") == folded("IDE")
    assert folded("mål") != folded("mal")


@given(st.text(), st.text())
def test_two_different_texts_never_have_the_same_key(one, other):
    assert (sort_key(one) == sort_key(other)) == (one == other)
