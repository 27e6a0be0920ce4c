"""Small turns of phrase come out right in both languages."""

from __future__ import annotations

from styrkedja.ground.phrases import LONGEST, counted, days, listed, quoted, short
from styrkedja.ground.words import Words, w


def test_several_things_in_a_row_end_with_and() -> None:
    assert listed([], "sv") == ""
    assert listed(["a"], "sv") == "a"
    assert listed(["a", "b"], "sv") == "a och b"
    assert listed(["a", "b", "c"], "en") == "a, b and c"


def test_one_is_not_many() -> None:
    assert days(1) == Words("1 dag", "1 day")
    assert days(0) == Words("0 dagar", "0 days")
    assert counted(12000, w("rad", "row"), w("rader", "rows")).sv == "12\u00a0000 rader"


def test_a_name_stands_in_the_quotation_marks_of_its_language() -> None:
    assert quoted("E-arkiv") == Words("”E-arkiv”", "“E-arkiv”")


def test_a_long_text_is_cut_and_stays_on_one_line() -> None:
    assert short("ett\n två") == "ett två"
    assert len(short("x" * 10_000_000)) == LONGEST
    assert short("x" * LONGEST) == "x" * LONGEST
