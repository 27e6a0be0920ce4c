"""The mark in the trail that says the registers hold made-up example data."""

from __future__ import annotations

from styrkedja.registers.trail.actions import Recorder
from styrkedja.registers.trail.queries import noted

KIND, SUBJECT = "group", "exempelstad"


def mark(trail: Recorder) -> None:
    """Note that what this transaction writes is made up."""
    trail.note(KIND, SUBJECT, "added", 1, {}, {"made_up": True})


def is_example() -> bool:
    """Whether the registers hold the example group."""
    return noted(KIND, SUBJECT)
