"""Writing steering documents and goals."""

from __future__ import annotations

from styrkedja.registers.goals.queries import DOCUMENTS_SHELF, GOALS_SHELF
from styrkedja.registers.shelf import writing

save_documents = writing.saver(DOCUMENTS_SHELF)
save_goals = writing.saver(GOALS_SHELF)
