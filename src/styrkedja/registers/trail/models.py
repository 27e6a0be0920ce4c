"""Tables of the trail: batches chained by hashes, their events, and the head that orders writers."""

from __future__ import annotations

from django.db import models


class Batch(models.Model):
    """Everything one transaction wrote: who, when, why, from which file, and the seal over it."""

    number = models.BigIntegerField(primary_key=True)
    first = models.BigIntegerField()
    last = models.BigIntegerField(unique=True)
    at = models.DateTimeField()
    by_id = models.TextField()
    by_name = models.TextField()
    why = models.TextField(null=True)
    file = models.TextField(null=True)
    touched = models.TextField()  # the kinds it touched, as JSON
    seal = models.TextField()  # hash over the batch, its events and the seal before


class Event(models.Model):
    """One thing that was added, changed or removed. Ids are text: history survives deletion."""

    position = models.BigIntegerField(primary_key=True)
    batch = models.ForeignKey(Batch, on_delete=models.PROTECT, related_name="+")
    kind = models.TextField()
    subject = models.TextField()
    deed = models.TextField()
    version = models.PositiveIntegerField()  # the row version it led to
    before = models.TextField()  # JSON of the fields touched, as they were
    after = models.TextField()  # JSON of the same fields, as they became

    class Meta:
        indexes = [models.Index(fields=["kind", "subject", "position"], name="event_subject")]


class Head(models.Model):
    """The last batch: one row that writers lock, so that events stand in the order they were kept."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    number = models.BigIntegerField()
    position = models.BigIntegerField()
    seal = models.TextField()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="head_is_one")]
