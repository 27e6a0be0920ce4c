"""The door through which each kind of row is written, for those who handle all kinds alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from styrkedja.picture.actor import Actor
from styrkedja.picture.terms import Kind
from styrkedja.registers.benefits import actions as benefits
from styrkedja.registers.capacity import actions as capacity
from styrkedja.registers.decisions import actions as decisions
from styrkedja.registers.economy import actions as economy
from styrkedja.registers.forums import actions as forums
from styrkedja.registers.forums import exempting
from styrkedja.registers.gates import actions as gates
from styrkedja.registers.goals import actions as goals
from styrkedja.registers.initiatives import actions as initiatives
from styrkedja.registers.organisation import actions as organisation
from styrkedja.registers.priorities import actions as priorities
from styrkedja.registers.shelf import writing
from styrkedja.registers.shelf.writing import Change, Saved
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.systems import actions as systems
from styrkedja.registers.trail.actions import Recorder

# In the order in which rows may refer to each other, as SHELVES; but an exemption after the meeting
# that carries it, so that one file may bring both.
SAVE: Mapping[Kind, Callable[..., Saved]] = MappingProxyType(
    {
        Kind.UNIT: organisation.save_units,
        Kind.DECISION: decisions.save_decisions,
        Kind.WAIVER: decisions.save_waivers,
        Kind.DOCUMENT: goals.save_documents,
        Kind.GOAL: goals.save_goals,
        Kind.SYSTEM: systems.save_systems,
        Kind.ACCOUNT: initiatives.save_accounts,
        Kind.INITIATIVE: gates.save_initiatives,
        Kind.BENEFIT: benefits.save_benefits,
        Kind.MEASUREMENT: benefits.save_measurements,
        Kind.BUDGET: economy.save_budgets,
        Kind.STAFFING: capacity.save_staffing,
        Kind.LESSON: initiatives.save_lessons,
        Kind.COMMITMENT: benefits.save_commitments,
        Kind.ESTIMATE: benefits.save_estimates,
        Kind.CODING: benefits.save_codings,
        Kind.OBLIGATION: benefits.save_obligations,
        Kind.FUND: economy.save_funds,
        Kind.COST: economy.save_costs,
        Kind.REPAYMENT: economy.save_repayments,
        Kind.ADJUSTMENT: economy.save_adjustments,
        Kind.EFFORT: economy.save_efforts,
        Kind.CRITERION: priorities.save_criteria,
        Kind.SCORE: priorities.save_scores,
        Kind.RANK: priorities.save_ranks,
        Kind.FORUM: forums.save_forums,
        Kind.MEMBER: forums.save_members,
        Kind.MEETING: forums.save_meetings,
        Kind.EXEMPTION: exempting.save_exemptions,
        Kind.ITEM: forums.save_items,
        Kind.REFERRAL: forums.save_referrals,
        Kind.SUGGESTION: forums.save_suggestions,
        Kind.CORRECTION: forums.save_corrections,
    }
)

# Those whose rows may hold something fast.
REMOVE: Mapping[Kind, Callable[..., None]] = MappingProxyType(
    {
        Kind.COMMITMENT: benefits.remove_commitments,
        Kind.ESTIMATE: benefits.remove_estimates,
        Kind.ADJUSTMENT: economy.remove_adjustments,
        Kind.MEETING: forums.remove_meetings,
        Kind.ITEM: forums.remove_items,
        Kind.CORRECTION: forums.remove_corrections,
    }
)


def save(
    kind: Kind,
    changes: Sequence[Change],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Saved:
    """Add and change rows of one kind, all or none."""
    return SAVE[kind](changes, by=by, at=at, why=why, file=file, within=within)


def save_all(
    changes: Mapping[Kind, Sequence[Change]],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
    file: str = "",
    within: Recorder | None = None,
) -> Mapping[Kind, Saved]:
    """Add and change rows of several kinds in one transaction, all or none; one batch in the trail."""
    with writing.joined(within, by, at, why, file) as trail:
        return {
            kind: save(kind, changes[kind], by=by, at=at, within=trail)
            for kind in SAVE
            if changes.get(kind)
        }


def remove(
    kind: Kind,
    versions: Mapping[str, int | None],
    *,
    by: Actor,
    at: datetime,
    why: str = "",
) -> None:
    """Remove rows of one kind that nothing refers to."""
    if guarded := REMOVE.get(kind):
        guarded(versions, by=by, at=at, why=why)
        return
    writing.remove(SHELVES[kind], versions, by=by, at=at, why=why)
