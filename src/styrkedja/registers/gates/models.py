"""Tables of passages and baselines: append-only; an initiative's stage is that of its last passage."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from styrkedja.picture.deed_terms import Track
from styrkedja.picture.terms import PassageKind, Stage
from styrkedja.registers.shelf.fields import Choice, Text, Whole, reference

CLEARED = Q(policy__isnull=False, position__isnull=False)


class Passage(models.Model):
    """A change of stage that has happened: what, when, who recorded it, and from which file.

    A passage that was judged carries its clearance: the track and policy it was judged by, and the
    position of the trail it was judged at.
    """

    id = models.BigAutoField(primary_key=True)
    initiative = reference("initiatives.Initiative", required=True)
    stage = Choice(Stage, null=False)
    passed_on = models.DateField(null=True)
    kind = Choice(PassageKind, null=False)
    recorded_at = models.DateTimeField()
    by_id = Text(null=False)
    by_name = Text(null=False)
    file = Text()
    track = Choice(Track)
    policy = Text()  # the digest of the policy it was judged by
    position = models.BigIntegerField(null=True)  # of the trail it was judged at
    asked = Text()  # codes of the rules that were asked
    exemption = reference("decisions.Exemption")
    decision = reference("decisions.Decision")
    minutes = Whole(0, 100_000)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(kind=PassageKind.TAKEN_OVER.code) | CLEARED,
                name="passage_taken_over_or_cleared",
            ),
            models.CheckConstraint(
                condition=~Q(kind=PassageKind.EXEMPTED.code) | Q(exemption__isnull=False),
                name="passage_exempted_by_something",
            ),
        ]


class Baseline(models.Model):
    """The whole business case and all effektmål as they stood at a go decision."""

    id = models.BigAutoField(primary_key=True)
    initiative = reference("initiatives.Initiative", required=True)
    passage = models.OneToOneField(Passage, on_delete=models.PROTECT, related_name="+")
    frozen_on = models.DateField()
    content = Text(null=False)  # JSON: kind -> id -> field -> value
    digest = Text(null=False)
