"""The table of systems."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from styrkedja.registers.shelf.fields import Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class System(Row):
    """A system in the estate."""

    name = Text(null=False)
    management_object = Text()
    owner = Text()
    unit = reference("organisation.Unit")
    supplier = Text()
    go_live_on = models.DateField(null=True)
    contract_end = models.DateField(null=True)
    support_end = models.DateField(null=True)
    decommission_on = models.DateField(null=True)
    successor = reference("self")
    assessed_on = models.DateField(null=True)
    quality = Whole(0, 100)
    criticality = Whole(0, 100)
    owns_data = models.BooleanField(null=True)
    open_api = models.BooleanField(null=True)
    open_development = models.BooleanField(null=True)
    action_plan = Text()
    users = Whole(0, 2_000_000_000)
    yearly_cost = Exact()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="system_order")]
        constraints = [
            models.CheckConstraint(condition=~Q(successor=F("id")), name="system_not_own_successor")
        ]
