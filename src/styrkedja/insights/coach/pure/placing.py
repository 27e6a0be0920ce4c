"""A proposed place on both axes with the words that decided it; a person accepts it or not."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.picture.terms import Activity, DirectValue
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording import proposal_for


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: what a person has chosen, what the words speak for, and which words."""

    field: str
    chosen: Activity | DirectValue | None
    proposed: Activity | DirectValue | None
    words: tuple[str, ...]
    confidence: float | None

    @property
    def is_open(self) -> bool:
        """Whether there is a proposal that differs from what is chosen."""
        return self.proposed is not None and self.proposed is not self.chosen


@dataclass(frozen=True, slots=True)
class Placing:
    """Both axes."""

    activity: Axis
    direct_value: Axis

    @property
    def axes(self) -> tuple[Axis, Axis]:
        """Both, in the order of the form."""
        return (self.activity, self.direct_value)


def placing(benefit: Benefit) -> Placing:
    """The place that the effektmål's own words speak for, beside what is chosen."""
    heard = proposal_for(text_of(benefit))
    return Placing(
        Axis(
            "activity",
            benefit.activity,
            heard.activity,
            heard.activity_words,
            heard.activity_confidence,
        ),
        Axis(
            "direct_value",
            benefit.direct_value,
            heard.direct_value,
            heard.value_words,
            heard.value_confidence,
        ),
    )


def text_of(benefit: Benefit) -> str:
    """The words an effektmål is described with, as `styrkedja map --propose` reads them."""
    parts = (benefit.name, benefit.receiver, benefit.indicator)
    return ". ".join(part for part in parts if part)
