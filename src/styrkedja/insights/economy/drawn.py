"""Potential, commitment, forecast and outcome by year as a chart: each with its span, and the same as a table."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from django.urls import reverse

from styrkedja.ground.words import Words, w
from styrkedja.insights.economy.asking import Asked
from styrkedja.insights.economy.parts import MILLION, ChartShown
from styrkedja.insights.economy.pure.amounts import Series, Span, series
from styrkedja.look.charts.layers import said
from styrkedja.look.charts.render import for_page
from styrkedja.look.charts.specification import SCHEMA, SUBTITLE_LINE, Specification
from styrkedja.look.charts.theme import PAGE, THEMES, Theme, config
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Link
from styrkedja.look.shown import number
from styrkedja.picture.deed_terms import EstimateState
from styrkedja.picture.portfolio import Portfolio

WIDTH, HEIGHT = 620, 320
TITLE = w("Fyra belopp, år för år", "Four amounts, year by year")
CAPTION = w(
    "Punkten är det troligaste beloppet och strecket går från lägsta till högsta. De fyra skriver aldrig över varandra.",
    "The point is the expected amount, and the line goes from low to high. The four never overwrite each other.",
)
YEAR, AMOUNT = w("År", "Year"), w("mnkr per år", "SEK m a year")
SAID = w(
    "{year}, {state}: troligast {expected} mnkr, lägst {low}, högst {high}",
    "{year}, {state}: expected SEK {expected} m, low {low}, high {high}",
)
POINT = w("punkt", "point")
SHAPES = ("circle", "square", "triangle-up", "diamond")
AS_SVG, AS_PNG = w("Hämta som SVG", "Download as SVG"), w("Hämta som PNG", "Download as PNG")
HEADERS = (
    w("År", "Year"),
    w("Belopp", "Amount"),
    w("Lägst, kronor", "Low, kronor"),
    w("Troligast, kronor", "Expected, kronor"),
    w("Högst, kronor", "High, kronor"),
    w("Rader", "Rows"),
)


def chart_of(picture: Portfolio, now: Asked, theme: str) -> ChartShown | None:
    """The chart with all its addresses; None where there is nothing to draw."""
    amounts = series(picture, now.wanted)
    if not amounts:
        return None

    def to(form: str, shade: str = "") -> str:
        address = reverse("money:chart", args=[form]) + now.parameters
        return address + (f"&tema={shade}" if shade else "")

    return ChartShown(
        title=titled(now, picture),
        caption=CAPTION,
        data=to("json"),
        picture=to("svg", "dark" if theme == "dark" else ""),
        picture_dark="" if theme else to("svg", "dark"),
        downloads=(Link(to("svg"), AS_SVG), Link(to("png"), AS_PNG)),
        table=series_table(amounts, now),
    )


def titled(now: Asked, picture: Portfolio) -> Words:
    """What the chart shows: category, and the initiative or unit it is narrowed to."""
    one = picture.initiative.get(now.initiative)
    name = f": {one.name}" if one else ""
    words = w("{title}, {category} nytta{name}", "{title}, {category} benefit{name}")
    return words.fill(title=TITLE, category=now.category.words, name=name)


def series_table(amounts: Series, now: Asked) -> Table:
    """Every year and state as a row."""
    rows = tuple(
        (str(year), state.words, span.low, span.expected, span.high, span.rows)
        for year, state, span in points(amounts)
    )
    words = w("Belopp per år, {category} nytta", "Amounts by year, {category} benefit")
    return Table(
        words.fill(category=now.category.words), HEADERS, rows, numeric=frozenset({2, 3, 4, 5})
    )


def points(amounts: Series) -> Iterator[tuple[int, EstimateState, Span]]:
    """Every amount there is, by year and state."""
    for year, states in amounts.items():
        for state in EstimateState:
            if state in states:
                yield year, state, states[state]


def for_browser(picture: Portfolio, now: Asked, language: str) -> Specification:
    """The specification that the page draws: without title, in the page's own colours."""
    return for_page(specified(picture, now, language, PAGE, titled_=False), language)


def as_file(
    picture: Portfolio, now: Asked, language: str, theme: str, notice: Words | None
) -> Specification:
    """The specification of a file to take away: with title, and a notice where one is due."""
    found = specified(picture, now, language, THEMES[theme], titled_=True)
    subtitle = f"{notice.to(language)} {CAPTION.to(language)}" if notice else CAPTION.to(language)
    title = {
        "text": titled(now, picture).to(language),
        "aria": False,
        "subtitle": wrap(subtitle, SUBTITLE_LINE),
    }
    return {**found, "title": title}


def specified(
    picture: Portfolio, now: Asked, language: str, theme: Theme, *, titled_: bool
) -> Specification:
    """The chart: for each year four points beside each other, each with its span."""
    values = [
        value_of(year, state, span, language)
        for year, state, span in points(series(picture, now.wanted))
    ]
    return {
        "$schema": SCHEMA,
        "description": f"{titled(now, picture).to(language)}. {CAPTION.to(language)}",
        "config": config(theme, see_through=not titled_),
        "padding": 20 if titled_ else 5,
        "width": WIDTH,
        "height": HEIGHT,
        "data": {"values": values},
        "encoding": places(language, theme),
        "layer": [spans(), marks(language, theme)],
    }


def value_of(year: int, state: EstimateState, span: Span, language: str) -> dict[str, object]:
    """One amount as the chart takes it, in millions, with what is said of it."""
    low, expected, high = (each / MILLION for each in (span.low, span.expected, span.high))
    facts = {
        key: number(value, language, 1)
        for key, value in (("low", low), ("expected", expected), ("high", high))
    }
    words = SAID.fill(year=str(year), state=state.words.to(language), **facts)
    return {
        "year": str(year),
        "state": state.words.to(language),
        "low": float(low),
        "expected": float(expected),
        "high": float(high),
        "label": words.to(language),
    }


def places(language: str, theme: Theme) -> dict[str, object]:
    """Years across, the four states beside each other in each, kronor upwards."""
    names = [state.words.to(language) for state in EstimateState]
    colours = [theme.strong, theme.accent, theme.soft, theme.aim]
    legend = {"title": None, "orient": "top", "aria": False}
    return {
        "x": {
            "field": "year",
            "type": "ordinal",
            "axis": {"title": YEAR.to(language), "labelAngle": 0, "aria": False},
        },
        "xOffset": {"field": "state", "type": "nominal", "sort": names, "scale": {"domain": names}},
        "color": {
            "field": "state",
            "type": "nominal",
            "sort": names,
            "scale": {"domain": names, "range": colours},
            "legend": legend,
        },
        "shape": {
            "field": "state",
            "type": "nominal",
            "sort": names,
            "scale": {"domain": names, "range": list(SHAPES)},
            "legend": legend,
        },
        "y": {
            "field": "expected",
            "type": "quantitative",
            "axis": {
                "title": AMOUNT.to(language),
                "grid": True,
                "gridColor": theme.line,
                "aria": False,
            },
        },
    }


def spans() -> Specification:
    """A line from the lowest to the highest."""
    return {
        "mark": {"type": "rule", "strokeWidth": 2, "aria": False},
        "encoding": {"y": {"field": "low", "type": "quantitative"}, "y2": {"field": "high"}},
    }


def marks(language: str, theme: Theme) -> Specification:
    """A point at the expected amount."""
    mark = {
        "type": "point",
        "filled": True,
        "size": 90,
        "opacity": 1,
        "ariaRoleDescription": POINT.to(language),
    }
    return {"mark": mark, "encoding": {**said()}}
