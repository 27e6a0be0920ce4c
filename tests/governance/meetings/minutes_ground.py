"""A meeting of a forum whose unit is not that of its member: closed, and ready to be adjusted."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from styrkedja.picture.actor import Actor
from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers import doors
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from tests.one_of_each import NOON, OTHER, OWN, id_of, values_of

KINDS = (Kind.UNIT, Kind.FORUM, Kind.MEMBER, Kind.MEETING, Kind.ITEM, Kind.CORRECTION)
MEETING, ITEM = id_of(Kind.MEETING, OWN), id_of(Kind.ITEM, OWN)


@pytest.fixture
def two_forums(db: None) -> None:
    """Two units, each with a forum that has a member, a meeting, a matter and a correction."""
    rows = {
        kind: [Change(id_of(kind, unit), values_in(kind, unit), 0) for unit in (OWN, OTHER)]
        for kind in KINDS
    }
    doors.save_all(rows, by=SYSTEM, at=NOON)


def values_in(kind: Kind, unit: str) -> dict[str, object]:
    """A row filled in every field but those that lead to other registers."""
    values = values_of(kind, unit)
    return {key: value for key, value in values.items() if key != "decision"}


def closed(**given: object) -> None:
    """The meeting closed (or as told), with a head of the unit OWN among the forum's members."""
    save(Kind.FORUM, id_of(Kind.FORUM, OWN), {"unit": OTHER})
    save(Kind.MEMBER, id_of(Kind.MEMBER, OWN), {"role": "Förvaltningschef"})
    save(Kind.MEETING, MEETING, {"state": MeetingState.CLOSED, "locked_on": None, **given})


def save(kind: Kind, id_: str, values: Mapping[str, object], by: Actor = SYSTEM) -> None:
    """Change one row by the door all use."""
    doors.save(kind, [Change(id_, values)], by=by, at=NOON)
