"""What every register's table has: an id people chose, a row version, and keys for order and search."""

from __future__ import annotations

from django.db import models

from styrkedja.registers.shelf.fields import Key, Text


class Row(models.Model):
    """One recorded thing. Written only by `shelf.writing`."""

    id = Key()
    version = models.PositiveIntegerField(default=1)
    sort_name = Text(null=False)  # Swedish order, worked out when the row is written
    folded = Text(null=False)  # its texts without capitals, for search

    class Meta:
        abstract = True


class Link(models.Model):
    """One of several references a row holds in one field, in order.

    Who lies on it names `source` (the row) and `target` (what it refers to).
    """

    id = models.BigAutoField(primary_key=True)
    position = models.PositiveSmallIntegerField()

    class Meta:
        abstract = True
