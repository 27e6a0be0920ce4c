"""A meeting of a forum whose unit is not that of its member: closed, and ready to be adjusted."""

from __future__ import annotations

from collections.abc import Mapping

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from tests.one_of_each import NOON, OTHER, OWN, id_of

MEETING, ITEM = id_of(Kind.MEETING, OWN), id_of(Kind.ITEM, OWN)


def closed(**given: object) -> None:
    """The meeting closed (or as told), with a head of the unit OWN among the forum's members."""
    save(Kind.FORUM, id_of(Kind.FORUM, OWN), {"unit": OTHER})
    save(Kind.MEMBER, id_of(Kind.MEMBER, OWN), {"role": "Förvaltningschef"})
    save(Kind.MEETING, MEETING, {"state": MeetingState.CLOSED, "locked_on": None, **given})


def save(kind: Kind, id_: str, values: Mapping[str, object], by: Actor = SYSTEM) -> None:
    """Change one row by the door all use."""
    doors.save(kind, [Change(id_, values)], by=by, at=NOON)
