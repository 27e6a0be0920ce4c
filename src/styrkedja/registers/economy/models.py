"""The table of budget lines."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.deed_terms import EffortStep
from styrkedja.picture.terms import BudgetKind, Funding, Spending, Stage
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


class Fund(Row):
    """Where the money comes from: ordinary frame, central money or money paid back."""

    name = Text(null=False)
    funding = Choice(Funding)
    unit = reference("organisation.Unit")
    year = Whole(1900, 2200)
    amount = Exact()
    permanent = models.BooleanField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="fund_order")]


class Cost(Row):
    """What the initiatives cost, year by year, and who pays."""

    initiative = reference("initiatives.Initiative")
    unit = reference("organisation.Unit")
    year = Whole(1900, 2200)
    kind = Choice(BudgetKind)
    spending = Choice(Spending)
    fund = reference("economy.Fund")
    planned = Exact()
    outcome = Exact()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="cost_order")]


class Repayment(Row):
    """What a unit pays back to a source when the effect has come."""

    fund = reference("economy.Fund")
    initiative = reference("initiatives.Initiative")
    benefit = reference("benefits.Benefit")
    unit = reference("organisation.Unit")
    year = Whole(1900, 2200)
    amount = Exact()
    paid_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="repayment_order")]


class Adjustment(Row):
    """How a unit's frame changes in a year when an initiative is decided: computed, accepted by the unit, decided."""

    initiative = reference("initiatives.Initiative")
    unit = reference("organisation.Unit")
    year = Whole(1900, 2200)
    amount = Exact()
    savings = Exact()
    running = Exact()
    repayment = Exact()
    formula = Text()
    proposed_on = models.DateField(null=True)
    accepted_on = models.DateField(null=True)
    accepted_by = Text()
    decision = reference("decisions.Decision")
    reverses = Text()
    declined_on = models.DateField(null=True)
    reason = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="adjustment_order")]


class Effort(Row):
    """Time spent on governing: preparation, meetings, gates and follow-up."""

    step = Choice(EffortStep)
    initiative = reference("initiatives.Initiative")
    unit = reference("organisation.Unit")
    gate = Choice(Stage)
    matter = Text()
    minutes = Whole(0, 100000)
    people = Whole(1, 500)
    spent_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="effort_order")]
