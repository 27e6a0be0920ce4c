"""The chart of the backlog: what came and went in each quarter, and how many waited at its end."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.backlog import Period
from styrkedja.look.charts.specification import SCHEMA, SUBTITLE_LINE, Specification
from styrkedja.look.charts.theme import Theme, config

WIDTH, HEIGHT = 620, 300
CAME, WENT = w("kom in", "came in"), w("lämnade kön", "left the queue")
SIZE = w("väntade vid slutet", "waited at the end")
NUMBER = w("Antal initiativ", "Number of initiatives")
QUARTER = w("Kvartal", "Quarter")
TITLE = w("Backloggen kvartal för kvartal", "The backlog quarter by quarter")
BAR, DOT = w("stapel", "bar"), w("punkt", "dot")
SAID = w("{quarter}: {count} {what}", "{quarter}: {count} {what}")


def flow(
    periods: Sequence[Period],
    language: str,
    theme: Theme,
    *,
    titled: bool,
    subtitle: str = "",
) -> Specification:
    """The specification; untitled and see-through for a page that says the title itself."""
    head: Specification = {
        "$schema": SCHEMA,
        "description": TITLE.to(language),
        "config": config(theme, see_through=not titled),
        "padding": 20 if titled else 5,
        "width": WIDTH,
        "height": HEIGHT,
        "layer": [bars(periods, language, theme), *sizes(periods, language, theme)],
    }
    if titled:
        lines = wrap(subtitle, SUBTITLE_LINE)
        head["title"] = {"text": TITLE.to(language), "aria": False, "subtitle": lines}
    return head


def bars(periods: Sequence[Period], language: str, theme: Theme) -> Specification:
    """Two bars for each quarter."""
    values = [
        {"quarter": row.name, "what": what.to(language), "count": count}
        | {"label": label(row.name, count, what, language)}
        for row in periods
        for what, count in ((CAME, row.arrived), (WENT, row.left))
    ]
    names = [CAME.to(language), WENT.to(language)]
    return {
        "data": {"values": values},
        "mark": {"type": "bar", "ariaRoleDescription": BAR.to(language)},
        "encoding": {
            "x": quarter_axis(language),
            "xOffset": {"field": "what", "sort": names},
            "y": count_axis(language, theme),
            "color": {
                "field": "what",
                "type": "nominal",
                "sort": names,
                "scale": {"domain": names, "range": [theme.accent, theme.strong]},
                "legend": {
                    "title": None,
                    "orient": "top",
                    "aria": False,
                    "symbolType": "square",
                    "symbolStrokeWidth": 0,
                    "symbolOpacity": 1,
                },
            },
            **said(),
        },
    }


def sizes(periods: Sequence[Period], language: str, theme: Theme) -> list[Specification]:
    """A line with dots: how many waited at the end of each quarter, the last one with its number."""
    values = [
        {"quarter": row.name, "size": row.size}
        | {"label": label(row.name, row.size, SIZE, language)}
        for row in periods
    ]
    places = {
        "x": quarter_axis(language),
        "y": {"field": "size", "type": "quantitative"},
    }
    last = values[-1:] and [{**values[-1], "text": f"{values[-1]['size']} {SIZE.to(language)}"}]
    return [
        {
            "data": {"values": values},
            "mark": {"type": "line", "stroke": theme.ink, "strokeWidth": 2, "aria": False},
            "encoding": places,
        },
        {
            "data": {"values": values},
            "mark": {
                "type": "point",
                "filled": True,
                "size": 50,
                "opacity": 1,
                "fill": theme.ink,
                "ariaRoleDescription": DOT.to(language),
            },
            "encoding": {**places, **said()},
        },
        {
            "data": {"values": last},
            "mark": {
                "type": "text",
                "align": "right",
                "dy": -12,
                "fontSize": 12,
                "color": theme.ink,
                "aria": False,
            },
            "encoding": {**places, "text": {"field": "text"}},
        },
    ]


def quarter_axis(language: str) -> dict[str, object]:
    """The quarters in their order."""
    return {
        "field": "quarter",
        "type": "ordinal",
        "sort": None,
        "axis": {"title": QUARTER.to(language), "labelAngle": -45, "aria": False},
    }


def count_axis(language: str, theme: Theme) -> dict[str, object]:
    """Initiatives, from nothing."""
    axis = {"title": NUMBER.to(language), "tickMinStep": 1, "aria": False}
    return {
        "field": "count",
        "type": "quantitative",
        "axis": {**axis, "grid": True, "gridColor": theme.line},
    }


def label(quarter: str, count: int, what: Words, language: str) -> str:
    """What is heard and shown of a mark."""
    return SAID.fill(quarter=quarter, count=count, what=what).to(language)


def said() -> dict[str, object]:
    """The channels that make a mark heard and its label shown on hover and focus."""
    field = {"field": "label", "type": "nominal"}
    return {"description": field, "tooltip": field}
