"""What the mix page shows: one field's words as columns, units and years as rows, each figure with its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from styrkedja.front.reports.parts import downloads, of
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.mix import (
    FIELDS,
    FORMULA,
    UNKNOWN,
    Mix,
    Row,
    mix,
    with_initiatives,
    years,
)
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Filter, Filters, Option, Part
from styrkedja.look.preferences import language_now
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind, Term
from styrkedja.registers.shelves import SHELVES

TITLE = w("Fördelning", "Mix")
UNSAID = w("inte angivet", "not stated")
TOTAL = w("Summa", "Total")
UNIT, YEAR = w("Enhet", "Unit"), w("År", "Year")
NO_UNIT, NO_YEAR = w("Ingen enhet", "No unit"), w("Okänt år", "Unknown year")
PER_UNIT = w("{field} per enhet", "{field} per unit")
PER_YEAR = w("{field} per år", "{field} per year")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which field, year and unit a visitor asks for."""

    field: str
    year: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class MixPage:
    """The mix page."""

    title: Words
    field: str
    tabs: tuple[Link, ...]
    filters: Filters
    figures: tuple[FigureFact, ...]
    tables: tuple[Table, ...]
    export: Table
    downloads: tuple[Link, ...]


def wanted(params: Mapping[str, str]) -> Wanted:
    """What an address asks for; a field that does not exist is the first."""
    field = params.get("falt", "")
    return Wanted(
        field if field in FIELDS else next(iter(FIELDS)),
        params.get("ar", "")[:4],
        params.get("enhet", "")[:100],
    )


def page(asked: Wanted, picture: Portfolio, frame: Frame) -> MixPage:
    """The page for a picture."""
    found = mix(picture, asked.field, unit=asked.unit, year=asked.year)
    names = {unit.id: unit.name for unit in picture.units}
    label = label_of(asked.field)
    units = [
        (unit_cell(row.key, names, frame), row)
        for row in sorted(found.by_unit, key=lambda row: (row.key == UNKNOWN, -row.total))
    ]
    by_year = [(NO_YEAR if row.key == UNKNOWN else row.key, row) for row in found.by_year]
    return MixPage(
        TITLE,
        asked.field,
        tabs(asked),
        filters(asked, picture),
        figures(found, picture),
        (
            table(PER_UNIT.fill(field=label), UNIT, units, found),
            table(PER_YEAR.fill(field=label), YEAR, by_year, found),
        ),
        export(label, units, by_year, found),
        downloads(falt=asked.field, ar=asked.year, enhet=asked.unit),
    )


def label_of(field: str) -> Words:
    """What a field is called."""
    return SHELVES[Kind.INITIATIVE].sheet.column(field).label


def tabs(asked: Wanted) -> tuple[Link, ...]:
    """One tab for each field, the year and unit kept."""
    kept = {"ar": asked.year, "enhet": asked.unit}
    return tuple(
        Link(
            "?" + urlencode({k: v for k, v in ({"falt": field} | kept).items() if v}),
            label_of(field),
            field == asked.field,
        )
        for field in FIELDS
    )


def filters(asked: Wanted, picture: Portfolio) -> Filters:
    """Year and unit."""
    used = with_initiatives(picture)
    units = sorted((unit.name, unit.id) for unit in picture.units if unit.id in used)
    year_options = tuple(
        Option(year, NO_YEAR if year == UNKNOWN else year) for year in years(picture)
    )
    return Filters(
        (
            Filter("ar", w("Anmält år", "Year registered"), asked.year, year_options),
            Filter("enhet", UNIT, asked.unit, tuple(Option(id_, name) for name, id_ in units)),
        ),
        clear="?" + urlencode({"falt": asked.field}) if asked.year or asked.unit else "",
        kept=(("falt", asked.field),),
    )


def figures(found: Mix, picture: Portfolio) -> tuple[FigureFact, ...]:
    """Each word's share of the whole, with its parts."""
    whole = found.whole
    shown = [*zip(found.terms, whole.counts, strict=True), (None, whole.unsaid)]
    return tuple(
        figure(term, count, whole, picture) for term, count in shown if count or term is not None
    )


def figure(term: Term | None, count: int, whole: Row, picture: Portfolio) -> FigureFact:
    """One word's share."""
    return FigureFact(
        title=term.words if term else UNSAID,
        value=round(100 * count / whole.total) if whole.total else None,
        unit=w("procent", "per cent"),
        source=w("registret", "the register"),
        year=picture.as_of,
        formula=FORMULA,
        numerator=Part(count, w("initiativ", "initiatives")),
        denominator=Part(whole.total, w("initiativ i urvalet", "initiatives chosen")),
        missing=w("Inget initiativ i urvalet.", "No initiative chosen."),
    )


def unit_cell(key: str, names: Mapping[str, str], frame: Frame) -> object:
    """A unit's name with its page."""
    if key == UNKNOWN:
        return NO_UNIT
    return Cell(names.get(key, key), frame.address(Ref(Kind.UNIT, key)) or "")


def table(caption: Words, first: Words, keyed: list[tuple[object, Row]], found: Mix) -> Table:
    """Rows with each count and its share of the row."""
    language = language_now()
    rows = tuple(
        (name, *(of(count, row.total, language) for count in parts(row)), row.total)
        for name, row in keyed
    )
    return Table(caption, headers(first, found), rows, frozenset(range(1, len(found.terms) + 3)))


def export(
    label: Words, units: list[tuple[object, Row]], by_year: list[tuple[object, Row]], found: Mix
) -> Table:
    """Both tables as plain numbers under each other, for a file."""
    sorts = [(UNIT, name, row) for name, row in units] + [
        (YEAR, name, row) for name, row in by_year
    ]
    rows = tuple((sort, name, *parts(row), row.total) for sort, name, row in sorts)
    return Table(label, (w("Rad", "Row"), *headers(w("Namn", "Name"), found)), rows)


def headers(first: Words, found: Mix) -> tuple[Words, ...]:
    """The words of the field as headers."""
    return (first, *(term.words for term in found.terms), UNSAID, TOTAL)


def parts(row: Row) -> tuple[int, ...]:
    """Every count of a row, the unsaid last."""
    return (*row.counts, row.unsaid)
