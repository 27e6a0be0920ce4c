"""What somebody asks for: an answer for a unit, or a decision on a frame."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """A unit's answer to a commitment; `seen` is where the trail ended when the person looked."""

    commitment: str
    accepts: bool
    reason: str = ""
    seen: int | None = None


@dataclass(frozen=True, slots=True)
class FrameWish:
    """What is asked about one frame adjustment: that it is accepted, declined, decided or taken back."""

    adjustment: str
    motive: str = ""
    case_number: str | None = None
    seen: int | None = None
