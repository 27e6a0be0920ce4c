"""The sheets of the workbook in order, and which thing of the picture each kind of row becomes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.ground.sheets.column import Sheet
from styrkedja.picture import things
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.columns import BENEFITS, MEASUREMENTS
from styrkedja.registers.capacity.columns import STAFFING
from styrkedja.registers.decisions.columns import DECISIONS, WAIVERS
from styrkedja.registers.economy.columns import BUDGETS
from styrkedja.registers.goals.columns import DOCUMENTS, GOALS
from styrkedja.registers.initiatives.columns import ACCOUNTS, INITIATIVES
from styrkedja.registers.organisation.columns import UNITS
from styrkedja.registers.systems.columns import SYSTEMS

SHEETS: Mapping[Kind, Sheet] = MappingProxyType(
    {
        Kind(sheet.kind): sheet
        for sheet in (
            UNITS,
            DOCUMENTS,
            GOALS,
            ACCOUNTS,
            INITIATIVES,
            BENEFITS,
            MEASUREMENTS,
            DECISIONS,
            WAIVERS,
            SYSTEMS,
            BUDGETS,
            STAFFING,
        )
    }
)

CLASSES: Mapping[Kind, type] = MappingProxyType(
    {
        Kind.UNIT: things.Unit,
        Kind.DOCUMENT: things.Document,
        Kind.GOAL: things.Goal,
        Kind.ACCOUNT: things.Account,
        Kind.INITIATIVE: things.Initiative,
        Kind.BENEFIT: things.Benefit,
        Kind.MEASUREMENT: things.Measurement,
        Kind.DECISION: things.Decision,
        Kind.WAIVER: things.Waiver,
        Kind.SYSTEM: things.System,
        Kind.BUDGET: things.Budget,
        Kind.STAFFING: things.Staffing,
    }
)
