"""How far a frame adjustment has come: proposed, accepted, decided, taken back, or itself a taking back."""

from __future__ import annotations

from enum import Enum

from styrkedja.ground.words import Words, w
from styrkedja.picture.deeds import Adjustment
from styrkedja.picture.portfolio import Portfolio


class Standing(Enum):
    """How far an adjustment has come."""

    PROPOSED = "foreslagen", w("föreslagen", "proposed")
    ACCEPTED = "godtagen", w("godtagen", "accepted")
    DECIDED = "beslutad", w("beslutad", "decided")
    TAKEN_BACK = "tillbakatagen", w("tillbakatagen", "taken back")
    REVERSAL = "tar-tillbaka", w("tar tillbaka en annan", "takes another back")

    def __init__(self, code: str, words: Words) -> None:
        self.code = code
        self.words = words

    @property
    def counts(self) -> bool:
        """Whether it changes a frame: a decided one, and the pair of one taken back and its opposite."""
        return self in (Standing.DECIDED, Standing.TAKEN_BACK, Standing.REVERSAL)


def standings(picture: Portfolio) -> dict[str, Standing]:
    """How far each adjustment has come, by id."""
    back = {row.reverses for row in picture.adjustments if row.reverses}
    return {row.id: standing_of(row, row.id in back) for row in picture.adjustments}


def standing_of(row: Adjustment, taken_back: bool) -> Standing:
    """How far one has come."""
    if row.reverses:
        return Standing.REVERSAL
    if taken_back:
        return Standing.TAKEN_BACK
    if row.decision:
        return Standing.DECIDED
    return Standing.ACCEPTED if row.accepted_on else Standing.PROPOSED
