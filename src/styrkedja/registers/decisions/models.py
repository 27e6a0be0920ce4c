"""Tables of decisions and waivers. Their subject is a reference as text: it outlives the thing."""

from __future__ import annotations

from django.db import models

from styrkedja.picture.terms import DecisionKind, Kind, Stage
from styrkedja.registers.shelf.fields import Choice, Exact, Text, Whole, reference
from styrkedja.registers.shelf.tables import Row


class Decision(Row):
    """A recorded decision."""

    kind = Choice(DecisionKind)
    subject_kind = Choice(Kind)
    subject = Text()
    body = reference("organisation.Unit")
    decided_on = models.DateField(null=True)
    wording = Text()
    motive = Text()
    case_number = Text()
    receiving_unit = reference("organisation.Unit")
    year = Whole(1900, 2200)
    amount = Exact()

    class Meta:
        indexes = [
            models.Index(fields=["sort_name", "id"], name="decision_order"),
            models.Index(fields=["subject_kind", "subject"], name="decision_subject"),
        ]


class Waiver(Row):
    """A decided undantag from one rule for one thing."""

    rule = Text()
    subject_kind = Choice(Kind)
    subject = Text()
    reason = Text()
    until = models.DateField(null=True)
    body = reference("organisation.Unit")
    decided_on = models.DateField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["sort_name", "id"], name="waiver_order"),
            models.Index(fields=["subject_kind", "subject"], name="waiver_subject"),
        ]


class Exemption(Row):
    """A forum's decision to let an initiative pass a gate although something is missing, until a set date."""

    initiative = Text()
    gate = Choice(Stage)
    rules = Text()
    reason = Text()
    until = models.DateField(null=True)
    body = reference("organisation.Unit")
    decided_on = models.DateField(null=True)
    case_number = Text()

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="exemption_order")]
