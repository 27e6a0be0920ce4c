"""The table of passages: append-only, in order; an initiative's stage is that of its last one."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.terms import PassageKind, Stage
from styrkedja.registers.shelf.fields import Choice, Text, reference


class Passage(models.Model):
    """A change of stage that has happened: what, when, who recorded it, and from which file."""

    id = models.BigAutoField(primary_key=True)
    initiative = reference("initiatives.Initiative", required=True)
    stage = Choice(Stage, null=False)
    passed_on = models.DateField(null=True)
    kind = Choice(PassageKind, null=False)
    recorded_at = models.DateTimeField()
    by_id = Text(null=False)
    by_name = Text(null=False)
    file = Text()
