"""The fields of criteria, scores and ranks."""

from __future__ import annotations

from styrkedja.registers.priorities.columns.criterion import CRITERIA
from styrkedja.registers.priorities.columns.rank import RANKS
from styrkedja.registers.priorities.columns.score import SCORES

__all__ = ["CRITERIA", "RANKS", "SCORES"]
