"""Who decides for an account: the unit that owns it, those it has delegated to, and the group's centre."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import POLITICAL_KINDS, Kind, Stage, UnitKind
from styrkedja.picture.things import Initiative, Unit

May = Callable[[Actor, str, str | None], bool]
DECIDE = "gate.decide"


def may_decide(actor: Actor, may: May, picture: Portfolio, one: Initiative) -> bool:
    """Whether an actor may decide for the account an initiative stands in."""
    owner = deciding_unit(picture, one)
    return may_in(actor, may, DECIDE, picture, owner, set(deciders(picture, owner)))


def may_in(
    actor: Actor,
    may: May,
    permission: str,
    picture: Portfolio,
    owner: str | None,
    units: set[str],
) -> bool:
    """Whether an actor holds a permission in any of the units, or for the whole group where its centre decides."""
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


def bodies(picture: Portfolio, one: Initiative, stage: Stage | None) -> tuple[str | None, ...]:
    """Whose matter a step is: the owner of the nearest account, and for priority the forums above it.

    A forum weighs everything in its portfolio against all else there, so it gives priority also
    where somebody else owns the programme; to carry out, pause or stop is for the nearest owner.
    The gates and the meetings both ask here.
    """
    nearest = deciding_unit(picture, one)
    if stage is not Stage.PRIORITISED:
        return (nearest,)
    forums = [key for key in owners_above(picture, one) if is_forum(picture, key)]
    return tuple(dict.fromkeys((nearest, *forums)))


def is_forum(picture: Portfolio, key: str | None) -> bool:
    """Whether a unit is a forum."""
    unit = unit_of(picture, key)
    return unit is not None and unit.kind is UnitKind.FORUM


def deciding_unit(picture: Portfolio, one: Initiative) -> str | None:
    """The unit that owns the account an initiative stands in, or the nearest account above it."""
    return next(owners_above(picture, one), None)


def owners_above(picture: Portfolio, one: Initiative) -> Iterator[str]:
    """The owners of an initiative's account and of those above it, nearest first."""
    accounts = picture.by_id(Kind.ACCOUNT)
    seen: set[str] = set()
    account = accounts.get(one.account)
    while account is not None and account.id not in seen:
        if account.owner_unit:
            yield account.owner_unit
        seen.add(account.id)
        account = accounts.get(account.parent)


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
