"""The Vega-Lite specifications: the map, the same map per unit, and the drift over years."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from styrkedja.look.charts.layers import Layer, bubbles, field_names, ground, heard, shared
from styrkedja.look.charts.plane import Plane
from styrkedja.look.charts.pointers import (
    aim_marks,
    centre_mark,
    drift_line,
    pointer_labels,
    spread,
)
from styrkedja.look.charts.theme import LIGHT, Theme, config

Specification = dict[str, object]
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"  # a name of the format; never fetched
SIDE = 620
SMALL = 150
ACROSS = 4
SUBTITLE_LINE = 100
TITLE_LINE = 24  # letters of a small multiple's name on one line


def map_specification(
    plane: Plane, theme: Theme = LIGHT, *, titled: bool = True, side: int | str = SIDE
) -> Specification:
    """The portfolio map; untitled and see-through for a page that says the title itself."""
    layers = [*ground(theme), *field_names(plane.axes, theme, plane.language)]
    layers += bubbles(plane, theme)
    for centre in plane.centres:
        if centre.spread_x or centre.spread_y:
            layers.append(spread(centre, theme))
    if plane.aim:
        layers += aim_marks(plane, plane.aim, theme)
    layers += [centre_mark(centre, theme, plane.language) for centre in plane.centres]
    layers += pointer_labels(plane, theme)
    return whole(plane, theme, layers, titled=titled, side=side)


def drift_specification(
    plane: Plane, theme: Theme = LIGHT, *, titled: bool = True, side: int | str = SIDE
) -> Specification:
    """How the initiatives of each year stand, year after year, with the decided direction."""
    layers = [*ground(theme), *field_names(plane.axes, theme, plane.language)]
    if plane.aim:
        layers += aim_marks(plane, plane.aim, theme)
    if plane.steps:
        layers += drift_line(plane.steps, theme, plane.language)
    layers += pointer_labels(plane, theme)
    return whole(plane, theme, layers, titled=titled, side=side)


def panels_specification(
    plane: Plane, theme: Theme = LIGHT, *, titled: bool = True, across: int = ACROSS
) -> Specification:
    """Small multiples: the same map once for each panel, all bubbles to the same scale."""
    small = [_panel(plane, panel, theme) for panel in plane.panels]
    return {
        **_head(plane, theme, titled=titled),
        "columns": across,
        "spacing": 28,
        "concat": small,
    }


def whole(
    plane: Plane, theme: Theme, layers: Sequence[Layer], *, titled: bool, side: int | str
) -> Specification:
    """One plane of layers that share the two named axes."""
    return {
        **_head(plane, theme, titled=titled),
        "width": side,
        "height": side,
        "encoding": shared(plane.axes, plane.language),
        "layer": list(layers),
    }


def _panel(plane: Plane, panel: str, theme: Theme) -> Specification:
    members = [bubble for bubble in plane.bubbles if bubble.panel == panel]
    part = Plane(
        language=plane.language,
        title="",
        subtitle="",
        told="",
        axes=plane.axes,
        bubbles=tuple(members),
    )
    layers = [*ground(theme), *bubbles(part, theme, 500.0, _largest(plane))]
    layers += [
        centre_mark(centre, theme, plane.language, 90.0)
        for centre in plane.centres
        if centre.panel == panel
    ]
    return {
        "title": {
            "text": wrap(panel, TITLE_LINE, break_long_words=False),
            "fontSize": 12,
            "offset": 6,
            "aria": False,
        },
        "width": SMALL,
        "height": SMALL,
        "encoding": shared(plane.axes, plane.language, bare=True),
        "layer": layers,
    }


def _largest(plane: Plane) -> float:
    return max((bubble.size for bubble in plane.bubbles), default=0.0)


def _head(plane: Plane, theme: Theme, *, titled: bool) -> Specification:
    head: Specification = {
        "$schema": SCHEMA,
        "description": f"{plane.told} {heard(plane.axes, plane.language)}",
        "config": config(theme, see_through=not titled),
        "padding": 20 if titled else 5,
    }
    if titled:
        head["title"] = {
            "text": plane.title,
            "aria": False,
            "subtitle": wrap(plane.subtitle, SUBTITLE_LINE),
        }
    return head
