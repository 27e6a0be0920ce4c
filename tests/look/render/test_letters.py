"""The signs a printed document may hold."""

from __future__ import annotations

from styrkedja.look.render.letters import BREAK_HERE, breakable, named, tidy


def test_signs_that_control_or_turn_are_left_out_and_lines_are_kept() -> None:
    assert tidy("a\x00b\x07\r\nc\u202ed\u2028e\tf\ue000") == "ab\ncd\ne f"
    assert tidy("å ä ö é 👩🏽‍💻 שלום") == "å ä ö é 👩🏽‍💻 שלום"


def test_an_unknown_sign_is_named_and_what_joined_it_is_dropped() -> None:
    assert named("x👩‍💻y", {"👩", "💻", "\u200d"}) == "x[woman][personal computer]y"


def test_only_very_long_words_may_be_broken_and_never_before_an_accent() -> None:
    assert breakable("kommunstyrelseförvaltning") == "kommunstyrelseförvaltning"[:8] + (
        BREAK_HERE
        + "kommunstyrelseförvaltning"[8:16]
        + BREAK_HERE
        + "kommunstyrelseförvaltning"[16:24]
        + BREAK_HERE
        + "g"
    )
    long = breakable("e\u0301" * 40)
    assert long.replace(BREAK_HERE, "") == "e\u0301" * 40
    assert f"{BREAK_HERE}\u0301" not in long
