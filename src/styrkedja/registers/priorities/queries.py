"""Reading priorities."""

from __future__ import annotations

from styrkedja.picture.deeds import Criterion, Rank, Score
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may
from styrkedja.registers.priorities import models
from styrkedja.registers.priorities.columns import CRITERIA, RANKS, SCORES
from styrkedja.registers.shelf.shelf import Shelf

CRITERIA_SHELF = Shelf(
    Kind.CRITERION,
    CRITERIA,
    Criterion,
    models.Criterion,
    may,
    places=("body",),
)
SCORES_SHELF = Shelf(
    Kind.SCORE,
    SCORES,
    Score,
    models.Score,
    may,
    places=("initiative.unit", "criterion.body"),
)
RANKS_SHELF = Shelf(
    Kind.RANK,
    RANKS,
    Rank,
    models.Rank,
    may,
    places=("body", "initiative.unit"),
)
