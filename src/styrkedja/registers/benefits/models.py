"""Tables of effektmål and measurements."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.deed_terms import EstimateState, ObligationKind
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
    measurement_source = Text()
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
    disbenefit = Text()
    evidence = Text()
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
    evidence = Text()
    note = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="measurement_order")]


class Commitment(Row):
    """What each receiving unit has taken on to reach, and who said yes."""

    benefit = reference("benefits.Benefit")
    unit = reference("organisation.Unit")
    owner = Text()
    value = Exact()
    value_on = models.DateField(null=True)
    accepted_on = models.DateField(null=True)
    declined_on = models.DateField(null=True)
    reason = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="commitment_order")]


class Estimate(Row):
    """The benefits' amounts, one year at a time. Potential, commitment, forecast and outcome stand apart and are never overwritten."""

    benefit = reference("benefits.Benefit")
    unit = reference("organisation.Unit")
    state = Choice(EstimateState)
    year = Whole(1900, 2200)
    low = Exact()
    expected = Exact()
    high = Exact()
    made_on = models.DateField(null=True)
    source = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="estimate_order")]


class Coding(Row):
    """A sample of benefits that a second person has placed on the map, without seeing the first one's answer."""

    benefit = reference("benefits.Benefit")
    coder = Text()
    activity = Choice(Activity)
    direct_value = Choice(DirectValue)
    coded_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="coding_order")]


class Obligation(Row):
    """What somebody has to follow up, and by which day. The obligation outlives the project."""

    name = Text(null=False)
    kind = Choice(ObligationKind)
    initiative = reference("initiatives.Initiative")
    benefit = reference("benefits.Benefit")
    unit = reference("organisation.Unit")
    owner = Text()
    due_on = models.DateField(null=True)
    decision = reference("decisions.Decision")
    measurement = reference("benefits.Measurement")
    done_on = models.DateField(null=True)
    reminded_on = models.DateField(null=True)
    step = Whole(0, 9)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="obligation_order")]
