"""Tables of criteria, scores and ranks."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.deed_terms import CriterionMeasure
from styrkedja.registers.shelf.fields import Choice, Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class Criterion(Row):
    """What a forum prioritises by, how much it weighs and why. Every version remains."""

    body = reference("organisation.Unit")
    edition = Whole(1, 999)
    name = Text(null=False)
    principle = Text()
    measure = Choice(CriterionMeasure)
    weight = Exact()
    decided_on = models.DateField(null=True)
    valid_from = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="criterion_order")]


class Score(Row):
    """The forum's judgement of an initiative on one criterion, with reason."""

    criterion = reference("priorities.Criterion")
    initiative = reference("initiatives.Initiative")
    points = Exact()
    reason = Text()
    scored_by = Text()
    scored_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="score_order")]


class Rank(Row):
    """The forum's decided order. Where it goes against the score the reason stands there."""

    body = reference("organisation.Unit")
    initiative = reference("initiatives.Initiative")
    position = Whole(1, 100000)
    computed = Whole(1, 100000)
    edition = Whole(1, 999)
    total = Exact()
    reason = Text()
    decision = reference("decisions.Decision")
    decided_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="rank_order")]
