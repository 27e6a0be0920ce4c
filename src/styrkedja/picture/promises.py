"""What is promised of effektmål and money: commitments, amounts, obligations, costs, frame adjustments.

The same manners as in `things`: a field's name is the key of its column and of its database field.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.picture.deed_terms import EffortStep, EstimateState, ObligationKind
from styrkedja.picture.terms import Activity, BudgetKind, DirectValue, Funding, Spending, Stage


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Lesson:
    """What an initiative taught you, so that the next need not learn it again."""

    id: str
    name: str
    initiative: str | None = None
    situation: str | None = None
    advice: str | None = None
    words: str | None = None
    recorded_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Commitment:
    """What each receiving unit has taken on to reach, and who said yes."""

    id: str
    benefit: str | None = None
    unit: str | None = None
    owner: str | None = None
    value: Decimal | None = None
    value_on: date | None = None
    accepted_on: date | None = None
    declined_on: date | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Estimate:
    """The benefits' amounts, one year at a time. Potential, commitment, forecast and outcome stand apart and are never overwritten."""

    id: str
    benefit: str | None = None
    unit: str | None = None
    state: EstimateState | None = None
    year: int | None = None
    low: Decimal | None = None
    expected: Decimal | None = None
    high: Decimal | None = None
    made_on: date | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Coding:
    """A sample of benefits that a second person has placed on the map, without seeing the first one's answer."""

    id: str
    benefit: str | None = None
    coder: str | None = None
    activity: Activity | None = None
    direct_value: DirectValue | None = None
    coded_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Obligation:
    """What somebody has to follow up, and by which day. The obligation outlives the project."""

    id: str
    name: str
    kind: ObligationKind | None = None
    initiative: str | None = None
    benefit: str | None = None
    unit: str | None = None
    owner: str | None = None
    due_on: date | None = None
    decision: str | None = None
    measurement: str | None = None
    done_on: date | None = None
    reminded_on: date | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Exemption:
    """A forum's decision to let an initiative pass a gate although something is missing, until a set date."""

    id: str
    initiative: str | None = None
    gate: Stage | None = None
    rules: str | None = None
    reason: str | None = None
    until: date | None = None
    body: str | None = None
    decided_on: date | None = None
    case_number: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Fund:
    """Where the money comes from: ordinary frame, central money or money paid back."""

    id: str
    name: str
    funding: Funding | None = None
    unit: str | None = None
    year: int | None = None
    amount: Decimal | None = None
    permanent: bool | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Cost:
    """What the initiatives cost, year by year, and who pays."""

    id: str
    initiative: str | None = None
    unit: str | None = None
    year: int | None = None
    kind: BudgetKind | None = None
    spending: Spending | None = None
    fund: str | None = None
    planned: Decimal | None = None
    outcome: Decimal | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Repayment:
    """What a unit pays back to a source when the effect has come."""

    id: str
    fund: str | None = None
    initiative: str | None = None
    benefit: str | None = None
    unit: str | None = None
    year: int | None = None
    amount: Decimal | None = None
    paid_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Adjustment:
    """How a unit's frame changes in a year when an initiative is decided: computed, accepted by the unit, decided."""

    id: str
    initiative: str | None = None
    unit: str | None = None
    year: int | None = None
    amount: Decimal | None = None
    savings: Decimal | None = None
    running: Decimal | None = None
    repayment: Decimal | None = None
    formula: str | None = None
    proposed_on: date | None = None
    accepted_on: date | None = None
    accepted_by: str | None = None
    decision: str | None = None
    reverses: str | None = None
    declined_on: date | None = None
    reason: str | None = None  # why the unit declined


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Effort:
    """Time spent on governing: preparation, meetings, gates and follow-up."""

    id: str
    step: EffortStep | None = None
    initiative: str | None = None
    unit: str | None = None
    gate: Stage | None = None
    matter: str | None = None
    minutes: int | None = None
    people: int | None = None
    spent_on: date | None = None
