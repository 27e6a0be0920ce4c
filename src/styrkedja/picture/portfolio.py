"""The lägesbild: everything the group knows on one day, frozen, with look-ups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from styrkedja.picture.deeds import (
    Adjustment,
    Coding,
    Commitment,
    Correction,
    Cost,
    Criterion,
    Effort,
    Estimate,
    Exemption,
    Forum,
    Fund,
    Item,
    Lesson,
    Meeting,
    Member,
    Obligation,
    Rank,
    Referral,
    Repayment,
    Score,
    Suggestion,
)
from styrkedja.picture.finding import Ref
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import (
    Account,
    Benefit,
    Budget,
    Decision,
    Document,
    Goal,
    Initiative,
    Measurement,
    Passage,
    Staffing,
    System,
    Thing,
    Unit,
    Waiver,
)

T = TypeVar("T")
TABLES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.UNIT: "units",
        Kind.DOCUMENT: "documents",
        Kind.GOAL: "goals",
        Kind.ACCOUNT: "accounts",
        Kind.INITIATIVE: "initiatives",
        Kind.BENEFIT: "benefits",
        Kind.MEASUREMENT: "measurements",
        Kind.DECISION: "decisions",
        Kind.WAIVER: "waivers",
        Kind.SYSTEM: "systems",
        Kind.BUDGET: "budgets",
        Kind.STAFFING: "staffing",
        Kind.LESSON: "lessons",
        Kind.COMMITMENT: "commitments",
        Kind.ESTIMATE: "estimates",
        Kind.CODING: "codings",
        Kind.OBLIGATION: "obligations",
        Kind.EXEMPTION: "exemptions",
        Kind.FUND: "funds",
        Kind.COST: "costs",
        Kind.REPAYMENT: "repayments",
        Kind.ADJUSTMENT: "adjustments",
        Kind.EFFORT: "efforts",
        Kind.CRITERION: "criteria",
        Kind.SCORE: "scores",
        Kind.RANK: "ranks",
        Kind.FORUM: "forums",
        Kind.MEMBER: "members",
        Kind.MEETING: "meetings",
        Kind.ITEM: "items",
        Kind.REFERRAL: "referrals",
        Kind.SUGGESTION: "suggestions",
        Kind.CORRECTION: "corrections",
    }
)


@dataclass(frozen=True, eq=False)
class Portfolio:
    """Everything known on `as_of`; two pictures are equal only when they are the same object.

    `carried` names the fields that some source carries, as "kind.field"; None means all of them
    (a register). `unread` names the cells that hold something nobody could read: there the picture
    says None, and a rule must not call it missing.
    """

    as_of: date
    units: tuple[Unit, ...] = ()
    documents: tuple[Document, ...] = ()
    goals: tuple[Goal, ...] = ()
    accounts: tuple[Account, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    benefits: tuple[Benefit, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    decisions: tuple[Decision, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    systems: tuple[System, ...] = ()
    budgets: tuple[Budget, ...] = ()
    staffing: tuple[Staffing, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    codings: tuple[Coding, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    exemptions: tuple[Exemption, ...] = ()
    funds: tuple[Fund, ...] = ()
    costs: tuple[Cost, ...] = ()
    repayments: tuple[Repayment, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    efforts: tuple[Effort, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    scores: tuple[Score, ...] = ()
    ranks: tuple[Rank, ...] = ()
    forums: tuple[Forum, ...] = ()
    members: tuple[Member, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    items: tuple[Item, ...] = ()
    referrals: tuple[Referral, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    corrections: tuple[Correction, ...] = ()
    passages: tuple[Passage, ...] = ()
    currency: str = "SEK"
    carried: frozenset[str] | None = None
    unread: frozenset[tuple[Ref, str]] = field(default=frozenset())

    def carries(self, asked: str) -> bool:
        """Whether any source carries a field ("benefit.baseline") or a kind ("benefit")."""
        if self.carried is None:
            return True
        return asked in self.carried

    def things(self, kind: Kind) -> tuple[Thing, ...]:
        """All things of a kind, in the order they were recorded."""
        return getattr(self, TABLES[kind])

    @property
    def tables(self) -> Mapping[str, tuple[Thing | Passage, ...]]:
        """Every table by its name: the things of each kind, and the passages."""
        return {name: getattr(self, name) for name in (*TABLES.values(), "passages")}

    def thing(self, ref: Ref) -> Thing | None:
        """The thing a reference names, or None."""
        return self.by_id(ref.kind).get(ref.id)

    def by_id(self, kind: Kind) -> Mapping[str, Thing]:
        """All things of a kind by their id; of two with the same id, the first."""
        known = self._by_id.get(kind)
        if known is None:
            known = self._by_id[kind] = {thing.id: thing for thing in reversed(self.things(kind))}
        return known

    @cached_property
    def _by_id(self) -> dict[Kind, Mapping[str, Thing]]:
        return {}

    @cached_property
    def initiative(self) -> Mapping[str, Initiative]:
        """Initiatives by id: what is looked up most of all."""
        return self.by_id(Kind.INITIATIVE)

    @cached_property
    def stopped(self) -> frozenset[str]:
        """The initiatives that have been stopped."""
        return frozenset(row.id for row in self.initiative.values() if row.stage is Stage.STOPPED)

    @cached_property
    def benefits_of(self) -> Mapping[str, tuple[Benefit, ...]]:
        """Benefits by initiative."""
        return grouped(self.benefits, "initiative")

    @cached_property
    def measurements_of(self) -> Mapping[str, tuple[Measurement, ...]]:
        """Measurements by benefit."""
        return grouped(self.measurements, "benefit")

    @cached_property
    def passages_of(self) -> Mapping[str, tuple[Passage, ...]]:
        """Passages by initiative, in order."""
        return grouped(self.passages, "initiative")

    @cached_property
    def initiatives_in(self) -> Mapping[str, tuple[Initiative, ...]]:
        """Initiatives by account."""
        return grouped(self.initiatives, "account")

    @cached_property
    def initiatives_of(self) -> Mapping[str, tuple[Initiative, ...]]:
        """Initiatives by the unit that runs them."""
        return grouped(self.initiatives, "unit")

    @cached_property
    def initiatives_for(self) -> Mapping[str, tuple[Initiative, ...]]:
        """Initiatives by each goal they serve."""
        return spread(self.initiatives, "goals")

    @cached_property
    def initiatives_on(self) -> Mapping[str, tuple[Initiative, ...]]:
        """Initiatives by each system they touch."""
        return spread(self.initiatives, "systems")

    @cached_property
    def decisions_on(self) -> Mapping[tuple[str, str], tuple[Decision, ...]]:
        """Decisions by (kind code, id) of their subject."""
        found: dict[tuple[str, str], list[Decision]] = {}
        for decision in self.decisions:
            if decision.subject_kind and decision.subject:
                found.setdefault((decision.subject_kind, decision.subject), []).append(decision)
        return {key: tuple(rows) for key, rows in found.items()}

    @cached_property
    def goals_under(self) -> Mapping[str, tuple[Goal, ...]]:
        """Goals by their parent goal."""
        return grouped(self.goals, "parent")

    @cached_property
    def budgets_for(self) -> Mapping[str, tuple[Budget, ...]]:
        """Budget lines by the system they pay for."""
        return grouped(self.budgets, "system")

    @cached_property
    def budgets_of(self) -> Mapping[str, tuple[Budget, ...]]:
        """Budget lines by the initiative they pay for."""
        return grouped(self.budgets, "initiative")

    @cached_property
    def memo(self) -> dict[object, object]:
        """Where a function computed once per picture keeps its answer (see `once`)."""
        return {}


def once(picture: Portfolio, key: object, compute: object) -> object:
    """`compute(picture)`, done the first time it is asked for this picture and key."""
    if key not in picture.memo:
        picture.memo[key] = compute(picture)
    return picture.memo[key]


def grouped(rows: Iterable[T], by: str) -> Mapping[str, tuple[T, ...]]:
    """Rows by one field, those where it is empty left out."""
    found: dict[str, list[T]] = {}
    for row in rows:
        key = getattr(row, by)
        if key is not None:
            found.setdefault(key, []).append(row)
    return {key: tuple(members) for key, members in found.items()}


def spread(rows: Iterable[T], by: str) -> Mapping[str, tuple[T, ...]]:
    """Rows by each value of a field that holds several."""
    found: dict[str, list[T]] = {}
    for row in rows:
        for key in getattr(row, by):
            found.setdefault(key, []).append(row)
    return {key: tuple(members) for key, members in found.items()}
