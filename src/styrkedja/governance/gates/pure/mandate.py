"""Who may take which step: the centre sees every initiative but decides only for accounts it owns."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.governance.deciders import (
    DECIDE,
    May,
    bodies,
    central,
    deciders,
    deciding_unit,
    may_in,
    unit_of,
    upward,
)
from styrkedja.governance.gates.pure.road import DECIDING
from styrkedja.ground.words import Words, w
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
    "acting_for",
    "bodies",
    "central",
    "deciders",
    "deciding_unit",
    "may_move",
    "permission_for",
    "unit_of",
    "upward",
    "whose",
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

    A decision is taken by whoever decides for the account, priority also by the forum whose
    portfolio it stands in; a step of the work also by the units that run the initiative. A role for the whole group counts where the group's centre decides: in
    accounts of a forum or of a body above the actor's own unit, and where nobody is said to decide.
    """
    return any(True for _ in acting_for(actor, may, picture, one, stage))


def acting_for(
    actor: Actor, may: May, picture: Portfolio, one: Initiative, stage: Stage
) -> Iterator[str | None]:
    """The bodies for which an actor may move an initiative to a stage, the nearest owner first."""
    permission = permission_for(stage)
    own = {key for key in (one.unit, one.owner_unit) if key} if permission == PASS else set()
    for body in bodies(picture, one, stage):
        units = own | set(deciders(picture, body))
        if may_in(actor, may, permission, picture, body, units):
            yield body


def whose(picture: Portfolio, one: Initiative, stage: Stage) -> Words:
    """The names of those whose step it is: one body, or for priority also the forum above it."""
    found = [unit_of(picture, key) for key in bodies(picture, one, stage)]
    names = [unit.name for unit in found if unit is not None]
    return Words(" eller ".join(names), " or ".join(names))
