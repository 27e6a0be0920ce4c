"""Every register's shelf by its kind, in the order in which rows may refer to each other."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.queries import BENEFITS_SHELF, MEASUREMENTS_SHELF
from styrkedja.registers.capacity.queries import STAFFING_SHELF
from styrkedja.registers.decisions.queries import DECISIONS_SHELF, WAIVERS_SHELF
from styrkedja.registers.economy.queries import BUDGETS_SHELF
from styrkedja.registers.goals.queries import DOCUMENTS_SHELF, GOALS_SHELF
from styrkedja.registers.initiatives.queries import ACCOUNTS_SHELF, INITIATIVES_SHELF
from styrkedja.registers.organisation.queries import UNITS_SHELF
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.systems.queries import SYSTEMS_SHELF

SHELVES: Mapping[Kind, Shelf] = MappingProxyType(
    {
        shelf.kind: shelf
        for shelf in (
            UNITS_SHELF,
            DECISIONS_SHELF,
            WAIVERS_SHELF,
            DOCUMENTS_SHELF,
            GOALS_SHELF,
            SYSTEMS_SHELF,
            ACCOUNTS_SHELF,
            INITIATIVES_SHELF,
            BENEFITS_SHELF,
            MEASUREMENTS_SHELF,
            BUDGETS_SHELF,
            STAFFING_SHELF,
        )
    }
)
