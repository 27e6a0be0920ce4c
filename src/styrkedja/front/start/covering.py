"""Which things a visitor may change: by the permission table, and by where each thing stands in the picture."""

from __future__ import annotations

from collections.abc import Iterator

from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may, permissions_of
from styrkedja.registers.shelves import SHELVES

KINDS = {kind.code: kind for kind in Kind}


class Cover:
    """What one visitor may change; asked many times, so it remembers what it can."""

    def __init__(self, who: Actor, picture: Portfolio) -> None:
        self.picture = picture
        self.everywhere = frozenset(kind for kind in Kind if may(who, f"{kind.code}.change"))
        self.held = {
            kind: frozenset(
                unit
                for role, unit in who.roles
                if unit and f"{kind.code}.change" in permissions_of(role)
            )
            for kind in Kind
        }

    @property
    def writes(self) -> frozenset[Kind]:
        """The kinds of rows the visitor may change somewhere."""
        return self.everywhere | {kind for kind, units in self.held.items() if units}

    def covers(self, ref: Ref) -> bool:
        """Whether the visitor may change a thing."""
        if ref.kind in self.everywhere:
            return True
        held = self.held[ref.kind]
        return bool(held) and any(unit in held for unit in units_of(ref, self.picture))


def units_of(ref: Ref, picture: Portfolio) -> Iterator[str]:
    """The units a thing stands in, by the places of its register."""
    thing = picture.thing(ref)
    if thing is None:
        return
    for place in SHELVES[ref.kind].places:
        at: object = thing
        *way, last = place.split(".")
        for step in way:
            at = picture.by_id(KINDS[step]).get(getattr(at, step) or "") if at else None
        if at is not None and (unit := getattr(at, last)):
            yield unit
