"""Who decides a forum's order, and who answers for an initiative's business case."""

from __future__ import annotations

from styrkedja.governance.deciders import DECIDE, deciders, may_in
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Initiative
from styrkedja.registers.organisation.permissions import may

CONFIRM = "initiative.change"


def may_order(actor: Actor, picture: Portfolio, body: str) -> bool:
    """Whether an actor may decide a forum's order: a role held in it, or one for the group where the centre decides."""
    return may_in(actor, may, DECIDE, picture, body, set(deciders(picture, body)))


def may_confirm(actor: Actor, one: Initiative) -> bool:
    """Whether an actor may answer for a business case: in the unit that runs or owns the initiative.

    A role for the whole group counts only where the actor works: the centre does not confirm what
    somebody else must stand for.
    """
    units = {key for key in (one.unit, one.owner_unit) if key}
    local = Actor(actor.id, actor.name, tuple(pair for pair in actor.roles if pair[1] is not None))
    if any(may(local, CONFIRM, unit) for unit in units):
        return True
    return actor.home in units and may(actor, CONFIRM, None)
