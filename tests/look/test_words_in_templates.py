"""The tags for words and values say the right thing in both languages, and escape what they are given."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.utils import translation

from styrkedja.ground.words import w
from styrkedja.picture.terms import Stage


def printed(source: str, language: str = "sv", **facts: object) -> str:
    with translation.override(language):
        return Template("{% load look %}" + source).render(Context(facts))


def test_a_text_is_said_in_the_language_spoken() -> None:
    source = '{% w "mål" "goal" %}'
    assert printed(source) == "mål"
    assert printed(source, "en") == "goal"


def test_facts_in_a_text_are_escaped_and_words_among_them_translated() -> None:
    source = '{% w "{a} är {b}" "{a} is {b}" a=name b=state %}'
    facts = {"name": "<b>Å & Ö</b>", "state": Stage.ONGOING}
    assert printed(source, **facts) == "&lt;b&gt;Å &amp; Ö&lt;/b&gt; är pågår"
    assert printed(source, "en", **facts) == "&lt;b&gt;Å &amp; Ö&lt;/b&gt; is ongoing"


def test_a_kept_text_is_not_escaped_twice() -> None:
    assert printed('{% w "a & b" "c" as t %}[{{ t }}]') == "[a &amp; b]"


def test_a_text_made_of_a_variable_is_escaped() -> None:
    assert printed("{% w text text %}", text="<i>") == "&lt;i&gt;"


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 rader"), (1, "en rad"), (1234, "1\u00a0234 rader")]
)
def test_one_and_many_are_said_differently(count: int, text: str) -> None:
    assert printed('{% wn n "en rad" "{n} rader" "one row" "{n} rows" %}', n=count) == text


def test_a_tag_with_only_one_language_is_refused() -> None:
    with pytest.raises(TemplateSyntaxError):
        printed('{% w "bara svenska" %}')


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (w("mål", "goal"), "mål", "goal"),
        (Stage.IDEA, "idé", "idea"),
        (None, "", ""),
        (True, "ja", "yes"),
        (Decimal("-1234.50"), "\u22121\u00a0234,5", "\u22121\u00a0234.5"),
        (date(2026, 3, 1), "2026-03-01", "2026-03-01"),
        (("a", "b"), "a, b", "a, b"),
    ],
)
def test_any_value_is_said_as_people_write_it(value: object, sv: str, en: str) -> None:
    assert printed("{{ value|say }}", value=value) == sv
    assert printed("{{ value|say }}", "en", value=value) == en


def test_money_is_written_in_kronor_with_unbroken_spaces() -> None:
    assert printed("{{ m|money }}", m=Decimal(1250000)) == "1\u00a0250\u00a0000\u00a0kr"
    assert printed("{{ m|money }}", "en", m=Decimal(1250000)) == "SEK\u00a01\u00a0250\u00a0000"
    assert printed("{{ m|money_short }}", m=Decimal(78_300_000)) == "78,3\u00a0mnkr"


def test_a_share_of_nothing_is_a_dash() -> None:
    assert printed("{{ a|share_of:b }}", a=0, b=0) == "–"
    assert printed("{{ a|share_of:b }}", a=1, b=3) == "33\u00a0%"


def test_an_icon_is_hidden_from_screen_readers_unless_it_has_a_name() -> None:
    assert 'aria-hidden="true"' in printed('{% icon "check" %}')
    named = printed('{% icon "search" "Sök" %}')
    assert 'aria-label="Sök"' in named
    assert "aria-hidden" not in named
