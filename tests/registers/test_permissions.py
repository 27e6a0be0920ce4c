"""Every register's writing, tried by an owner, a colleague in another unit, and a stranger."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.doors import remove, save, save_all
from styrkedja.registers.organisation.permissions import (
    OTHER_PERMISSIONS,
    ROLES,
    SYSTEM,
    may,
    may_somewhere,
)
from styrkedja.registers.shelf.reading import FIRST_PAGE, page_of, records
from styrkedja.registers.shelf.refusing import Forbidden
from styrkedja.registers.shelf.writing import Change
from styrkedja.registers.shelves import SHELVES

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
STRANGER = Actor("stranger", "Utan roll", ())
# For each kind: a role that may write it in its unit (or in the group), and fields that place a row in "OWN".
OWNERS = {
    Kind.UNIT: ("administrator", None, {"name": "X", "parent": "OWN"}),
    Kind.DOCUMENT: ("secretary", None, {"name": "X", "body": "OWN"}),
    Kind.DECISION: ("secretary", None, {"body": "OWN"}),
    Kind.WAIVER: ("secretary", None, {"body": "OWN"}),
    Kind.GOAL: ("unit-head", "OWN", {"name": "X", "unit": "OWN"}),
    Kind.SYSTEM: ("object-owner", "OWN", {"name": "X", "unit": "OWN"}),
    Kind.ACCOUNT: ("unit-head", "OWN", {"name": "X", "owner_unit": "OWN"}),
    Kind.INITIATIVE: ("business-developer", "OWN", {"name": "X", "account": "A", "unit": "OWN"}),
    Kind.BENEFIT: ("business-developer", "OWN", {"name": "X", "initiative": "I"}),
    Kind.MEASUREMENT: ("business-developer", "OWN", {"benefit": "E"}),
    Kind.BUDGET: ("unit-head", "OWN", {"name": "X", "unit": "OWN"}),
    Kind.STAFFING: ("unit-head", "OWN", {"unit": "OWN"}),
}


@pytest.fixture
def group(registers):
    """Two units, and one row of each kind that others need, standing in the first."""
    save_all(
        {
            Kind.UNIT: [Change("OWN", {"name": "Egen"}), Change("OTHER", {"name": "Annan"})],
            Kind.ACCOUNT: [Change("A", {"name": "Portföljen", "owner_unit": "OWN"})],
            Kind.INITIATIVE: [Change("I", {"name": "I", "account": "A", "unit": "OWN"})],
            Kind.BENEFIT: [Change("E", {"name": "E", "initiative": "I"})],
        },
        by=SYSTEM,
        at=NOON,
    )


@pytest.mark.parametrize("kind", OWNERS, ids=lambda kind: kind.code)
def test_the_owner_adds_and_changes_and_neither_colleague_nor_stranger_does(group, kind):
    role, unit, values = OWNERS[kind]
    owner = Actor("owner", "Ägare", ((role, unit),))
    colleague = Actor("colleague", "Kollega", (("business-developer", "OTHER"),))
    for other in (colleague, STRANGER):
        with pytest.raises(Forbidden):
            save(kind, [Change("NEW", values)], by=other, at=NOON)
    save(kind, [Change("NEW", values)], by=owner, at=NOON)
    new = {"name": "Y"} if "name" in values else note(kind)
    for other in (colleague, STRANGER):
        with pytest.raises(Forbidden):
            save(kind, [Change("NEW", new)], by=other, at=NOON)
        with pytest.raises(Forbidden):
            remove(kind, {"NEW": None}, by=other, at=NOON)
    save(kind, [Change("NEW", new)], by=owner, at=NOON)
    assert records(SHELVES[kind], ["NEW"])[0].version == 2


def note(kind):
    """A harmless change of a row that has no name."""
    return {
        Kind.DECISION: {"wording": "Y"},
        Kind.WAIVER: {"reason": "Y"},
        Kind.MEASUREMENT: {"note": "Y"},
        Kind.STAFFING: {"competence": "Y"},
    }[kind]


def test_nobody_moves_a_row_out_of_or_into_a_unit_that_is_not_theirs(group):
    head = Actor("head", "Chef", (("unit-head", "OTHER"),))
    save(
        Kind.INITIATIVE,
        [Change("J", {"name": "J", "account": "A", "unit": "OTHER"})],
        by=head,
        at=NOON,
    )
    with pytest.raises(Forbidden):
        save(Kind.INITIATIVE, [Change("J", {"unit": "OWN"})], by=head, at=NOON)
    with pytest.raises(Forbidden):
        save(Kind.INITIATIVE, [Change("I", {"unit": "OTHER"})], by=head, at=NOON)


def test_one_forbidden_row_keeps_the_allowed_ones_out_too(group):
    head = Actor("head", "Chef", (("unit-head", "OTHER"),))
    changes = [
        Change("G1", {"name": "Min", "unit": "OTHER"}),
        Change("G2", {"name": "Din", "unit": "OWN"}),
    ]
    with pytest.raises(Forbidden) as forbidden:
        save(Kind.GOAL, changes, by=head, at=NOON)
    assert [fault.id for fault in forbidden.value.faults] == ["G2"]
    assert records(SHELVES[Kind.GOAL]) == ()


def test_only_who_may_remove_removes(group):
    save(Kind.SYSTEM, [Change("S", {"name": "S", "unit": "OWN"})], by=SYSTEM, at=NOON)
    with pytest.raises(Forbidden):
        remove(Kind.SYSTEM, {"S": 1}, by=Actor("o", "O", (("object-owner", "OWN"),)), at=NOON)
    remove(Kind.SYSTEM, {"S": 1}, by=Actor("c", "C", (("cio", None),)), at=NOON)
    assert records(SHELVES[Kind.SYSTEM]) == ()


def test_whoever_holds_a_role_sees_every_register_and_a_stranger_none(group):
    elected = Actor("elected", "Förtroendevald", (("elected", None),))
    for shelf in SHELVES.values():
        assert page_of(shelf, elected, FIRST_PAGE).page == 1
        with pytest.raises(Forbidden):
            page_of(shelf, STRANGER, FIRST_PAGE)


def test_every_permission_is_in_some_role_and_every_role_is_described_in_both_languages():
    held = frozenset().union(*(role.permissions for role in ROLES.values()))
    assert set(OTHER_PERMISSIONS) <= held
    for kind in Kind:
        assert {f"{kind.code}.{deed}" for deed in ("see", "add", "change", "remove")} <= held
    for role in ROLES.values():
        assert role.name.sv and role.name.en and role.about.sv.endswith(".")
    assert len(ROLES) == 12


def test_a_role_in_a_unit_counts_there_only_and_seeing_knows_no_units():
    head = Actor("head", "Chef", (("unit-head", "U"),))
    assert may(head, "initiative.change", "U")
    assert not may(head, "initiative.change", "V")
    assert not may(head, "initiative.change")
    assert may(head, "initiative.see", "V")
    assert may_somewhere(head, "initiative.change")
    assert not may_somewhere(head, "decision.change")
