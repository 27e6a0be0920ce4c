"""DUP = Σ accounts: money by account and year, each line counted once, every difference named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.amounts import NOTHING
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import BudgetKind, Kind, Spending
from styrkedja.picture.things import Account, Budget

FORMULA = "DUP version 1"
Slot = tuple[BudgetKind | None, Spending | None]


class Measure(Enum):
    """Which money is summed."""

    BUDGET = "budget", w("budget", "budget")
    PLANNED = "planned", w("planerad kostnad", "planned cost")
    OUTCOME = "outcome", w("utfall", "outcome")

    def __init__(self, code: str, words: Words) -> None:
        self.code = code
        self.words = words


class Gap(Enum):
    """Why a line is not where it should be."""

    NO_ACCOUNT = w("står i ingen särredovisning", "stands in no account")
    NO_YEAR = w("saknar år", "has no year")
    NO_AMOUNT = w("saknar belopp", "has no amount")
    NO_PURPOSE = w("saknar ändamål", "has no purpose")
    NO_SPENDING = w(
        "är inte sagt vara drift eller investering", "is not said to be operating or capital"
    )

    @property
    def words(self) -> Words:
        """The gap as it is said."""
        return self.value


@dataclass(frozen=True, slots=True)
class Line:
    """One amount of money, from a budget line or a cost."""

    ref: Ref
    account: str  # "" for none
    year: int | None
    slot: Slot
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Split:
    """Money by purpose and by operating or capital."""

    slots: Mapping[Slot, Decimal] = field(default_factory=dict)
    lines: int = 0

    def __add__(self, other: Split) -> Split:
        slots = dict(self.slots)
        for slot, amount in other.slots.items():
            slots[slot] = slots.get(slot, NOTHING) + amount
        return Split(slots, self.lines + other.lines)

    @property
    def total(self) -> Decimal:
        """All of it."""
        return sum(self.slots.values(), NOTHING)

    def of_kind(self, kind: BudgetKind | None) -> Decimal:
        """What is for one purpose."""
        return sum((v for (k, _), v in self.slots.items() if k is kind), NOTHING)

    def of_spending(self, spending: Spending | None) -> Decimal:
        """What is operating, capital or not said."""
        return sum((v for (_, s), v in self.slots.items() if s is spending), NOTHING)


@dataclass(frozen=True, slots=True)
class AccountMoney:
    """One account in the tree: its own money, and with all that stands under it."""

    account: Account
    depth: int
    own: Split
    whole: Split


@dataclass(frozen=True, slots=True)
class Named:
    """A difference with its name: how many lines, and how much."""

    gap: Gap
    lines: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The tree, what stands outside it, and all: total = Σ own + outside."""

    rows: tuple[AccountMoney, ...]
    outside: Split
    total: Split
    gaps: tuple[Named, ...]

    @property
    def counted_twice(self) -> Decimal:
        """What one would count too much by adding up the accounts with all under each."""
        return sum((row.whole.total for row in self.rows), NOTHING) - sum(
            (row.own.total for row in self.rows), NOTHING
        )


def lines_of(picture: Portfolio, measure: Measure) -> tuple[Line, ...]:
    """Every line of a measure, in the account it names itself or that of its initiative."""
    if measure is Measure.BUDGET:
        return tuple(
            Line(
                Ref(Kind.BUDGET, row.id),
                account_in(picture, row.account, row.initiative),
                row.year,
                (row.kind, row.spending),
                row.amount,
            )
            for row in picture.budgets
            if not whole_frame(row)
        )
    return tuple(
        Line(
            Ref(Kind.COST, row.id),
            account_in(picture, None, row.initiative),
            row.year,
            (row.kind, row.spending),
            row.planned if measure is Measure.PLANNED else row.outcome,
        )
        for row in picture.costs
    )


def whole_frame(row: Budget) -> bool:
    """Whether a line is all of a unit's own money: for other purposes, and tied to nothing here."""
    tied = row.account or row.initiative or row.system
    return row.kind is BudgetKind.OTHER and not tied


def account_in(picture: Portfolio, account: str | None, initiative: str | None) -> str:
    """The account a line counts in; "" for none that exists."""
    known = picture.by_id(Kind.ACCOUNT)
    if account in known:
        return account
    one = picture.initiative.get(initiative)
    return one.account if one and one.account in known else ""


def reconciled(
    lines: Iterable[Line], accounts: Iterable[Account], year: int | None = None
) -> Reconciled:
    """The lines of a year, or of all years, summed over the tree of accounts."""
    chosen = [line for line in lines if year is None or line.year in (year, None)]
    counted = [line for line in chosen if line.amount is not None and counts(line, year)]
    own: dict[str, Split] = {}
    for line in counted:
        own[line.account] = own.get(line.account, Split()) + Split({line.slot: line.amount}, 1)
    rows = tuple(tree(list(accounts), own))
    placed = {row.account.id for row in rows}
    outside = sum((split for key, split in own.items() if key not in placed), Split())
    total = sum((Split({line.slot: line.amount}, 1) for line in counted), Split())
    return Reconciled(rows, outside, total, tuple(gaps(chosen)))


def counts(line: Line, year: int | None) -> bool:
    """Whether a line is summed: one without a year only where all years are."""
    return year is None or line.year == year


def gaps(lines: Iterable[Line]) -> Iterator[Named]:
    """What is missing in the lines, each gap with its lines and amount."""
    lines = list(lines)
    lacks = {
        Gap.NO_ACCOUNT: lambda line: not line.account,
        Gap.NO_YEAR: lambda line: line.year is None,
        Gap.NO_AMOUNT: lambda line: line.amount is None,
        Gap.NO_PURPOSE: lambda line: line.slot[0] is None,
        Gap.NO_SPENDING: lambda line: line.slot[1] is None,
    }
    for gap, lacking in lacks.items():
        found = [line for line in lines if lacking(line)]
        if found:
            yield Named(gap, len(found), sum((line.amount or NOTHING for line in found), NOTHING))


def tree(accounts: list[Account], own: Mapping[str, Split]) -> Iterator[AccountMoney]:
    """Every account once, each under the one above it; of a circle, the first is the root."""
    known = {each.id: each for each in accounts}
    under: dict[str, list[Account]] = {}
    for account in known.values():
        under.setdefault(account.parent or "", []).append(account)
    roots = [each for each in known.values() if each.parent not in known]
    placed: set[str] = set()
    for root in [*roots, *known.values()]:
        yield from branch(root, 0, own, under, placed)


def branch(
    account: Account,
    depth: int,
    own: Mapping[str, Split],
    under: Mapping[str, list[Account]],
    placed: set[str],
) -> list[AccountMoney]:
    """An account and everything under it, each account once."""
    if account.id in placed:
        return []
    placed.add(account.id)
    below: list[AccountMoney] = []
    for child in under.get(account.id, ()):
        below += branch(child, depth + 1, own, under, placed)
    mine = own.get(account.id, Split())
    whole = sum((row.own for row in below), mine)
    return [AccountMoney(account, depth, mine, whole), *below]


def years_of(picture: Portfolio) -> tuple[int, ...]:
    """The years there is money for."""
    budgets = (row for row in picture.budgets if not whole_frame(row))
    rows = (*budgets, *picture.costs)
    return tuple(sorted({row.year for row in rows if row.year}))
