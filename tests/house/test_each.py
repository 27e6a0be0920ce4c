"""A test asked of many cases fails when one of them fails, names it, and leaves nothing after it."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model

from tests.each import each, undone


def test_every_case_that_fails_is_named_and_the_others_are_asked_all_the_same() -> None:
    asked = []

    @each("one,other", lambda: [(1, 1), (2, 3), (4, 4), (5, 6)])
    def alike(one: int, other: int) -> None:
        asked.append(one)
        assert one == other, "olika"

    with pytest.raises(AssertionError, match=r"2 of 4 cases fail:\n\(2, 3\).*olika(?s:.*)\(5, 6\)"):
        alike()
    assert asked == [1, 2, 4, 5]


def test_a_test_without_a_case_fails() -> None:
    @each("one", [])
    def silent(one: int) -> None:
        """Nothing is asked."""

    with pytest.raises(AssertionError, match="no case"):
        silent()


def test_what_a_case_writes_is_gone_before_the_next(registers: str) -> None:
    people = get_user_model().objects

    @each("name", ["a", "b"], around=undone)
    def alone(name: str) -> None:
        assert not people.exists()
        people.create(username=name)

    alone()
    assert not people.exists()
