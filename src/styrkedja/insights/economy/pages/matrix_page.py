"""Which unit pays and which receives: the units' balances, the matrix, and every crossing."""

from __future__ import annotations

from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.asking import Asked, category_filter, state_filter
from styrkedja.insights.economy.parts import (
    MoneyPage,
    Section,
    downloads,
    kronor_figure,
    longest,
    tabs,
    unit_cell,
)
from styrkedja.insights.economy.pure.amounts import NOTHING
from styrkedja.insights.economy.pure.payers import FORMULA, Matrix, matrix
from styrkedja.look.drawing.table import Table
from styrkedja.look.pieces import FigureFact, Filters, Part
from styrkedja.picture.portfolio import Portfolio

ACROSS = 10  # receivers in the matrix; the list has them all
REST = w("Övriga", "Others")


def page(picture: Portfolio, now: Asked) -> MoneyPage:
    """The page for one category of benefit in one state."""
    found = matrix(picture, now.category, now.state)
    export = crossings_table(found, picture)
    return MoneyPage(
        title=w("Vem betalar och vem får", "Who pays and who receives"),
        lead=w(
            "Varje kostnad delas på dem som får nyttan, och varje nytta på dem som betalar. Alla år räknas, och bara ett slag av nytta i taget.",
            "Each cost is shared by those who receive, and each benefit by those who pay. All years count, and only one category of benefit at a time.",
        ),
        tabs=tabs("money:matrix"),
        filters=Filters((category_filter(now), state_filter(now))),
        figures=figures(found, picture),
        sections=(
            Section("enheter", w("Enheterna", "The units"), table=balances_table(found, picture)),
            Section(
                "matris", w("Matrisen", "The matrix"), MATRIX, table=matrix_table(found, picture)
            ),
            Section("par", w("Alla par", "Every pair"), table=longest(export, 100)),
        ),
        export=export,
        downloads=downloads(kategori=now.category.code, tillstand=now.state.code),
    )


MATRIX = w(
    "Raden betalar, kolumnen får nyttan. Talet är vad raden betalar för kolumnens nytta.",
    "The row pays, the column receives. The number is what the row pays for the column's benefit.",
)


def figures(found: Matrix, picture: Portfolio) -> tuple[FigureFact, ...]:
    """What is paid and received in all, and what is paid for others."""
    total = found.total
    other = sum(
        (each.paid for (payer, receiver), each in found.cells.items() if payer != receiver),
        NOTHING,
    )
    facts = {"picture": picture, "formula": FORMULA, "of": w("kronor", "kronor")}
    return (
        kronor_figure(
            w("Betalat i allt", "Paid in all"),
            total.paid,
            whole=Part(
                sum(found.paid.values(), NOTHING),
                w("kronor i kostnadsraderna", "kronor in the cost rows"),
            ),
            **facts,
        ),
        kronor_figure(
            w("Nytta i allt", "Benefit in all"),
            total.received,
            whole=Part(
                sum(found.received.values(), NOTHING),
                w("kronor i beloppsraderna", "kronor in the amount rows"),
            ),
            **facts,
        ),
        kronor_figure(
            w("Betalas för någon annans nytta", "Paid for another's benefit"),
            other,
            whole=Part(total.paid, w("kronor betalade", "kronor paid")),
            **facts,
        ),
    )


def balances_table(found: Matrix, picture: Portfolio) -> Table:
    """Every unit with what it pays and receives, those that pay most beyond what they get first."""
    units = {*found.paid, *found.received}
    rows = [
        (found.paid.get(unit, NOTHING), found.received.get(unit, NOTHING), unit) for unit in units
    ]
    rows.sort(key=lambda row: (row[1] - row[0], row[2]))
    headers = (
        w("Enhet", "Unit"),
        w("Betalar, kronor", "Pays, kronor"),
        w("Får nytta, kronor", "Receives, kronor"),
        w("Får mer än den betalar", "Receives beyond what it pays"),
    )
    cells = tuple((unit_cell(picture, unit), paid, got, got - paid) for paid, got, unit in rows)
    caption = w("Vad varje enhet betalar och får", "What each unit pays and receives")
    return Table(caption, headers, cells, numeric=frozenset({1, 2, 3}), cards=True)


def matrix_table(found: Matrix, picture: Portfolio) -> Table:
    """Payers down, receivers across: those who receive most, and the others together."""
    columns: dict[str, Decimal] = {}
    for (_, receiver), each in found.cells.items():
        columns[receiver] = columns.get(receiver, NOTHING) + each.paid
    ordered = sorted(columns, key=lambda unit: (not unit, -columns[unit], unit))
    chosen, rest = ordered[:ACROSS], ordered[ACROSS:]
    headers = [w("Betalar", "Pays"), *(unit_cell(picture, unit) for unit in chosen)]
    if rest:
        headers.append(REST)
    headers.append(w("Summa", "Sum"))
    rows = [matrix_row(found, payer, chosen, rest, picture) for payer in found.payers]
    rows = [row for row in rows if row[-1]]
    sums = [columns[unit] for unit in chosen]
    if rest:
        sums.append(sum((columns[unit] for unit in rest), NOTHING))
    rows.append((w("Summa", "Sum"), *sums, found.total.paid))
    caption = w("Betalar för, i kronor", "Pays for, in kronor")
    return Table(caption, tuple(headers), tuple(rows), numeric=frozenset(range(1, len(headers))))


def matrix_row(
    found: Matrix, payer: str, chosen: list[str], rest: list[str], picture: Portfolio
) -> tuple[object, ...]:
    """One payer across the receivers."""
    cells: list[Decimal] = [found.cell(payer, unit).paid for unit in chosen]
    if rest:
        cells.append(sum((found.cell(payer, unit).paid for unit in rest), NOTHING))
    return (unit_cell(picture, payer), *(each or "–" for each in cells), sum(cells, NOTHING))


def crossings_table(found: Matrix, picture: Portfolio) -> Table:
    """Every pair of units with what is paid and received, the largest first."""
    rows = sorted(found.cells.items(), key=lambda each: (-each[1].paid, -each[1].received, each[0]))
    headers = (
        w("Betalar", "Pays"),
        w("Får nyttan", "Receives"),
        w("Betalt, kronor", "Paid, kronor"),
        w("Nytta, kronor", "Benefit, kronor"),
    )
    cells = tuple(
        (named(picture, payer), named(picture, receiver), each.paid, each.received)
        for (payer, receiver), each in rows
    )
    caption = w("Alla par av enheter", "Every pair of units")
    return Table(caption, headers, cells, numeric=frozenset({2, 3}), cards=True)


def named(picture: Portfolio, unit: str) -> Words | str:
    """A unit's name."""
    return unit_cell(picture, unit)
