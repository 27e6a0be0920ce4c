"""What the gallery shows: every component with invented, neutral content."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from styrkedja.ground.words import w
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.drawing.chain import ChainLink
from styrkedja.look.drawing.table import Cell, Head, Table
from styrkedja.look.frame import Frame, Link, MenuGroup, Visitor
from styrkedja.look.gallery_sheet import UNITS
from styrkedja.look.pieces import (
    Change,
    Fact,
    FigureFact,
    Filter,
    Filters,
    Option,
    Pages,
    Part,
    TrailRow,
)
from styrkedja.look.render.standalone import Amendment, Ruling
from styrkedja.picture.finding import Ref as ThingRef
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.terms import Link as ChainPart

COUNTS = {
    "G": (14, 3, 0),
    "I": (96, 21, 4),
    "B": (201, 88, 12),
    "P": (64, 14, 0),
    "D": (41, 5, 0),
    "L": (30, 0, 0),
    "H": (11, 9, 2),
    "F": (0, 0, 46),
    "K": (3, 6, 0),
    "S": (90, 60, 0),
    "C": (0, 0, 0),
}
CHAIN = tuple(
    ChainLink(part.code, part.words, *COUNTS[part.code], href="#kedjan", unjudged=part.code == "C")
    for part in ChainPart
    if part.code in COUNTS
)
BREAKS = (
    BreakShown(
        "B104",
        w("Effektmålet ”Kortare väntan” saknar utgångsläge.", "“Shorter wait” has no baseline."),
        w("Mät nuläget och skriv in värde, dag och källa.", "Measure today and enter it."),
        w("Utan utgångsläge kan ingen visa att något blev bättre.", "Nobody can show a change."),
        "break",
        "exempel.xlsx, Effektmål!F14",
        "B-031 Kortare väntan",
        "#brott",
        "#brott",
    ),
    BreakShown(
        "S203",
        w("Systemet ”Exempelsystem” har passerat sitt avvecklingsdatum.", "Past its end date."),
        w("Besluta om ett nytt datum eller avveckla systemet.", "Decide a new date or close it."),
        "",
        "weakness",
        "exempel.xlsx, System!H7",
        "S-009 Exempelsystem",
        "#brott",
        "#brott",
    ),
    BreakShown(
        "W901",
        w("Ett undantag används inte längre.", "A waiver is no longer used."),
        w("Ta bort undantaget.", "Remove the waiver."),
        severity="note",
    ),
)
FACTS = (
    Fact(w("Driver arbetet", "Run by"), "E-01 Exempelnämnden", "#fakta"),
    Fact(w("Skede", "Stage"), Stage.ONGOING),
    Fact(w("Budget", "Budget"), "1 250 000 kr"),
    Fact(w("Överlämnas till", "Handed over to"), None),
)
FIGURES = (
    FigureFact(
        w("Effektmål som håller", "Benefits that hold"),
        Decimal("62.4"),
        "%",
        w("Exempeldata, påhittade", "Example data, made up"),
        2026,
        "hela-effektmål 1",
        Part(201, w("hela effektmål", "whole benefits")),
        Part(322, w("effektmål", "benefits")),
        1,
    ),
    FigureFact(
        w("Väntande initiativ", "Waiting initiatives"),
        78,
        w("initiativ", "initiatives"),
        w("Exempeldata, påhittade", "Example data, made up"),
        date(2026, 11, 24),
        "väntande 1",
        Part(78, w("initiativ före beslut", "initiatives before a decision")),
        Part(121, w("initiativ", "initiatives")),
    ),
    FigureFact(
        w("Täckning", "Coverage"),
        None,
        "%",
        w("Exempeldata, påhittade", "Example data, made up"),
        2026,
        "täckning 1",
        missing=w("Enheten har inte sagt hur många initiativ den har.", "The unit has not said."),
    ),
)
TRAIL = (
    TrailRow(
        datetime(2026, 11, 20, 14, 5, tzinfo=UTC),
        w("Objektägare, Exempelnämnden", "Object owner, the example committee"),
        w("Ändrade två fält", "Changed two fields"),
        "Ny prognos efter upphandlingen.",
        (
            Change(w("Budget", "Budget"), "1 000 000", "1 250 000"),
            Change(w("Planerat slut", "Planned end"), None, date(2027, 6, 30)),
        ),
    ),
    TrailRow(
        datetime(2026, 9, 2, 9, 30, tzinfo=UTC),
        w("Verksamhetsutvecklare", "Business developer"),
        w("Lade till raden", "Added the row"),
    ),
)
TABLE = Table(
    w("Brott per länk", "Breaks per link"),
    (
        Head(w("Länk", "Link"), "#tabell", "ascending"),
        Head(w("Hela", "Whole"), "#tabell"),
        w("Brutna", "Broken"),
    ),
    tuple((Cell(one.words, "#kedjan"), one.whole, one.broken) for one in CHAIN[:4]),
    frozenset({1, 2}),
)
FILTERS = Filters(
    (
        Filter("q", w("Sök", "Search"), long=True),
        Filter("stage", w("Skede", "Stage"), "", tuple(Option(s.code, s.words) for s in Stage)),
        Filter("unit", w("Enhet", "Unit"), "", UNITS),
    ),
    action="#filter",
    clear="#filter",
)
TABS = (
    Link("#flikar", w("Översikt", "Overview"), current=True),
    Link("#flikar", w("Effektmål", "Benefits")),
    Link("#flikar", w("Spår", "Trail")),
)
DOWNLOADS = (Link("#diagram", "SVG"), Link("#diagram", "PNG"), Link("#diagram", "CSV"))
SECTIONS = (
    Ruling(
        w("Beslut", "Decision"), w("Initiativet prioriteras.", "The initiative is prioritised.")
    ),
    Amendment(
        w("Rättelse 2026-11-24", "Correction 2026-11-24"),
        (
            (w("Stod", "Said"), w("den 30 november", "on 30 November")),
            (w("Ska vara", "Shall be"), w("den 30 september", "on 30 September")),
        ),
    ),
)
PAGES = Pages(4, 12, lambda number: f"?page={number}#sidor")
TITLE = w("Galleri", "Gallery")
ADD = w("Lägg till rad", "Add a row")
CHANGE = w("Ändra raden", "Change the row")
REMOVE = w("Ta bort raden", "Remove the row")
REMOVE_WORDS = w(
    "Raden försvinner ur registret. Spåret av den finns kvar.",
    "The row leaves the register. Its trail remains.",
)
REF = ThingRef(Kind.INITIATIVE, "I-012")
MENU = (
    MenuGroup("#", w("Start", "Start")),
    MenuGroup("#1", w("Verksamhetsutveckling", "Business development"), "part"),
    MenuGroup("#2", w("Forum Digitalisering", "Forum Digitalisation"), "forum"),
    MenuGroup(
        "#3",
        w("DUP", "DUP"),
        "part",
        (
            Link("#4", w("Initiativ", "Initiatives"), current=True),
            Link("#5", w("Effektmål", "Benefits")),
            Link("#6", w("Särredovisning", "Accounts")),
            Link("#7", w("Portföljkarta", "Portfolio map")),
        ),
        current=True,
    ),
    MenuGroup("#8", w("Forum IT", "Forum IT"), "forum"),
    MenuGroup("#9", w("Systemförvaltning", "System management"), "part"),
)
FRAME = Frame(
    home="#",
    menu=MENU,
    search="#",
    help="#hjalp-",
    visitor=Visitor("Exempelkonto", w("Verksamhetsutvecklare", "Business developer")),
    example=True,
    footer=(
        Link("#om", w("Om Styrkedja", "About Styrkedja")),
        Link("#till", w("Tillgänglighet", "Accessibility")),
        Link("#ord", w("Ordlista", "Glossary")),
        Link("#regler", w("Regler", "Rules")),
    ),
    address=lambda ref: f"#{ref.id}",
)
