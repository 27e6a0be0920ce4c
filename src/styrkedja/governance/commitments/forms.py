"""The forms of answers and decisions, as they are posted."""

from __future__ import annotations

from django.http import QueryDict

from styrkedja.governance.commitments.wish import Answer, FrameWish

LONGEST = 20_000
ACCEPT, DECLINE = "godta", "avboj"


def answer_in(id_: str, data: QueryDict) -> Answer | None:
    """The answer a form gives; None where it says neither yes nor no."""
    said = data.get("svar", "")
    if said not in (ACCEPT, DECLINE):
        return None
    return Answer(id_, said == ACCEPT, text(data, "skal"), seen_in(data))


def frame_wish_in(data: QueryDict) -> FrameWish:
    """What a form asks about the adjustment it names."""
    return FrameWish(
        adjustment=text(data, "ramjustering", 300),
        motive=text(data, "skal"),
        case_number=text(data, "diarienummer", 300).strip() or None,
        seen=seen_in(data),
    )


def text(data: QueryDict, key: str, most: int = LONGEST) -> str:
    """A text as it was typed, less what no database keeps."""
    return data.get(key, "").replace("\x00", "")[:most]


def seen_in(data: QueryDict) -> int | None:
    """Where the trail ended when the page was read."""
    seen = data.get("sett", "")
    return int(seen[:18]) if seen.isdecimal() and seen.isascii() else None
