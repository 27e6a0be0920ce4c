"""Tables of steering documents and goals."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from styrkedja.registers.shelf.fields import Exact, Text, reference
from styrkedja.registers.shelf.tables import Row


class Document(Row):
    """A steering document, which may carry the decided direction."""

    name = Text(null=False)
    case_number = Text()
    body = reference("organisation.Unit")
    adopted_on = models.DateField(null=True)
    valid_from = models.DateField(null=True)
    valid_until = models.DateField(null=True)
    replaces = reference("self")
    direction_activity = Exact(-1, 1)
    direction_value = Exact(-1, 1)
    direction_body = reference("organisation.Unit")
    direction_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="document_order")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(replaces=F("id")), name="document_not_replaces_self"
            )
        ]


class Goal(Row):
    """A political or organisational goal."""

    name = Text(null=False)
    parent = reference("self")
    document = reference(Document)
    unit = reference("organisation.Unit")
    perspective = Text()
    indicator = Text()
    indicator_unit = Text()
    target = Exact()
    target_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["sort_name", "id"], name="goal_order")]
        constraints = [
            models.CheckConstraint(condition=~Q(parent=F("id")), name="goal_not_its_own_parent")
        ]
