"""What the money pages are made of: figures, sections with a table or a chart, and the ways between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from urllib.parse import urlencode

from django.urls import reverse

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.pure.naming import row_name
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Filters, Part
from styrkedja.look.shown import number
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

MILLION = Decimal(1_000_000)
KRONOR = w("kronor", "kronor")
MNKR = w("mnkr", "SEK m")
REGISTER = w("registret", "the register")
OF, AMONG = w("av", "of"), w("i", "in")
NOBODY = w("ingen angiven", "none given")
TABS = (
    ("money:overview", w("Hela portföljen", "The whole portfolio")),
    ("money:matrix", w("Betalar och får", "Pays and receives")),
    ("money:outcome", w("Utfall", "Outcome")),
    ("money:frame", w("Ramjusteringar", "Frame adjustments")),
    ("money:repayments", w("Återbetalningar", "Repayments")),
)


@dataclass(frozen=True, slots=True)
class ChartShown:
    """A chart: where its data, its picture and its files are, and the same as a table."""

    title: Words
    caption: Words
    data: str
    picture: str
    picture_dark: str
    downloads: tuple[Link, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: what it says, and a table or a chart."""

    id: str
    title: Words
    about: Words | str = ""
    table: Table | None = None
    chart: ChartShown | None = None
    figures: tuple[FigureFact, ...] = ()
    empty: Words | str = ""


@dataclass(frozen=True, slots=True)
class MoneyPage:
    """One money page."""

    title: Words | str
    lead: Words
    tabs: tuple[Link, ...]
    sections: tuple[Section, ...]
    figures: tuple[FigureFact, ...] = ()
    filters: Filters | None = None
    export: Table | None = None
    downloads: tuple[Link, ...] = ()
    actions: tuple[Link, ...] = ()


def longest(table: Table, most: int = 200) -> Table:
    """A table as the page shows it: a very long one only to its first rows, and says so."""
    if len(table.rows) <= most:
        return table
    words = w(
        "{caption}: de första {most} av {all}. Filerna har alla",
        "{caption}: the first {most} of {all}. The files have all",
    )
    caption = words.fill(caption=table.caption, most=most, all=len(table.rows))
    return replace(table, caption=caption, rows=table.rows[:most])


def named(table: Table) -> Table:
    """A table whose rows begin with an id and a name, with the name alone, leading to the row."""
    rows = tuple(
        (Cell(name, id_.href) if name and isinstance(id_, Cell) else name or id_, *rest)
        for id_, name, *rest in table.rows
    )
    numeric = frozenset(at - 1 for at in table.numeric)
    headers = (table.headers[0], *table.headers[2:])
    return replace(table, headers=headers, rows=rows, numeric=numeric, cards=True)


OWN = w("{formula} [I]", "{formula} [I]")  # our own operationalisation


def tabs(current: str) -> tuple[Link, ...]:
    """The ways between the money pages."""
    return tuple(Link(reverse(name), words, name == current) for name, words in TABS)


def downloads(**asked: str) -> tuple[Link, ...]:
    """The same page as a workbook and as text."""
    return tuple(
        Link("?" + urlencode({k: v for k, v in (asked | {"fil": form}).items() if v}), form.upper())
        for form in ("xlsx", "csv")
    )


def kronor_figure(
    title: Words,
    amount: Decimal | None,
    *,
    picture: Portfolio,
    formula: Words | str,
    of: Words,
    year: int | None = None,
    whole: Part | None = None,
    between: Words = OF,
    missing: Words | str = "",
) -> FigureFact:
    """A sum in millions, with the exact kronor it is made of."""
    return FigureFact(
        title=title,
        value=None if amount is None else amount / MILLION,
        unit=MNKR,
        source=REGISTER,
        year=year or picture.as_of,
        formula=OWN.fill(formula=formula),
        numerator=None if amount is None else Part(amount, of),
        denominator=whole,
        between=between,
        decimals=1,
        missing=missing,
    )


def units_named(picture: Portfolio) -> Mapping[str, str]:
    """The units' names by id."""
    return {key: unit.name for key, unit in picture.by_id(Kind.UNIT).items()}


def unit_cell(picture: Portfolio, unit: str | None) -> Words | str:
    """A unit by name, or that none is given."""
    if not unit:
        return NOBODY
    row = picture.by_id(Kind.UNIT).get(unit)
    return row.name if row else unit


def initiative_cell(picture: Portfolio, id_: str | None) -> object:
    """An initiative by name, leading to its money."""
    one = picture.initiative.get(id_)
    if one is None:
        return id_ or NOBODY
    return Cell(one.name, reverse("money:initiative", args=[one.id]))


def ref_cell(ref: Ref, frame: Frame) -> Cell:
    """A row by its id, leading to its page."""
    return Cell(ref.id, frame.address(ref) or "")


def row_cell(ref: Ref, picture: Portfolio, frame: Frame) -> Cell:
    """A row of money by what it is about, leading to its page."""
    return Cell(row_name(picture, ref), frame.address(ref) or "")


def said(value: Decimal) -> Words:
    """A number in both languages, with no needless noughts."""
    return Words(*(number(value.normalize(), language) for language in ("sv", "en")))


def per_cent(value: Decimal | None) -> Words | str:
    """A rate in per cent with one decimal; a dash where there is none."""
    if value is None:
        return "–"
    said = (f"{number(100 * value, language, 1)}\u00a0%" for language in ("sv", "en"))
    return Words(*said)
