"""What the page of accounts shows: the tree with sums of its own and of all that stands under it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from django.urls import reverse

from styrkedja.front.reports.parts import downloads
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.accounts import (
    FORMULA,
    AccountRow,
    AccountTree,
    Sums,
    account_tree,
    years_of_lines,
)
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Filter, Filters, Option, Part
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

TITLE = w("Särredovisning med summor", "Accounts with sums")
OUTSIDE = w("Utan särredovisning", "In no account")
TOTAL = w("Summa", "Total")
HEADERS = (
    w("Id", "Id"),
    w("Särredovisning", "Account"),
    w("Slag", "Kind"),
    w("Nivå", "Level"),
    w("Initiativ här", "Initiatives here"),
    w("Initiativ med allt under", "Initiatives with all below"),
    w("Initiativ med budget", "Initiatives with a budget"),
    w("Initiativens budget", "Budget of the initiatives"),
    w("Initiativens prognos", "Forecast of the initiatives"),
    w("Budgetposter", "Budget lines"),
    w("Budgetposternas belopp", "Amount of the budget lines"),
)


@dataclass(frozen=True, slots=True)
class RowShown:
    """One line of the tree as it is printed."""

    id: str
    name: Words | str
    href: str
    dossier: str
    kind: Words | str
    depth: int
    own: Sums
    whole: Sums
    share: Decimal | None  # of the whole budget


@dataclass(frozen=True, slots=True)
class AccountsPage:
    """The page of accounts."""

    title: Words
    filters: Filters
    figures: tuple[FigureFact, ...]
    rows: tuple[RowShown, ...]
    outside: Sums
    total: Sums
    export: Table
    downloads: tuple[Link, ...]


def page(year: str, picture: Portfolio, frame: Frame) -> AccountsPage:
    """The page for a picture; `year` of the budget lines, all when empty."""
    years = years_of_lines(picture)
    chosen = int(year) if year.isdecimal() and len(year) == 4 and int(year) in years else None
    tree = account_tree(picture, chosen)
    text = str(chosen) if chosen else ""
    options = tuple(Option(str(one), str(one)) for one in years)
    return AccountsPage(
        TITLE,
        Filters(
            (Filter("ar", w("Budgetposternas år", "Year of the budget lines"), text, options),),
            clear="?" if chosen else "",
        ),
        figures(tree, picture),
        tuple(shown(row, tree.total, frame) for row in tree.rows),
        tree.outside,
        tree.total,
        export(tree),
        downloads(ar=text),
    )


def shown(row: AccountRow, total: Sums, frame: Frame) -> RowShown:
    """One account as it is printed."""
    ref = Ref(Kind.ACCOUNT, row.account.id)
    return RowShown(
        row.account.id,
        row.account.name,
        frame.address(ref) or "",
        reverse("dossier:read", args=[ref.kind.code, ref.id]),
        row.account.kind.words if row.account.kind else "",
        row.depth,
        row.own,
        row.whole,
        100 * row.whole.budget / total.budget if total.budget else None,
    )


def figures(tree: AccountTree, picture: Portfolio) -> tuple[FigureFact, ...]:
    """The whole: money of the initiatives, and how many have none."""
    total = tree.total
    common = {
        "source": w("registret", "the register"),
        "year": picture.as_of,
        "formula": FORMULA,
    }
    return (
        FigureFact(
            title=w("Initiativens budget", "Budget of the initiatives"),
            value=round(total.budget / 1_000_000, 1) if total.budgeted else None,
            unit=w("mnkr, hela livet", "SEK m, whole life"),
            decimals=1,
            numerator=Part(total.budgeted, w("initiativ med budget", "initiatives with a budget")),
            denominator=Part(total.initiatives, w("initiativ", "initiatives")),
            missing=w("Inget initiativ har någon budget.", "No initiative has a budget."),
            **common,
        ),
        FigureFact(
            title=w("I en särredovisning", "In an account"),
            value=total.initiatives - tree.outside.initiatives,
            unit=w("initiativ", "initiatives"),
            numerator=Part(
                total.initiatives - tree.outside.initiatives, w("i precis en", "in exactly one")
            ),
            denominator=Part(total.initiatives, w("initiativ", "initiatives")),
            **common,
        ),
    )


def export(tree: AccountTree) -> Table:
    """The tree as rows of plain numbers, the sum last."""
    rows = [
        (
            row.account.id,
            row.account.name,
            row.account.kind.words if row.account.kind else "",
            row.depth + 1,
            row.own.initiatives,
            *numbers(row.whole),
        )
        for row in tree.rows
    ]
    rows.append(("", OUTSIDE, "", 1, tree.outside.initiatives, *numbers(tree.outside)))
    rows.append(("", TOTAL, "", "", "", *numbers(tree.total)))
    return Table(TITLE, HEADERS, tuple(rows))


def numbers(sums: Sums) -> tuple[object, ...]:
    """The sums as a file holds them."""
    return (
        sums.initiatives,
        sums.budgeted,
        sums.budget,
        sums.forecast,
        sums.lines,
        sums.line_amount,
    )
