"""Numbers and amounts as people write them are read exactly, or refused with what stands there."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.ground.numbers import shown
from styrkedja.ground.sheets.column import Unreadable
from styrkedja.ground.sheets.parse import Integer, Money, Number

SWEDISH = [
    ("12", "12"),
    ("1 234,5", "1234.5"),
    ("1\u00a0234\u202f567,89", "1234567.89"),
    ("1\u2009000", "1000"),
    ("1'234'567", "1234567"),
    ("\u22123,5", "-3.5"),
    ("- 3,5", "-3.5"),
    ("–7", "-7"),
    ("+3", "3"),
    ("1,234", "1.234"),  # the declared mark is the comma
    ("1.234", "1234"),  # so a single point before three digits groups
    ("1.234.567", "1234567"),
    ("1,234,567", "1234567"),
    ("1.234,5", "1234.5"),
    ("1,234.5", "1234.5"),
    ("1.5", "1.5"),
    ("0.125", "0.125"),
    ("12 %", "12"),
    ("3‰", "3"),
    (",5", "0.5"),
    ("1,5E+06", "1500000"),
    (12, "12"),
    (1.1 + 2.2, "3.3"),
    (Decimal("0.10"), "0.1"),
]
REFUSED = [
    *("TBD", "Exempt under Section 43", "ca 100", "10-20", "10–20", "(123)", "NaN", "inf", "1e30"),
    *("12 34", "1,23,4", "1.2.3", "٣", "12 dagar", "> 5", "1/2", "#VÄRDEFEL!", "#REF!", "--5", "."),
    *(float("nan"), float("inf"), Decimal("NaN"), True, 10**15, 1e30, "9" * 10_000),
]


@pytest.mark.parametrize(("cell", "value"), SWEDISH)
def test_a_number_is_read_as_a_swede_writes_it(cell, value):
    assert Number().read(cell) == Decimal(value)


@pytest.mark.parametrize(
    ("cell", "value"), [("1,234", "1234"), ("1.234", "1.234"), ("1,23", "1.23")]
)
def test_where_the_point_is_declared_a_comma_before_three_digits_groups(cell, value):
    assert Number(mark=".").read(cell) == Decimal(value)


@pytest.mark.parametrize("cell", REFUSED)
def test_what_is_no_number_is_refused_with_what_stands_there_and_an_example(cell):
    with pytest.raises(Unreadable) as refusal:
        Number().read(cell)
    words = refusal.value.words
    assert words.sv.startswith("”") and words.en.startswith("“")
    assert len(words.sv) < 250


@pytest.mark.parametrize(
    "cell", [None, "", "  ", "-", "–", "n/a", "N/A", "saknas", "#N/A", "#SAKNAS!"]
)
def test_what_says_that_nothing_is_recorded_is_empty(cell):
    assert Number().read(cell) is None
    assert Money().read(cell) is None


AMOUNTS = [
    ("1 250 000 kr", "1250000"),
    ("1,5 mnkr", "1500000"),
    ("12 tkr", "12000"),
    ("2 Mkr", "2000000"),
    ("2,5 miljoner kronor", "2500000"),
    ("10 mdkr", "10000000000"),
    ("SEK 100", "100"),
    ("100:- kr", "100"),
    ("Kr 100,-", "100"),
    ("5 mkr.", "5000000"),
    ("kr 12,50", "12.5"),
    ("−3 tkr", "-3000"),
    (1234.567, "1234.57"),
]


@pytest.mark.parametrize(("cell", "value"), AMOUNTS)
def test_an_amount_is_read_in_whole_kronor(cell, value):
    assert Money().read(cell) == Decimal(value)


BRITISH = [
    ("£1,234.50", "1234500000"),
    ("£0.00", "0"),
    ("-£120.11m", "-120110000"),
    ("£1.2bn", "1200000000"),
    ("450.37", "450370000"),
    ("£-3", "-3000000"),
]


@pytest.mark.parametrize(("cell", "value"), BRITISH)
def test_a_column_in_millions_of_pounds_scales_what_does_not_say_its_own_size(cell, value):
    assert Money(mark=".", currency="GBP", scale=Decimal(10**6)).read(cell) == Decimal(value)


def test_dollars_are_read_where_dollars_are_expected():
    assert Money(mark=".", currency="CAD").read("$1,234") == 1234


@pytest.mark.parametrize("cell", ["£100", "100 €", "$5", "5 USD"])
def test_another_currency_is_refused_and_the_expected_one_named(cell):
    with pytest.raises(Unreadable, match="another currency") as refusal:
        Money().read(cell)
    assert "SEK" in refusal.value.words.sv


@pytest.mark.parametrize(
    "cell", ["12 %", "1e30", "TBD", "Exempt under Section 43", "kr", "12 h", "5 xyz"]
)
def test_what_is_no_amount_is_refused(cell):
    with pytest.raises(Unreadable):
        Money().read(cell)


@pytest.mark.parametrize("cell", ["1,5", "101", "-1", "1e9"])
def test_a_whole_number_keeps_within_its_limits(cell):
    with pytest.raises(Unreadable):
        Integer(0, 100).read(cell)
    assert Integer(0, 100).read("12,0") == 12


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        ("1234567.5", "1\u00a0234\u00a0567,5", "1\u00a0234\u00a0567.5"),
        ("-3", "\u22123", "\u22123"),
        ("0.10", "0,1", "0.1"),
    ],
)
def test_a_number_is_shown_with_no_break_spaces_and_a_true_minus(value, sv, en):
    assert shown(Decimal(value), "sv") == sv
    assert shown(Decimal(value), "en") == en


LANGUAGES = st.sampled_from(["sv", "en"])
NUMBERS = st.decimals(min_value=-(10**8), max_value=10**8, places=6, allow_nan=False)
AMOUNT = st.decimals(min_value=-(10**12), max_value=10**12, places=2, allow_nan=False)


@given(NUMBERS, LANGUAGES)
def test_a_shown_number_is_read_back(value, language):
    assert Number().read(Number().show(value, language)) == value


@given(AMOUNT, LANGUAGES, st.sampled_from([1, 1000, 10**6]))
def test_a_shown_amount_is_read_back(value, language, scale):
    money = Money(scale=Decimal(scale))
    assert money.read(money.show(value, language)) == value


@given(st.integers(0, 10**9), LANGUAGES)
def test_a_shown_whole_number_is_read_back(value, language):
    assert Integer().read(Integer().show(value, language)) == value


@given(st.text(alphabet="0123456789 ,.-−%‰krmn£()", max_size=20))
def test_any_cell_is_read_or_refused_never_anything_else(cell):
    for parser in (Number(), Number(mark="."), Money(), Integer()):
        try:
            value = parser.read(cell)
        except Unreadable:
            continue
        language = "en" if getattr(parser, "mark", "") == "." else "sv"  # as its file writes
        assert value is None or parser.read(parser.show(value, language)) == value
