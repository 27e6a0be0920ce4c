"""Where a text seems to belong on the portfolio map, and the words that decided it."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.picture.terms import Activity, DirectValue


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed place on each axis; None where no word decides.

    A confidence is between 0 and 1: how one-sided the words are and how many they are. It ranks
    proposals for the person who decides; it is no probability.
    """

    activity: Activity | None = None
    activity_words: tuple[str, ...] = ()
    activity_confidence: float | None = None
    direct_value: DirectValue | None = None
    value_words: tuple[str, ...] = ()
    value_confidence: float | None = None

    @property
    def is_placed(self) -> bool:
        """Whether both axes are decided, so that it can be drawn."""
        return self.activity is not None and self.direct_value is not None

    @property
    def words(self) -> tuple[str, ...]:
        """All deciding words, each once."""
        return tuple(dict.fromkeys(self.activity_words + self.value_words))
