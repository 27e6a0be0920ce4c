"""Who decides where: the centre sees every initiative but decides only for accounts it owns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from styrkedja.governance.gates.pure.road import DECIDING
from styrkedja.ground.words import w
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import POLITICAL_KINDS, Kind, Stage, UnitKind
from styrkedja.picture.things import Initiative, Unit

May = Callable[[Actor, str, str | None], bool]
PASS, DECIDE = "gate.pass", "gate.decide"  # noqa: S105
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
    local = Actor(actor.id, actor.name, tuple(pair for pair in actor.roles if pair[1] is not None))
    if any(may(local, permission, unit) for unit in units):
        return True
    return may(actor, permission, None) and central(picture, owner, actor.home)


def central(picture: Portfolio, owner: str | None, home: str | None) -> bool:
    """Whether the group's centre, whose own unit is `home`, decides for an owner."""
    unit = unit_of(picture, owner)
    if unit is None or unit.kind is UnitKind.FORUM:
        return True
    return owner == home or owner in {above.id for above in upward(picture, home)}


def deciding_unit(picture: Portfolio, one: Initiative) -> str | None:
    """The unit that owns the account an initiative stands in, or the nearest account above it."""
    accounts = picture.by_id(Kind.ACCOUNT)
    seen: set[str] = set()
    account = accounts.get(one.account)
    while account is not None and account.id not in seen:
        if account.owner_unit:
            return account.owner_unit
        seen.add(account.id)
        account = accounts.get(account.parent)
    return None


def deciders(picture: Portfolio, owner: str | None) -> Iterator[str]:
    """The units whose heads decide for an owner: itself, and what an elected body has delegated to."""
    if owner is None:
        return
    yield owner
    unit = unit_of(picture, owner)
    if unit is not None and unit.kind in POLITICAL_KINDS:
        for row in picture.units:
            if row.parent == owner and row.kind not in POLITICAL_KINDS:
                yield row.id


def upward(picture: Portfolio, key: str | None) -> Iterator[Unit]:
    """The units above a unit, nearest first; a circle ends the walk."""
    seen: set[str] = set()
    unit = unit_of(picture, key)
    while unit is not None and unit.id not in seen:
        seen.add(unit.id)
        unit = unit_of(picture, unit.parent)
        if unit is not None:
            yield unit


def unit_of(picture: Portfolio, key: str | None) -> Unit | None:
    """The unit an id stands for, or None."""
    return picture.by_id(Kind.UNIT).get(key)
