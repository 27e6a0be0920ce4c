"""What the map's page shows: the charts, the figures beside them, and every chart as a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from django.conf import settings
from django.urls import reverse

from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import asking, measures, told
from styrkedja.insights.portfolio_map.asking import Asked, dossier
from styrkedja.insights.portfolio_map.drawn import (
    DRIFT_NOTE,
    DRIFT_TITLE,
    TITLE,
    UNITS_TITLE,
    drift_plane,
    heaviest,
    map_plane,
    units_plane,
    weight_of,
)
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.figures import Placed, PortfolioMap
from styrkedja.insights.portfolio_map.pure.gathering import by_place
from styrkedja.insights.portfolio_map.queries import map_among, proposals_among
from styrkedja.insights.portfolio_map.twins import (
    MAP_HEADERS,
    MAP_NUMERIC,
    PLACED,
    PROPOSALS_HEADERS,
    PROPOSED,
    Twin,
    drift_twin,
    placed_row,
    proposed_row,
    units_twin,
)
from styrkedja.look.charts.plane import Plane
from styrkedja.look.charts.render import for_page
from styrkedja.look.charts.specification import (
    Specification,
    drift_specification,
    map_specification,
    panels_specification,
)
from styrkedja.look.charts.theme import PAGE, THEMES, Theme
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Link
from styrkedja.look.pieces import Fact, FigureFact, Filters, Pages
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio

ROWS = 20  # initiatives on a page of the table
SMALLER = 460  # side of the drift on the page: it has few points
PROPOSALS = 100  # in their table
GROUPS = 60  # units and accounts in a table
Draw = Callable[..., Specification]
CHARTS: Mapping[str, tuple[Callable[[PortfolioMap, Drawing], Plane], Draw]] = {
    "karta": (map_plane, map_specification),
    "enheter": (units_plane, panels_specification),
    "rorelse": (drift_plane, drift_specification),
}
ACCOUNTS = w("Läge per särredovisning", "Position by account")
ACCOUNT = w("Särredovisning", "Account")
AS_SVG, AS_PNG = w("Hämta som SVG", "Download as SVG"), w("Hämta som PNG", "Download as PNG")


@dataclass(frozen=True, slots=True)
class ChartShown:
    """A chart on the page: where its data, its picture and its files are, and the same as a table."""

    title: Words
    caption: Words
    data: str
    picture: str
    picture_dark: str  # "" where the visitor has chosen a theme
    downloads: tuple[Link, ...]
    table: Table | None = None


@dataclass(frozen=True, slots=True)
class MapPage:
    """The page."""

    filters: Filters
    narrowed: tuple[str, ...]
    in_short: Words
    map: ChartShown
    units: ChartShown | None
    drift: ChartShown | None
    accounts: Table | None
    quadrants: measures.Quadrants | None
    facts: tuple[Fact, ...]
    figures: tuple[FigureFact, ...]
    placed: Table
    count: int
    pages: Pages
    at_place: str  # the address without the place, where one place was asked for
    proposals: Table | None
    proposed: Words | str
    propose: str  # the address that shows proposals, or hides them
    empty: bool


def page(
    now: Asked,
    picture: Portfolio,
    language: str,
    address: Callable[[Ref], str | None],
    theme: str,
) -> MapPage:
    """The page as asked for."""
    shown, drawing = shown_as(now, picture, language)
    whole = map_among(picture, asking.Choice(), now.view, now.weighing)
    members, at_place = at(now, shown)
    last = max(1, ceil(len(members) / ROWS))
    number = min(now.page, last)
    part = members[(number - 1) * ROWS : number * ROWS]
    groups = heaviest(shown.running)
    return MapPage(
        filters=asking.filters(now, picture, whole),
        narrowed=asking.narrowed(now, picture),
        in_short=lead(shown),
        map=chart("karta", TITLE, told.in_short(shown), now, theme),
        units=chart(
            "enheter", UNITS_TITLE, units_note(groups), now, theme, units_twin(groups, drawing)
        )
        if len(groups) > 1
        else None,
        drift=chart("rorelse", DRIFT_TITLE, DRIFT_NOTE, now, theme, drift_twin(shown, drawing))
        if len(shown.drift) > 1
        else None,
        accounts=table(units_twin(shown.accounts[:GROUPS], drawing, ACCOUNTS, ACCOUNT))
        if len(shown.accounts) > 1
        else None,
        quadrants=measures.quadrants(shown),
        facts=measures.facts(shown, address),
        figures=measures.figures(shown, float(settings.POLICY[measures.TARGET])),
        placed=placed_table(part, drawing),
        count=len(members),
        pages=Pages(number, last, lambda n: turned(now, n, at_place)),
        at_place=now.address() + "#initiativ" if at_place else "",
        proposals=proposals_table(drawing),
        proposed=told.proposed(drawing.proposals) if drawing.proposals else "",
        propose=now.address(forslag="" if now.proposals else "ja"),
        empty=not picture.initiatives,
    )


def lead(shown: PortfolioMap) -> Words:
    """The sentences under the heading: where the centre lies and how far it is to where it should."""
    parts = [told.position(shown.main), told.distance(shown.distance) or told.direction(None)]
    if shown.distance is None and shown.direction is not None:
        parts.pop()
    return told.in_both(lambda language: " ".join(part.to(language) for part in parts))


def units_note(groups: Sequence[object]) -> Words:
    """What the small multiples show."""
    return w(
        "De {count} enheter som driver mest, de största först. Bubblor i samma skala.",
        "The {count} units that run the most, the largest first. Bubbles to the same scale.",
    ).fill(count=len(groups))


def shown_as(now: Asked, picture: Portfolio, language: str) -> tuple[PortfolioMap, Drawing]:
    """The map asked for, and how it is to be drawn."""
    found = proposals_among(picture, now.choice) if now.proposals else None
    shown = map_among(picture, now.choice, now.view, now.weighing)
    return shown, Drawing(language, picture.currency, found, now.lead)


def at(now: Asked, shown: PortfolioMap) -> tuple[list[Placed], bool]:
    """The initiatives to list, the heaviest first; those at one place where that is asked for."""
    places = {f"{where.x:g};{where.y:g}": who for where, who in by_place(shown.placed, place_of)}
    members = places.get(now.place) if now.place else None
    chosen = shown.placed if members is None else members
    ordered = sorted(chosen, key=lambda each: (-weight_of(each, shown.view), each.name))
    return ordered, members is not None


def place_of(each: Placed) -> tuple[float, float]:
    """Where an initiative stands."""
    return each.at


def turned(now: Asked, number: int, at_place: bool) -> str:
    """Another page of the table."""
    return now.address(plats=now.place if at_place else "", sida=number) + "#initiativ"


def placed_table(members: Sequence[Placed], drawing: Drawing) -> Table:
    """Initiatives with their place; each leads to its akt."""
    rows = tuple(
        (Cell(f"{each.id} {each.name}", dossier(each.id)), *placed_row(each, drawing)[1:])
        for each in members
    )
    return Table(PLACED, MAP_HEADERS, rows, MAP_NUMERIC, cards=True)


def proposals_table(drawing: Drawing) -> Table | None:
    """Proposals with the words that decided; None where none are asked for or found."""
    if drawing.proposals is None or not drawing.proposals.proposed:
        return None
    rows = tuple(
        (Cell(f"{each.placed.id} {each.placed.name}", dossier(each.placed.id)),)
        + proposed_row(each, drawing)[1:]
        for each in drawing.proposals.proposed[:PROPOSALS]
    )
    return Table(PROPOSED, PROPOSALS_HEADERS, rows, frozenset({2, 3}), cards=True)


def table(twin: Twin) -> Table:
    """A table as the components draw it."""
    return Table(twin.caption, twin.headers, twin.rows, twin.numeric)


def chart(
    which: str, title: Words, caption: Words, now: Asked, theme: str, twin: Twin | None = None
) -> ChartShown:
    """A chart with all its addresses."""

    def to(form: str, **more: object) -> str:
        return reverse("portfolio_map:chart", args=[which, form]) + now.parameters(**more)

    return ChartShown(
        title=title,
        caption=caption,
        data=to("json"),
        picture=to("svg", tema="dark" if theme == "dark" else ""),
        picture_dark="" if theme else to("svg", tema="dark"),
        downloads=(Link(to("svg"), AS_SVG), Link(to("png"), AS_PNG)),
        table=table(twin) if twin else None,
    )


def for_browser(which: str, now: Asked, picture: Portfolio, language: str) -> Specification:
    """The specification that the page draws: without title, in the page's own colours."""
    return for_page(specified(which, now, picture, language, PAGE, titled=False), language)


def as_file(
    which: str,
    now: Asked,
    picture: Portfolio,
    language: str,
    theme: str,
    notice: Words | None = None,
) -> Specification:
    """The specification of a file to take away: with title, what it is narrowed to, and a notice."""
    return specified(which, now, picture, language, THEMES[theme], titled=True, notice=notice)


def specified(
    which: str,
    now: Asked,
    picture: Portfolio,
    language: str,
    theme: Theme,
    *,
    titled: bool,
    notice: Words | None = None,
) -> Specification:
    """A chart's specification."""
    made, draw = CHARTS[which]
    shown, drawing = shown_as(now, picture, language)
    plane = made(shown, drawing if not titled else replace(drawing, lead=None, notice=notice))
    narrowed = ", ".join(asking.narrowed(now, picture))
    if narrowed:
        plane = replace(plane, title=f"{plane.title}: {narrowed}")
    more = {"side": SMALLER} if which == "rorelse" and not titled else {}
    return draw(plane, theme, titled=titled, **more)
