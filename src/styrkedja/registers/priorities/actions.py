"""Writing priorities."""

from __future__ import annotations

from styrkedja.registers.priorities.queries import CRITERIA_SHELF, RANKS_SHELF, SCORES_SHELF
from styrkedja.registers.shelf import writing

save_criteria = writing.saver(CRITERIA_SHELF)
save_scores = writing.saver(SCORES_SHELF)
save_ranks = writing.saver(RANKS_SHELF)
