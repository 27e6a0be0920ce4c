"""Tables of accounts, initiatives, and what each initiative serves, touches and waits for."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from styrkedja.picture.deed_terms import Level, PersonalData
from styrkedja.picture.terms import AccountKind, ChangeKind, Method, Nature, Origin, Solution, Stage
from styrkedja.registers.shelf.fields import Choice, Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Link, Row


class Account(Row):
    """A särredovisning: portfolio, programme or workstream."""

    name = Text(null=False)
    kind = Choice(AccountKind)
    parent = reference("self")
    owner_unit = reference("organisation.Unit")

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="account_order")]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("id")), name="account_not_own_parent")
        ]


class Initiative(Row):
    """A digital initiative. It stands in exactly one account: the field holds one and is required.

    `stage` and `stage_since` repeat the last passage; only `register` in this room's actions
    writes them, and only `registers.gates` calls it.
    """

    name = Text(null=False)
    description = Text()
    account = reference(Account, required=True)
    unit = reference("organisation.Unit")
    owner = Text()
    owner_unit = reference("organisation.Unit")
    origin = Choice(Origin)
    nature = Choice(Nature)
    change_kind = Choice(ChangeKind)
    method = Choice(Method)
    solution = Choice(Solution)
    stage = Choice(Stage)
    stage_since = models.DateField(null=True)
    registered_on = models.DateField(null=True)
    waiting_for = Text()
    waiting_since = models.DateField(null=True)
    business_case_on = models.DateField(null=True)
    planned_start = models.DateField(null=True)
    planned_end = models.DateField(null=True)
    started_on = models.DateField(null=True)
    introduced_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    budget = Exact()
    forecast = Exact()
    hours = Exact()
    legal_requirement = models.BooleanField(null=True)
    risk = Choice(Level)
    integrations = Whole(0, 1000)
    personal_data = Choice(PersonalData)
    several_units = models.BooleanField(null=True)
    handover_to = Text()
    handover_on = models.DateField(null=True)
    reported_to = Text()
    reported_on = models.DateField(null=True)
    case_number = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="initiative_order")]


class InitiativeGoal(Link):
    """A goal that an initiative serves."""

    source = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="+")
    target = reference("goals.Goal", required=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "target"], name="initiative_goal_once")
        ]


class InitiativeSystem(Link):
    """A system that an initiative touches."""

    source = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="+")
    target = reference("systems.System", required=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "target"], name="initiative_system_once")
        ]


class InitiativeDependency(Link):
    """Another initiative that an initiative depends on."""

    source = models.ForeignKey(Initiative, on_delete=models.CASCADE, related_name="+")
    target = reference(Initiative, required=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "target"], name="initiative_depends_once"),
            models.CheckConstraint(
                condition=~Q(source=F("target")), name="initiative_not_depends_on_self"
            ),
        ]


class Lesson(Row):
    """What an initiative taught you, so that the next need not learn it again."""

    initiative = reference("initiatives.Initiative")
    name = Text(null=False)
    situation = Text()
    advice = Text()
    words = Text()
    recorded_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="lesson_order")]
