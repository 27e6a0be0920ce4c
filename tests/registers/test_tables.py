"""What the database itself refuses, whoever writes, and how the rooms' tables may refer to each other."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from styrkedja.registers.shelf.cells import Form
from styrkedja.registers.shelves import SHELVES

FLOORS = [
    {"trail"},
    {"organisation"},
    {"decisions"},
    {"goals", "systems"},
    {"initiatives"},
    {"benefits", "capacity"},
    {"gates", "economy"},
]
UNIT = "INSERT INTO organisation_unit (id, version, sort_name, folded, name{more}) VALUES ({id}, 1, 'x', 'x', {name}{values})"


def refused(statement):
    with pytest.raises(IntegrityError), transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(statement)
        connection.check_constraints()


@pytest.mark.parametrize(
    "statement",
    [
        UNIT.format(id="''", name="'X'", more="", values=""),
        UNIT.format(id=f"'{'x' * 201}'", name="'X'", more="", values=""),
        UNIT.format(id="'U'", name="''", more="", values=""),
        UNIT.format(id="'U'", name="NULL", more="", values=""),
        UNIT.format(id="'U'", name="'X'", more=", kind", values=", 'kungadöme'"),
        UNIT.format(id="'U'", name="'X'", more=", employees", values=", -1"),
        UNIT.format(id="'U'", name="'X'", more=", parent_id", values=", 'U'"),
        UNIT.format(id="'U'", name="'X'", more=", parent_id", values=", 'FINNS-EJ'"),
        "INSERT INTO initiatives_initiative (id, version, sort_name, folded, name) VALUES ('I', 1, 'x', 'x', 'Utan särredovisning')",
        "INSERT INTO systems_system (id, version, sort_name, folded, name, quality) VALUES ('S', 1, 'x', 'x', 'S', 101)",
        "INSERT INTO goals_document (id, version, sort_name, folded, name, direction_value) VALUES ('D', 1, 'x', 'x', 'D', 1.5)",
        "INSERT INTO trail_head (id, number, position, seal) VALUES (2, 0, 0, 'x')",
    ],
)
def test_the_database_refuses_what_must_never_be(registers, statement):
    refused(statement)


def test_a_reference_leads_to_the_same_or_a_lower_room():
    floor = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
    for model in apps.get_models():
        if model._meta.app_label not in floor:
            continue
        for field in model._meta.fields:
            if field.is_relation:
                room, other = model._meta.app_label, field.related_model._meta.app_label
                assert room == other or floor[other] < floor[room], f"{room} -> {other}"


def test_every_field_of_the_picture_has_a_column_and_a_place_in_the_sheet():
    for shelf in SHELVES.values():
        assert [cell.key for cell in shelf.cells if not shelf.label(cell.key)] == []
        in_sheet = {column.key for column in shelf.sheet.columns}
        assert {cell.key for cell in shelf.cells} == in_sheet


def test_what_the_table_requires_the_sheet_requires_too_but_the_account_which_is_found():
    required = {
        f"{shelf.kind.code}.{cell.key}"
        for shelf in SHELVES.values()
        for cell in shelf.columns
        if not cell.field.null and not shelf.sheet.column(cell.key).required
    }
    assert required == {"initiative.account"}


def test_a_reference_in_the_sheet_leads_where_the_table_says():
    for shelf in SHELVES.values():
        for cell in shelf.cells:
            if cell.form in (Form.REF, Form.REFS):
                parser = shelf.sheet.column(cell.key).parser
                assert parser.kind == cell.to._meta.model_name
