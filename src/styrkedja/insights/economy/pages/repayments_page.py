"""Repayments to the pot: the schedule beside the benefit that has been verified."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.parts import (
    MoneyPage,
    Section,
    downloads,
    initiative_cell,
    kronor_figure,
    longest,
    named,
    ref_cell,
    tabs,
    unit_cell,
)
from styrkedja.insights.economy.pure.amounts import NOTHING
from styrkedja.insights.economy.pure.following import FORMULA, Instalment, schedule
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Frame
from styrkedja.look.pieces import FigureFact, Part
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

HEADERS = (
    w("Återbetalning", "Repayment"),
    w("Källa", "Source"),
    w("Initiativ", "Initiative"),
    w("Enhet", "Unit"),
    w("År", "Year"),
    w("Belopp, kronor", "Amount, kronor"),
    w("Betald", "Paid"),
    w("Att betala hittills", "Due so far"),
    w("Verifierad nytta hittills", "Verified benefit so far"),
    w("Läge", "State"),
)


def page(picture: Portfolio, frame: Frame) -> MoneyPage:
    """The whole schedule."""
    rows = schedule(picture)
    export = schedule_table(rows, picture, frame)
    return MoneyPage(
        title=w("Återbetalningar", "Repayments"),
        lead=w(
            "Den som lånar ur potten betalar tillbaka när effekten har kommit. Planen står bredvid den nytta som är verifierad.",
            "Who borrows from the pot pays back when the effect has come. The schedule stands beside the benefit that is verified.",
        ),
        tabs=tabs("money:repayments"),
        figures=figures(rows, picture),
        sections=(
            Section(
                "plan",
                w("Planen", "The schedule"),
                table=longest(shown_table(rows, export, picture)) if rows else None,
                empty=w("Ingen återbetalning är planerad.", "No repayment is planned."),
            ),
        ),
        export=export,
        downloads=downloads(),
    )


def figures(rows: tuple[Instalment, ...], picture: Portfolio) -> tuple[FigureFact, ...]:
    """What is paid, and what is due of it all."""
    paid = amounts(each for each in rows if each.repayment.paid_on)
    due = amounts(each for each in rows if late(each, picture))
    whole = Part(amounts(rows), w("kronor i hela planen", "kronor in the whole schedule"))
    facts = {"picture": picture, "formula": FORMULA, "of": w("kronor", "kronor"), "whole": whole}
    return (
        kronor_figure(w("Betalat tillbaka", "Paid back"), paid, **facts),
        kronor_figure(w("Skulle ha betalats", "Should have been paid"), due, **facts),
    )


def amounts(rows: object) -> Decimal:
    """Instalments summed."""
    return sum((each.repayment.amount or NOTHING for each in rows), NOTHING)


def late(each: Instalment, picture: Portfolio) -> bool:
    """Whether a year has passed without its repayment."""
    return each.repayment.paid_on is None and each.repayment.year < picture.as_of.year


def schedule_table(rows: tuple[Instalment, ...], picture: Portfolio, frame: Frame) -> Table:
    """Every instalment beside the benefit."""
    cells = tuple(
        (
            ref_cell(Ref(Kind.REPAYMENT, each.repayment.id), frame),
            ref_cell(Ref(Kind.FUND, each.repayment.fund), frame) if each.repayment.fund else "",
            initiative_cell(picture, each.repayment.initiative),
            unit_cell(picture, each.repayment.unit),
            str(each.repayment.year),
            "–" if each.repayment.amount is None else each.repayment.amount,
            each.repayment.paid_on or "",
            each.due_so_far,
            each.realised_so_far,
            state_of(each, picture),
        )
        for each in rows
    )
    caption = w("Återbetalningar år för år", "Repayments by year")
    return Table(caption, HEADERS, cells, numeric=frozenset({5, 7, 8}))


def shown_table(rows: tuple[Instalment, ...], export: Table, picture: Portfolio) -> Table:
    """The same as the page shows it: by the source's name, leading to the repayment."""
    cells = tuple(
        (told[0], fund_name(picture, each.repayment.fund), *told[2:])
        for each, told in zip(rows, export.rows, strict=True)
    )
    return named(replace(export, rows=cells))


def fund_name(picture: Portfolio, fund: str | None) -> str:
    """A source by its name."""
    row = picture.by_id(Kind.FUND).get(fund)
    return row.name if row else fund or ""


def state_of(each: Instalment, picture: Portfolio) -> Words:
    """Whether it is paid, and whether the benefit bears it."""
    if each.repayment.paid_on:
        return w("betald", "paid")
    if late(each, picture):
        return w("försenad", "late")
    if each.carried:
        return w("nyttan räcker", "the benefit bears it")
    if each.repayment.year > picture.as_of.year:
        return w("kommande", "to come")
    return w("nyttan räcker inte än", "the benefit does not bear it yet")
