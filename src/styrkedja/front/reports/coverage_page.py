"""What the coverage page shows: the whole, and each unit with what it has declared and when."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.front.reports.parts import downloads, per_cent
from styrkedja.ground.words import Words, w
from styrkedja.insights.composition.pure.coverage import FORMULA, Coverage, Covered, coverage
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Part
from styrkedja.look.preferences import language_now
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

TITLE = w("Täckning", "Coverage")
UNKNOWN = w("okänd", "unknown")
UNDECLARED = w("har inte uppgett", "has not declared")
NOTHING = "–"  # declared none: there is nothing to cover, and nothing is unknown
NONE = w("har uppgett noll", "has declared none")
MORE = w("fler än uppgivet", "more than declared")
SOME_MISSING = w("saknas {n}", "{n} missing")
ALL = w("alla", "all")
HEADERS = (
    w("Enhet", "Unit"),
    w("Slag", "Kind"),
    w("Registrerade", "Registered"),
    w("Uppgivna", "Declared"),
    w("Uppgivet den", "Declared on"),
    w("Täckning", "Coverage"),
    w("Läge", "State"),
)


@dataclass(frozen=True, slots=True)
class CoveragePage:
    """The coverage page."""

    title: Words
    figures: tuple[FigureFact, ...]
    table: Table
    export: Table
    downloads: tuple[Link, ...]


def page(picture: Portfolio, frame: Frame) -> CoveragePage:
    """The page for a picture."""
    found = coverage(picture)
    language = language_now()
    order = sorted(found.units, key=lambda each: (each.share is not None, each.share or 0))
    return CoveragePage(
        TITLE,
        (whole(found, picture), unknown(found, picture)),
        Table(
            TITLE,
            HEADERS,
            tuple(row(each, frame, language) for each in order),
            frozenset({2, 3, 5}),
            cards=True,
        ),
        Table(TITLE, HEADERS, tuple(plain(each) for each in order)),
        downloads(),
    )


def whole(found: Coverage, picture: Portfolio) -> FigureFact:
    """Coverage over the units that have declared."""
    return FigureFact(
        title=w("Täckning där antalet är uppgivet", "Coverage where the number is declared"),
        value=None if found.share is None else round(found.share * 100),
        unit=w("procent", "per cent"),
        source=w("registret och enheternas egna uppgifter", "the register and the units’ own word"),
        year=picture.as_of,
        formula=FORMULA,
        numerator=Part(found.registered, w("registrerade initiativ", "registered initiatives")),
        denominator=Part(found.declared, w("uppgivna", "declared")),
        missing=w("Ingen enhet har uppgett något antal.", "No unit has declared a number."),
    )


def unknown(found: Coverage, picture: Portfolio) -> FigureFact:
    """How many units have not declared."""
    return FigureFact(
        title=w("Enheter som inte har uppgett antal", "Units that have not declared a number"),
        value=found.unknown,
        unit=w("enheter", "units"),
        source=w("registret", "the register"),
        year=picture.as_of,
        formula=FORMULA,
        numerator=Part(found.unknown, w("utan uppgift", "undeclared")),
        denominator=Part(
            len(found.units),
            w(
                "enheter; i dem är {n} initiativ registrerade",
                "units; {n} initiatives are registered in them",
            ).fill(n=found.beside),
        ),
    )


def row(each: Covered, frame: Frame, language: str) -> tuple[object, ...]:
    """One unit in the table."""
    name = Cell(each.unit.name, frame.address(Ref(Kind.UNIT, each.unit.id)) or "")
    share = NOTHING if each.declared == 0 else per_cent(each.share, language)
    return (name, kind_of(each), each.registered, each.declared, each.on, share, state(each))


def plain(each: Covered) -> tuple[object, ...]:
    """One unit in the file: the share as a number."""
    share = None if each.share is None else round(each.share * 100, 1)
    nothing = NOTHING if each.declared == 0 else UNKNOWN
    shown = nothing if share is None else share
    return (
        each.unit.name,
        kind_of(each),
        each.registered,
        each.declared,
        each.on,
        shown,
        state(each),
    )


def kind_of(each: Covered) -> Words | str:
    """What kind of unit it is."""
    return each.unit.kind.words if each.unit.kind else ""


def state(each: Covered) -> Words:
    """What a unit's coverage says, in words."""
    if each.declared is None:
        return UNDECLARED
    if each.declared == each.registered == 0:
        return NONE
    if each.registered > each.declared:
        return MORE
    if each.registered < each.declared:
        return SOME_MISSING.fill(n=each.declared - each.registered)
    return ALL
