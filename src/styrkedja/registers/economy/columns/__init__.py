"""The fields of budget lines, funding, costs, frame adjustments and governance time."""

from __future__ import annotations

from styrkedja.registers.economy.columns.adjustment import ADJUSTMENTS
from styrkedja.registers.economy.columns.budget import BUDGETS
from styrkedja.registers.economy.columns.cost import COSTS
from styrkedja.registers.economy.columns.effort import EFFORTS
from styrkedja.registers.economy.columns.fund import FUNDS
from styrkedja.registers.economy.columns.repayment import REPAYMENTS

__all__ = ["ADJUSTMENTS", "BUDGETS", "COSTS", "EFFORTS", "FUNDS", "REPAYMENTS"]
