"""What the picture consists of: one frozen value per thing the group has recorded.

A field's name is the key of its column and of its database field. References are ids as text;
`None` or an empty tuple means that nothing is recorded.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from styrkedja.picture.deed_terms import Level, PersonalData
from styrkedja.picture.deeds import Deed
from styrkedja.picture.passage import Baseline as Baseline
from styrkedja.picture.passage import Passage as Passage
from styrkedja.picture.terms import (
    AccountKind,
    Activity,
    BudgetKind,
    Category,
    ChangeKind,
    DecisionKind,
    Direction,
    DirectValue,
    Funding,
    MeasurementKind,
    Method,
    Nature,
    Origin,
    Solution,
    Spending,
    Stage,
    UnitFunction,
    UnitKind,
)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Unit:
    """A body or unit of the group: nämnd, förvaltning, bolag, stab, forum."""

    id: str
    name: str
    kind: UnitKind | None = None
    parent: str | None = None
    function: UnitFunction | None = None
    head: str | None = None  # a role, never a person's name
    employees: int | None = None
    declared_initiatives: int | None = None  # how many the unit says it has
    declared_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Document:
    """A steering document, which may carry the decided direction of the portfolio."""

    id: str
    name: str
    case_number: str | None = None
    body: str | None = None  # unit that adopted it
    adopted_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    replaces: str | None = None
    direction_activity: Decimal | None = None  # −1 efficiency … +1 innovation
    direction_value: Decimal | None = None  # −1 internal … +1 external
    direction_body: str | None = None
    direction_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Goal:
    """A political or organisational goal."""

    id: str
    name: str
    parent: str | None = None
    document: str | None = None
    unit: str | None = None  # the body that owns it
    perspective: str | None = None
    indicator: str | None = None
    indicator_unit: str | None = None
    target: Decimal | None = None
    target_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Account:
    """A särredovisning: portfolio, programme or workstream, in a tree."""

    id: str
    name: str
    kind: AccountKind | None = None
    parent: str | None = None
    owner_unit: str | None = None  # who decides in it


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Initiative:
    """A digital initiative; it stands in exactly one account."""

    id: str
    name: str
    description: str | None = None
    account: str | None = None
    unit: str | None = None  # the unit it is run by
    owner: str | None = None  # a role
    owner_unit: str | None = None  # where that role sits
    goals: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    origin: Origin | None = None
    nature: Nature | None = None
    change_kind: ChangeKind | None = None
    method: Method | None = None
    solution: Solution | None = None
    stage: Stage | None = None
    stage_since: date | None = None
    registered_on: date | None = None
    waiting_for: str | None = None
    waiting_since: date | None = None
    business_case_on: date | None = None  # last confirmed or revised
    planned_start: date | None = None
    planned_end: date | None = None
    started_on: date | None = None
    introduced_on: date | None = None
    closed_on: date | None = None
    budget: Decimal | None = None  # whole life, in the portfolio's currency
    forecast: Decimal | None = None  # latest forecast of the whole-life cost
    hours: Decimal | None = None  # own staff hours
    legal_requirement: bool | None = None
    risk: Level | None = None
    integrations: int | None = None
    personal_data: PersonalData | None = None
    several_units: bool | None = None  # whether more units than the own must change
    handover_to: str | None = None  # receiving object owner, a role
    handover_on: date | None = None
    reported_to: str | None = None  # political body that last received a report
    reported_on: date | None = None
    case_number: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Benefit:
    """An effektmål: what shall change, for whom, how much, by when, owned by whom."""

    id: str
    initiative: str | None
    name: str  # the sentence
    unit: str | None = None  # receiving unit
    receiver: str | None = None  # who benefits first, in words
    indicator: str | None = None
    indicator_unit: str | None = None
    direction: Direction | None = None
    baseline: Decimal | None = None
    baseline_on: date | None = None
    baseline_source: str | None = None
    baseline_planned_on: date | None = None  # dated plan to measure before start
    target: Decimal | None = None
    target_on: date | None = None
    owner: str | None = None  # effect owner: a line role in the receiving unit
    accepted_on: date | None = None  # when the effect owner accepted
    measured_by: str | None = None
    method: str | None = None
    measurement_source: str | None = None
    first_measurement_on: date | None = None
    interval_months: int | None = None
    category: Category | None = None
    amount: Decimal | None = None  # per year, positive
    budget_line: str | None = None
    goal: str | None = None
    activity: Activity | None = None
    direct_value: DirectValue | None = None
    change_needed: str | None = None
    hindrance: str | None = None
    guard_metric: str | None = None
    disbenefit: str | None = None  # what gets worse, and for whom
    evidence: str | None = None  # what those concerned have said or shown
    output: str | None = None  # cause chain: output → use → effect
    use: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Measurement:
    """A measured value of a benefit's indicator."""

    id: str
    benefit: str | None
    kind: MeasurementKind | None = None
    measured_on: date | None = None
    value: Decimal | None = None
    source: str | None = None
    evidence: str | None = None  # where the proof lies
    note: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Decision:
    """A recorded decision; its subject is a reference as text."""

    id: str
    kind: DecisionKind | None = None
    subject_kind: str | None = None  # a Kind code
    subject: str | None = None
    body: str | None = None  # deciding unit
    decided_on: date | None = None
    wording: str | None = None
    motive: str | None = None
    case_number: str | None = None
    receiving_unit: str | None = None  # whose frame is adjusted
    year: int | None = None
    amount: Decimal | None = None  # frame adjustment: negative lowers the frame


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Waiver:
    """A decided undantag from one rule for one thing, until a date."""

    id: str
    rule: str | None = None
    subject_kind: str | None = None
    subject: str | None = None
    reason: str | None = None
    until: date | None = None
    body: str | None = None
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class System:
    """A system in the estate."""

    id: str
    name: str
    management_object: str | None = None
    owner: str | None = None  # object owner, a role
    unit: str | None = None
    supplier: str | None = None
    go_live_on: date | None = None
    contract_end: date | None = None
    support_end: date | None = None
    decommission_on: date | None = None
    successor: str | None = None
    assessed_on: date | None = None
    quality: int | None = None  # 0–100
    criticality: int | None = None  # 0–100
    owns_data: bool | None = None  # the municipality owns and controls the data (S129)
    open_api: bool | None = None  # open interfaces (S130)
    open_development: bool | None = None  # others may build outside it (S130)
    action_plan: str | None = None
    users: int | None = None
    yearly_cost: Decimal | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Budget:
    """A budget line: money of one unit in one year."""

    id: str
    name: str
    unit: str | None = None
    year: int | None = None
    amount: Decimal | None = None
    kind: BudgetKind | None = None
    spending: Spending | None = None
    funding: Funding | None = None
    permanent: bool | None = None
    account: str | None = None
    initiative: str | None = None
    system: str | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Staffing:
    """A competence pool: full-time equivalents of one competence in one unit and year."""

    id: str
    unit: str | None = None
    competence: str | None = None
    year: int | None = None
    positions: Decimal | None = None  # full-time equivalents that exist
    vacancies: Decimal | None = None  # of them, unfilled
    development_hours: Decimal | None = None  # hours a year available for development
    committed_hours: Decimal | None = None  # hours a year already promised
    permanent: bool | None = None  # paid by permanent money


Plan = Unit | Document | Goal | Account | Decision | Waiver
Thing = Plan | Initiative | Benefit | Measurement | System | Budget | Staffing | Deed
