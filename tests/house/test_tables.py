"""The house's own rules about tables and roles: arrows point down, and every permission has a holder."""

from __future__ import annotations

import tomllib
from itertools import chain
from pathlib import Path

from django.apps import apps

from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import OTHER_PERMISSIONS, ROLES, SEES

ROOT = Path(__file__).parents[2]
ROOMS = "styrkedja.registers."


def floors() -> dict[str, int]:
    """How high each register room stands, as the import contract has it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
        "contracts"
    ]
    layers = next(each["layers"] for each in contracts if each["id"] == "registers")
    return {
        room.strip(" ()"): height
        for height, layer in enumerate(reversed(layers))
        for room in layer.split("|")
    }


def room_of(model: type) -> str:
    return model.__module__.removeprefix(ROOMS).partition(".")[0]


def test_a_reference_between_tables_points_to_the_same_room_or_one_below() -> None:
    heights = floors()
    ours = [model for model in apps.get_models() if model.__module__.startswith(ROOMS)]
    assert len(ours) > 10
    upward = [
        f"{model.__name__}.{field.name}"
        for model in ours
        for field in model._meta.get_fields()
        if field.many_to_one and field.concrete and field.related_model.__module__.startswith(ROOMS)
        if heights[room_of(field.related_model)] > heights[room_of(model)]
    ]
    assert upward == []


def test_every_permission_is_held_by_some_role_and_no_role_holds_an_unknown_one() -> None:
    known = SEES | set(OTHER_PERMISSIONS)
    known |= {f"{kind.code}.{deed}" for kind in Kind for deed in ("add", "change", "remove")}
    held = set(chain.from_iterable(role.permissions for role in ROLES.values()))
    assert held == known


def test_every_role_has_a_name_and_a_description_in_both_languages() -> None:
    for role in ROLES.values():
        assert all((role.name.sv, role.name.en, role.about.sv, role.about.en)), role.code
