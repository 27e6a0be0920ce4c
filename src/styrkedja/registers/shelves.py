"""Every register's shelf by its kind, in the order in which rows may refer to each other."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.queries import (
    BENEFITS_SHELF,
    CODINGS_SHELF,
    COMMITMENTS_SHELF,
    ESTIMATES_SHELF,
    MEASUREMENTS_SHELF,
    OBLIGATIONS_SHELF,
)
from styrkedja.registers.capacity.queries import STAFFING_SHELF
from styrkedja.registers.decisions.queries import DECISIONS_SHELF, EXEMPTIONS_SHELF, WAIVERS_SHELF
from styrkedja.registers.economy.queries import (
    ADJUSTMENTS_SHELF,
    BUDGETS_SHELF,
    COSTS_SHELF,
    EFFORTS_SHELF,
    FUNDS_SHELF,
    REPAYMENTS_SHELF,
)
from styrkedja.registers.forums.queries import (
    CORRECTIONS_SHELF,
    FORUMS_SHELF,
    ITEMS_SHELF,
    MEETINGS_SHELF,
    MEMBERS_SHELF,
    REFERRALS_SHELF,
    SUGGESTIONS_SHELF,
)
from styrkedja.registers.goals.queries import DOCUMENTS_SHELF, GOALS_SHELF
from styrkedja.registers.initiatives.queries import ACCOUNTS_SHELF, INITIATIVES_SHELF, LESSONS_SHELF
from styrkedja.registers.organisation.queries import UNITS_SHELF
from styrkedja.registers.priorities.queries import CRITERIA_SHELF, RANKS_SHELF, SCORES_SHELF
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
            LESSONS_SHELF,
            EXEMPTIONS_SHELF,
            COMMITMENTS_SHELF,
            ESTIMATES_SHELF,
            CODINGS_SHELF,
            OBLIGATIONS_SHELF,
            FUNDS_SHELF,
            COSTS_SHELF,
            REPAYMENTS_SHELF,
            ADJUSTMENTS_SHELF,
            EFFORTS_SHELF,
            CRITERIA_SHELF,
            SCORES_SHELF,
            RANKS_SHELF,
            FORUMS_SHELF,
            MEMBERS_SHELF,
            MEETINGS_SHELF,
            ITEMS_SHELF,
            REFERRALS_SHELF,
            SUGGESTIONS_SHELF,
            CORRECTIONS_SHELF,
        )
    }
)
