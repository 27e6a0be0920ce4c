"""What somebody asks of a forum's order, and of a business case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OrderWish:
    """An order that somebody wants decided.

    `places` is the place of each initiative and `reasons` why it differs from the score; `common` is the
    reason of those that have none of their own. `seen` is where the trail ended when the person looked.
    """

    body: str
    places: Mapping[str, int]
    reasons: Mapping[str, str] = field(default_factory=dict)
    common: str = ""
    motive: str = ""
    wording: str = ""
    case_number: str | None = None
    seen: int | None = None

    def reason(self, id_: str) -> str:
        """The reason of one place."""
        return (self.reasons.get(id_) or self.common).strip()


@dataclass(frozen=True, slots=True)
class CaseWish:
    """A business case that its owner stands for: as it is, or as revised. The reason is kept in the trail."""

    initiative: str
    reason: str
    revised: bool = False
    version: int | None = None
