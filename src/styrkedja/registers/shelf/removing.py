"""Finds what still refers to rows somebody wants removed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.db import models

from styrkedja.ground.words import Words, w
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.refusing import Fault
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.tables import Link

KINDS = {kind.code: kind.words for kind in Kind}
USED = w(
    "Raden kan inte tas bort: {number} rader i {register} hänvisar till den. Ändra dem först.",
    "The row cannot be removed: {number} rows of {register} refer to it. Change them first.",
)
ONE_USES = w(
    "Raden kan inte tas bort: en rad i {register} hänvisar till den. Ändra den först.",
    "The row cannot be removed: one row of {register} refers to it. Change that row first.",
)
PASSED = w(
    "Raden kan inte tas bort: passager hänvisar till den, och de står kvar för alltid. Ett initiativ avbryts i stället.",
    "The row cannot be removed: passages refer to it, and they remain for ever. An initiative is stopped instead.",
)
OTHERS = {
    "roleheld": w("Roller", "Roles"),
    "person": w("Konton", "Accounts to sign in with"),
}


def still_referred_to(shelf: Shelf, ids: Sequence[str]) -> Iterator[Fault]:
    """A fault for each register that refers to one of the rows, other than the rows themselves."""
    for relation in shelf.model._meta.get_fields(include_hidden=True):
        if not relation.auto_created or relation.concrete or relation.field.name == "source":
            continue
        name = relation.field.attname
        rows = relation.related_model.objects.filter(**{f"{name}__in": ids})
        if relation.related_model is shelf.model:
            rows = rows.exclude(id__in=ids)
        counts = rows.order_by().values_list(name).annotate(number=models.Count("pk"))
        for id_, number in counts:
            yield Fault(shelf.kind, id_, None, used(relation, number))


def used(relation: models.ForeignObjectRel, number: int) -> Words:
    """Where a row is still used, and how often."""
    model = relation.related_model
    if issubclass(model, Link):
        model = model._meta.get_field("source").remote_field.model
    name = model._meta.model_name
    if name == "passage":
        return PASSED
    words = ONE_USES if number == 1 else USED
    return words.fill(number=number, register=KINDS.get(name) or OTHERS[name])
