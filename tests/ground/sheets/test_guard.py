"""Text that a spreadsheet would run is guarded on the way out, and nothing is lost on the way in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from styrkedja.ground.sheets.guard import bared, guarded


@pytest.mark.parametrize("text", ["=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "'=1"])
def test_text_that_would_run_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-400 000", "+46", "-1,5", "'citat'", "vanlig text", ""])
def test_numbers_and_plain_text_are_left_as_they_are(text: str) -> None:
    assert guarded(text) == text
    assert bared(text) == text


@given(st.text(alphabet="'=+-@\t\r\nab1 ", max_size=12))
def test_baring_gives_back_what_was_guarded(text: str) -> None:
    assert bared(guarded(text)) == text
    safe = guarded(text)
    assert not safe.startswith(("=", "@", "\t", "\r", "\n"))
