"""What somebody asks of a gate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from styrkedja.picture.terms import Stage


@dataclass(frozen=True, slots=True)
class Wish:
    """A passage that somebody asks for.

    `seen` is the position of the trail when the person looked: where the grounds have changed
    since, the passage is refused with what changed. A stage that is a decision needs `motive`, or a
    decision already recorded; `body` is who decides, else the owner of the account.
    """

    initiative: str
    stage: Stage
    on: date | None = None
    motive: str = ""
    wording: str = ""
    body: str | None = None
    case_number: str | None = None
    minutes: int | None = None
    seen: int | None = None
