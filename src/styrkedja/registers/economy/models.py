"""The table of budget lines."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.terms import BudgetKind, Funding, Spending
from styrkedja.registers.shelf.fields import Choice, Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class Budget(Row):
    """Money of one unit in one year."""

    name = Text(null=False)
    unit = reference("organisation.Unit")
    year = Whole(1900, 2200)
    amount = Exact()
    kind = Choice(BudgetKind)
    spending = Choice(Spending)
    funding = Choice(Funding)
    permanent = models.BooleanField(null=True)
    account = reference("initiatives.Account")
    initiative = reference("initiatives.Initiative")
    system = reference("systems.System")

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="budget_order")]
