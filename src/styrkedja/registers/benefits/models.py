"""Tables of effektmål and measurements."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.terms import Activity, Category, Direction, DirectValue, MeasurementKind
from styrkedja.registers.shelf.fields import Choice, Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class Benefit(Row):
    """An effektmål: what shall change, for whom, how much, by when, owned by whom."""

    initiative = reference("initiatives.Initiative")
    name = Text(null=False)
    unit = reference("organisation.Unit")
    receiver = Text()
    indicator = Text()
    indicator_unit = Text()
    direction = Choice(Direction)
    baseline = Exact()
    baseline_on = models.DateField(null=True)
    baseline_source = Text()
    baseline_planned_on = models.DateField(null=True)
    target = Exact()
    target_on = models.DateField(null=True)
    owner = Text()
    accepted_on = models.DateField(null=True)
    measured_by = Text()
    method = Text()
    first_measurement_on = models.DateField(null=True)
    interval_months = Whole(1, 1200)
    category = Choice(Category)
    amount = Exact()
    budget_line = Text()
    goal = reference("goals.Goal")
    activity = Choice(Activity)
    direct_value = Choice(DirectValue)
    change_needed = Text()
    hindrance = Text()
    guard_metric = Text()
    output = Text()
    use = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="benefit_order")]


class Measurement(Row):
    """A measured value of an effektmål's indicator."""

    benefit = reference(Benefit)
    kind = Choice(MeasurementKind)
    measured_on = models.DateField(null=True)
    value = Exact()
    source = Text()
    note = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="measurement_order")]
