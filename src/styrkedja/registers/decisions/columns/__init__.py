"""The fields of decisions, waivers and exemptions."""

from __future__ import annotations

from styrkedja.registers.decisions.columns.decision import DECISIONS
from styrkedja.registers.decisions.columns.exemption import EXEMPTIONS
from styrkedja.registers.decisions.columns.waiver import WAIVERS

__all__ = ["DECISIONS", "EXEMPTIONS", "WAIVERS"]
