"""What the forums decide by and meet about: criteria, ranks, meetings, agenda items, hand-overs.

The same manners as in `things`: a field's name is the key of its column and of its database field.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.picture.deed_terms import (
    ControlTag,
    CriterionMeasure,
    ItemCause,
    ItemOutcome,
    MeetingState,
    SuggestionAnswer,
)
from styrkedja.picture.terms import Stage


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Criterion:
    """What a forum prioritises by, how much it weighs and why. Every version remains."""

    id: str
    name: str
    body: str | None = None
    edition: int | None = None
    principle: str | None = None
    measure: CriterionMeasure | None = None
    weight: Decimal | None = None
    decided_on: date | None = None
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Score:
    """The forum's judgement of an initiative on one criterion, with reason."""

    id: str
    criterion: str | None = None
    initiative: str | None = None
    points: Decimal | None = None
    reason: str | None = None
    scored_by: str | None = None
    scored_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Rank:
    """The forum's decided order. Where it goes against the score the reason stands there."""

    id: str
    body: str | None = None
    initiative: str | None = None
    position: int | None = None
    computed: int | None = None
    edition: int | None = None
    total: Decimal | None = None
    reason: str | None = None
    decision: str | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Forum:
    """The standing forums: mandate, cadence, what they take up and which questions are always asked."""

    id: str
    name: str
    unit: str | None = None
    mandate: str | None = None
    scope: str | None = None
    chair: str | None = None
    cadence_weeks: int | None = None
    questions: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Member:
    """The roles that sit in a forum."""

    id: str
    forum: str | None = None
    role: str | None = None
    unit: str | None = None
    decides: bool | None = None
    business: bool | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Meeting:
    """The forums' meetings, from planned to adjusted."""

    id: str
    forum: str | None = None
    held_on: date | None = None
    starts: str | None = None
    minutes_planned: int | None = None
    place: str | None = None
    state: MeetingState | None = None
    case_number: str | None = None
    present: str | None = None
    chair: str | None = None
    adjuster: str | None = None
    closed_on: date | None = None
    locked_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Item:
    """What a meeting takes up, and what it arrived at."""

    id: str
    name: str
    meeting: str | None = None
    position: int | None = None
    cause: ItemCause | None = None
    tag: ControlTag | None = None
    subject_kind: str | None = None
    subject: str | None = None
    gate: Stage | None = None
    proposal: str | None = None
    outcome: ItemOutcome | None = None
    wording: str | None = None
    motive: str | None = None
    dissent: str | None = None
    effect: str | None = None
    level: str | None = None
    decision: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Referral:
    """Matters handed from one forum to another."""

    id: str
    initiative: str | None = None
    from_unit: str | None = None
    to_unit: str | None = None
    reason: str | None = None
    rule: str | None = None
    referred_on: date | None = None
    answered_on: date | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Suggestion:
    """What a forum suggests where somebody else decides, and what the owner answers."""

    id: str
    name: str
    forum: str | None = None
    initiative: str | None = None
    unit: str | None = None
    reason: str | None = None
    suggested_on: date | None = None
    answer: SuggestionAnswer | None = None
    answer_reason: str | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Correction:
    """Corrections of adjusted minutes. The locked text remains."""

    id: str
    meeting: str | None = None
    item: str | None = None
    was: str | None = None
    becomes: str | None = None
    reason: str | None = None
    corrected_on: date | None = None
    corrected_by: str | None = None
