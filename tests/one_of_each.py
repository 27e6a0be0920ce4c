"""A small group with every register filled: one row of each kind in two units, one of each belonging to neither."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import transaction

from styrkedja.picture.deed_terms import MeetingState
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import save_all
from styrkedja.registers.organisation.permissions import SYSTEM
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
OWN, OTHER = "EGEN", "ANNAN"  # two units; the rows in each are called by kind and unit
REFERENCES = frozenset({"ref", "refs"})
SETTLING: Mapping[Kind, tuple[str, ...]] = {
    Kind.BENEFIT: ("accepted_on",),
    Kind.COMMITMENT: ("accepted_on", "declined_on"),
    Kind.ADJUSTMENT: (
        "accepted_on",
        "accepted_by",
        "decision",
        "reverses",
        "declined_on",
        "reason",
    ),
}
"""What holds a row fast once it is written; left empty here, so that every row may be changed."""

MINUTED: Mapping[Kind, Mapping[str, object]] = {
    Kind.MEETING: {"held_on": date(2026, 4, 14), "state": MeetingState.CLOSED},
    Kind.EXEMPTION: {"decided_on": date(2026, 4, 14)},
}
"""An exemption is decided at a meeting of its body that has been held."""


def id_of(kind: Kind, unit: str) -> str:
    """The id of the row of a kind that belongs to a unit."""
    return unit if kind is Kind.UNIT else f"{kind.code}-{unit}"


def values_of(kind: Kind, unit: str, id_: str = "") -> dict[str, object]:
    """A row filled in every field but those that settle it: each column's own example, every reference to the same unit's rows."""
    before = list(SHELVES)[: list(SHELVES).index(kind)]
    found: dict[str, object] = {}
    for column in SHELVES[kind].sheet.columns:
        parser = column.parser
        if column.key in {*SHELVES[kind].guarded, *SETTLING.get(kind, ())}:
            continue
        if parser.form not in REFERENCES or not parser.kind:
            found[column.key] = parser.read(column.example)
        elif Kind(parser.kind) in before:
            target = id_of(Kind(parser.kind), unit)
            found[column.key] = (target,) if parser.form == "refs" else target
    found |= MINUTED.get(kind, {})
    found["id"] = id_ or id_of(kind, unit)
    if "name" in found:
        found["name"] = f"{SHELVES[kind].sheet.one.sv} {unit.lower()}"
    return found


def filled() -> Mapping[Kind, tuple[str, str]]:
    """Every register filled; the ids of each kind's two rows."""
    save_all(
        {
            kind: [Change(id_of(kind, unit), values_of(kind, unit), 0) for unit in (OWN, OTHER)]
            for kind in SHELVES
        },
        by=SYSTEM,
        at=NOON,
    )
    return {kind: (id_of(kind, OWN), id_of(kind, OTHER)) for kind in SHELVES}


@pytest.fixture(scope="module")
def kept_filled(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """Every register filled once for a module; what each of its tests writes is undone after it."""
    with django_db_blocker.unblock(), transaction.atomic():
        filled()
        yield
        transaction.set_rollback(True)
