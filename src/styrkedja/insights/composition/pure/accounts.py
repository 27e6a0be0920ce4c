"""The tree of accounts (särredovisning) with sums that add up: each initiative and line counted once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.ground.words import w
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Account, Budget, Initiative

FORMULA = w("särredovisning version 1", "accounts version 1")
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Sums:
    """What stands in an account: initiatives and their money, and budget lines of a year."""

    initiatives: int = 0
    budgeted: int = 0  # of them, those with a budget
    budget: Decimal = NOTHING
    forecasted: int = 0
    forecast: Decimal = NOTHING
    lines: int = 0
    line_amount: Decimal = NOTHING

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            self.initiatives + other.initiatives,
            self.budgeted + other.budgeted,
            self.budget + other.budget,
            self.forecasted + other.forecasted,
            self.forecast + other.forecast,
            self.lines + other.lines,
            self.line_amount + other.line_amount,
        )


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account in the tree: how deep it stands, its own sums, and those with all under it."""

    account: Account
    depth: int
    own: Sums
    whole: Sums


@dataclass(frozen=True, slots=True)
class AccountTree:
    """The whole tree in order, what stands in no account, and all of it together."""

    rows: tuple[AccountRow, ...]
    outside: Sums
    total: Sums


def account_tree(picture: Portfolio, year: int | None = None) -> AccountTree:
    """The tree of accounts; budget lines of one year, or of all years."""
    own = own_sums(picture, year)
    accounts = {each.id: each for each in picture.accounts}
    under: dict[str, list[Account]] = {}
    for account in accounts.values():
        under.setdefault(account.parent or "", []).append(account)
    found: list[AccountRow] = []
    placed: set[str] = set()
    for root in roots(accounts.values(), accounts):
        found.extend(branch(root, 0, own, under, placed))
    for account in accounts.values():  # what is left stands in a circle: each is a root of its own
        found.extend(branch(account, 0, own, under, placed))
    outside = own.get("", Sums())
    total = sum((row.own for row in found), outside)
    return AccountTree(tuple(found), outside, total)


def roots(accounts: Iterable[Account], known: Iterable[str]) -> Iterator[Account]:
    """Accounts that stand under no other."""
    names = set(known)
    return (each for each in accounts if each.parent is None or each.parent not in names)


def branch(
    account: Account,
    depth: int,
    own: dict[str, Sums],
    under: dict[str, list[Account]],
    placed: set[str],
) -> list[AccountRow]:
    """An account and everything under it, each account once."""
    if account.id in placed:
        return []
    placed.add(account.id)
    below: list[AccountRow] = []
    for child in under.get(account.id, ()):
        below.extend(branch(child, depth + 1, own, under, placed))
    mine = own.get(account.id, Sums())
    whole = sum((row.own for row in below), mine)
    return [AccountRow(account, depth, mine, whole), *below]


def own_sums(picture: Portfolio, year: int | None) -> dict[str, Sums]:
    """What stands in each account itself; under "" what stands in none that exists."""
    known = picture.by_id(Kind.ACCOUNT)
    found: dict[str, Sums] = {}
    for initiative in picture.initiatives:
        key = initiative.account if initiative.account in known else ""
        found[key] = found.get(key, Sums()) + sums_of(initiative)
    for line in picture.budgets:
        if year is None or line.year == year:
            key = account_of(line, picture)
            amount = line.amount or NOTHING
            found[key] = found.get(key, Sums()) + Sums(lines=1, line_amount=amount)
    return found


def sums_of(initiative: Initiative) -> Sums:
    """One initiative's own figures."""
    return Sums(
        initiatives=1,
        budgeted=int(initiative.budget is not None),
        budget=initiative.budget or NOTHING,
        forecasted=int(initiative.forecast is not None),
        forecast=initiative.forecast or NOTHING,
    )


def account_of(line: Budget, picture: Portfolio) -> str:
    """The account a budget line counts in: its own, else its initiative's; "" for none."""
    known = picture.by_id(Kind.ACCOUNT)
    if line.account in known:
        return line.account
    initiative = picture.by_id(Kind.INITIATIVE).get(line.initiative or "")
    return initiative.account if initiative and initiative.account in known else ""


def years_of_lines(picture: Portfolio) -> tuple[int, ...]:
    """The years there are budget lines for."""
    return tuple(sorted({line.year for line in picture.budgets if line.year}))
