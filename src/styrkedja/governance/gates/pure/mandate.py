"""Who may take which step: the centre sees every initiative but decides only for accounts it owns."""

from __future__ import annotations

from styrkedja.governance.deciders import (
    DECIDE,
    May,
    central,
    deciders,
    deciding_unit,
    may_in,
    unit_of,
    upward,
)
from styrkedja.governance.gates.pure.road import DECIDING
from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage
from styrkedja.picture.things import Initiative

__all__ = [
    "DECIDE",
    "ELSEWHERE",
    "NOT_YOUR_STEP",
    "PASS",
    "May",
    "central",
    "deciders",
    "deciding_unit",
    "may_move",
    "permission_for",
    "unit_of",
    "upward",
]

PASS = "gate.pass"  # noqa: S105
ELSEWHERE = w(
    "Beslutet hör till {owner}. Ditt forum kan föreslå, och ägaren svarar ja eller nej med skäl.",
    "The decision belongs to {owner}. Your forum can suggest, and the owner answers yes or no with a reason.",
)
NOT_YOUR_STEP = w(
    "Din roll flyttar inte initiativ i {owner}. Be den som ansvarar för enheten.",
    "Your role does not move initiatives in {owner}. Ask whoever answers for the unit.",
)


def permission_for(stage: Stage) -> str:
    """What one must be permitted to move an initiative to a stage."""
    return DECIDE if stage in DECIDING else PASS


def may_move(actor: Actor, may: May, picture: Portfolio, one: Initiative, stage: Stage) -> bool:
    """Whether an actor may move an initiative to a stage.

    A decision is taken by whoever decides for the account; a step of the work also by the units
    that run the initiative. A role for the whole group counts where the group's centre decides: in
    accounts of a forum or of a body above the actor's own unit, and where nobody is said to decide.
    """
    permission = permission_for(stage)
    owner = deciding_unit(picture, one)
    units = set(deciders(picture, owner))
    if permission == PASS:
        units |= {key for key in (one.unit, one.owner_unit) if key}
    return may_in(actor, may, permission, picture, owner, units)
