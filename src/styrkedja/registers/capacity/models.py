"""The table of competence pools."""

from __future__ import annotations

from django.db import models

from styrkedja.registers.shelf.fields import Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class Staffing(Row):
    """Full-time equivalents of one competence in one unit and year."""

    unit = reference("organisation.Unit")
    competence = Text()
    year = Whole(1900, 2200)
    positions = Exact(0, 10_000_000)
    vacancies = Exact(0, 10_000_000)
    development_hours = Exact(0, 10**12)
    committed_hours = Exact(0, 10**12)
    permanent = models.BooleanField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="staffing_order")]
