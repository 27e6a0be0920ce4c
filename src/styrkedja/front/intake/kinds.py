"""The sheets of the workbook in order, and which thing of the picture each kind of row becomes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from styrkedja.ground.sheets.column import Sheet
from styrkedja.picture import deeds, things
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits.columns import (
    BENEFITS,
    CODINGS,
    COMMITMENTS,
    ESTIMATES,
    MEASUREMENTS,
    OBLIGATIONS,
)
from styrkedja.registers.capacity.columns import STAFFING
from styrkedja.registers.decisions.columns import DECISIONS, EXEMPTIONS, WAIVERS
from styrkedja.registers.economy.columns import (
    ADJUSTMENTS,
    BUDGETS,
    COSTS,
    EFFORTS,
    FUNDS,
    REPAYMENTS,
)
from styrkedja.registers.forums.columns import (
    CORRECTIONS,
    FORUMS,
    ITEMS,
    MEETINGS,
    MEMBERS,
    REFERRALS,
    SUGGESTIONS,
)
from styrkedja.registers.goals.columns import DOCUMENTS, GOALS
from styrkedja.registers.initiatives.columns import ACCOUNTS, INITIATIVES, LESSONS
from styrkedja.registers.organisation.columns import UNITS
from styrkedja.registers.priorities.columns import CRITERIA, RANKS, SCORES
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
            LESSONS,
            COMMITMENTS,
            ESTIMATES,
            CODINGS,
            OBLIGATIONS,
            EXEMPTIONS,
            FUNDS,
            COSTS,
            REPAYMENTS,
            ADJUSTMENTS,
            EFFORTS,
            CRITERIA,
            SCORES,
            RANKS,
            FORUMS,
            MEMBERS,
            MEETINGS,
            ITEMS,
            REFERRALS,
            SUGGESTIONS,
            CORRECTIONS,
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
        Kind.LESSON: deeds.Lesson,
        Kind.COMMITMENT: deeds.Commitment,
        Kind.ESTIMATE: deeds.Estimate,
        Kind.CODING: deeds.Coding,
        Kind.OBLIGATION: deeds.Obligation,
        Kind.EXEMPTION: deeds.Exemption,
        Kind.FUND: deeds.Fund,
        Kind.COST: deeds.Cost,
        Kind.REPAYMENT: deeds.Repayment,
        Kind.ADJUSTMENT: deeds.Adjustment,
        Kind.EFFORT: deeds.Effort,
        Kind.CRITERION: deeds.Criterion,
        Kind.SCORE: deeds.Score,
        Kind.RANK: deeds.Rank,
        Kind.FORUM: deeds.Forum,
        Kind.MEMBER: deeds.Member,
        Kind.MEETING: deeds.Meeting,
        Kind.ITEM: deeds.Item,
        Kind.REFERRAL: deeds.Referral,
        Kind.SUGGESTION: deeds.Suggestion,
        Kind.CORRECTION: deeds.Correction,
    }
)
