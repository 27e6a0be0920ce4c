"""Asks whether the writer may write each row: where the row stands, and where it would come to stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.registers.shelf.planning import Step
from styrkedja.registers.shelf.refusing import Fault, Forbidden
from styrkedja.registers.shelf.shelf import Shelf

NOT_YOURS = w(
    "Din roll omfattar inte den här raden. Be den som ansvarar för enheten.",
    "Your role does not cover this row. Ask whoever answers for the unit.",
)
Units = frozenset[str]


def watch(shelf: Shelf, by: Actor, plan: Sequence[Step], deed: str | None = None) -> None:
    """Refuse the whole plan if one row of it is not the writer's to write. Raises Forbidden."""
    asked = {deed or ("add" if step.before is None else "change") for step in plan}
    if all(shelf.allows(by, wanted, None) for wanted in asked):
        return
    befores = [step.before.values for step in plan if step.before]
    reach = Reach(shelf, [*befores, *(step.values for step in plan)])
    faults = [
        Fault(shelf.kind, step.id, None, NOT_YOURS)
        for step in plan
        if not covered(shelf, by, step, deed, reach)
    ]
    if faults:
        raise Forbidden(faults)


def covered(shelf: Shelf, by: Actor, step: Step, deed: str | None, reach: Reach) -> bool:
    """Whether the writer may write in a unit the row belongs to, both before and after."""
    wanted = deed or ("add" if step.before is None else "change")
    states = [step.values] if step.before is None else [step.before.values, step.values]
    return all(
        any(shelf.allows(by, wanted, unit) for unit in [None, *reach.units(values)])
        for values in states
    )


class Reach:
    """The units that rows belong to, by the shelf's places; one query for each place that leads away."""

    def __init__(self, shelf: Shelf, rows: Sequence[Mapping[str, object]]) -> None:
        self.places = shelf.places
        self.beyond: dict[str, Mapping[str, str | None]] = {}
        for place in shelf.places:
            key, _, rest = place.partition(".")
            if rest:
                ids = {row[key] for row in rows if row[key]}
                targets = shelf.cell[key].to.objects.filter(id__in=ids)
                path = rest.replace(".", "__") + "_id"
                self.beyond[place] = dict(targets.values_list("id", path))

    def units(self, row: Mapping[str, object]) -> Units:
        """The units one row belongs to."""
        found = {
            self.beyond[place].get(row[place.partition(".")[0]])
            if place in self.beyond
            else row[place]
            for place in self.places
        }
        return frozenset(unit for unit in found if unit)


def may_write(shelf: Shelf, by: Actor, deed: str, values: Mapping[str, object]) -> bool:
    """Whether an actor may do this to one row as it stands: what buttons and forms ask beforehand."""
    if shelf.allows(by, deed, None):
        return True
    if not any(shelf.allows(by, deed, unit) for _, unit in by.roles if unit):
        return False
    return any(shelf.allows(by, deed, unit) for unit in Reach(shelf, [values]).units(values))
