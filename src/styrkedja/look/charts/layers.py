"""The ground of a map and what lies on it: axes, fields, lines, bubbles and their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sqrt

from styrkedja.ground.words import Words, w
from styrkedja.look.charts.plane import Axes, Bubble, Plane
from styrkedja.look.charts.theme import Theme

Layer = dict[str, object]
EDGE = 1.3  # how far the map reaches beyond its last step, so that bubbles at a corner fit
SMALLEST = 60.0  # square pixels: what weighs least can still be seen and pointed at
LARGEST = 1900.0
SPARSE = 60  # bubbles; with more of them numbers beside the small ones would be a clutter
LABELLED = 230.0  # a bubble smaller than this has no room for its number
SPOKEN: dict[str, Words] = {
    "bubble": w("bubbla", "bubble"),
    "proposal": w("förslag", "proposal"),
    "centre": w("tyngdpunkt", "centre"),
    "aim": w("beslutad riktning", "decided direction"),
    "year": w("år", "year"),
}


def shared(axes: Axes, language: str, *, bare: bool = False) -> dict[str, object]:
    """The two position channels that every layer of a map inherits: scale, and axes in words."""
    return {which: axis(axes, which, language, bare=bare) for which in ("x", "y")}


def axis(axes: Axes, which: str, language: str, *, bare: bool = False) -> dict[str, object]:
    """One position channel: its scale, and an axis that names both ends instead of numbers."""
    title = (axes.x if which == "x" else axes.y).to(language)
    low, high = (axes.left, axes.right) if which == "x" else (axes.lower, axes.upper)
    ends = f"datum.value < 0 ? {low.to(language)!r} : {high.to(language)!r}"
    drawn: dict[str, object] = {
        "values": [-1, 1],
        "labelExpr": ends,
        "labelAngle": 0 if which == "x" else -90,
        "labelAlign": "center",
        "labelPadding": 8,
        "title": title,
        "titlePadding": 8,
        "aria": False,  # the engine would describe it in English; `heard` says it instead
    }
    if which == "y":
        drawn["labelBaseline"] = "bottom"
    return {
        "field": which,
        "type": "quantitative",
        "scale": {"domain": [-EDGE, EDGE], "nice": False, "zero": False},
        "axis": None if bare else drawn,
    }


def heard(axes: Axes, language: str) -> str:
    """What the axes mean, for a listener."""
    return (
        w(
            "Vågrätt: {x}, från {left} till {right}. Lodrätt: {y}, från {lower} till {upper}.",
            "Across: {x}, from {left} to {right}. Upwards: {y}, from {lower} to {upper}.",
        )
        .fill(
            x=lowered(axes.x),
            left=axes.left,
            right=axes.right,
            y=lowered(axes.y),
            lower=axes.lower,
            upper=axes.upper,
        )
        .to(language)
    )


def lowered(words: Words) -> Words:
    """A heading as it is said within a sentence."""
    return Words(*(text[:1].lower() + text[1:] for text in (words.sv, words.en)))


def ground(theme: Theme) -> list[Layer]:
    """The plane itself and the two lines that divide it."""
    square = {"x": -EDGE, "y": -EDGE, "x2": EDGE, "y2": EDGE}
    lines = [{**square, "x": 0, "x2": 0}, {**square, "y": 0, "y2": 0}]
    corners = {"x2": {"field": "x2"}, "y2": {"field": "y2"}}
    return [
        {
            "data": {"values": [square]},
            "mark": {"type": "rect", "fill": theme.field, "cornerRadius": 6, "aria": False},
            "encoding": corners,
        },
        {
            "data": {"values": lines},
            "mark": {"type": "rule", "stroke": theme.strong, "strokeWidth": 1, "aria": False},
            "encoding": corners,
        },
    ]


def field_names(axes: Axes, theme: Theme, language: str) -> list[Layer]:
    """The four quadrants' names, each in its outer corner."""
    corners = [(-1, -1, "left", "bottom"), (1, -1, "right", "bottom")]
    corners += [(-1, 1, "left", "top"), (1, 1, "right", "top")]
    return [
        {
            "data": {"values": [{"x": x * (EDGE - 0.05), "y": y * (EDGE - 0.05)}]},
            "mark": {
                "type": "text",
                "text": name.to(language),
                "align": align,
                "baseline": baseline,
                "fontSize": 13,
                "color": theme.soft,
                "aria": False,
            },
        }
        for (x, y, align, baseline), name in zip(corners, axes.fields, strict=True)
    ]


def bubbles(
    plane: Plane, theme: Theme, largest: float = LARGEST, top: float | None = None
) -> list[Layer]:
    """Filled bubbles for what is classified, hollow dashed ones for proposals, and their numbers.

    `top` is the weight that gets the largest bubble, where several maps share one scale.
    """
    if top is None:
        top = max((bubble.size for bubble in plane.bubbles), default=0.0)
    scaling = Scaling(top, largest, plane.size_title)
    filled = [bubble for bubble in plane.bubbles if not bubble.proposed]
    hollow = [bubble for bubble in plane.bubbles if bubble.proposed]
    layers = []
    if filled:
        mark = {"filled": True, "fill": theme.accent, "fillOpacity": 0.55, "strokeWidth": 1.2}
        layers.append(_round(filled, mark, "bubble", plane, theme, scaling))
    if hollow:
        mark = {"filled": False, "fill": "transparent", "strokeDash": [4, 3], "strokeWidth": 1.6}
        layers.append(_round(hollow, mark, "proposal", plane, theme, scaling))
    return [*layers, *_numbers(plane.bubbles, theme, scaling)]


@dataclass(frozen=True, slots=True)
class Scaling:
    """How weight becomes area: never too small to see, and the legend that says so."""

    top: float
    largest: float
    title: str

    def area(self, size: float) -> float:
        """A bubble's area in square pixels."""
        return SMALLEST + (self.largest - SMALLEST) * size / self.top if self.top else SMALLEST * 2

    def channel(self) -> dict[str, object]:
        """The size channel, with a legend of a few round weights where the title says what of."""
        if not self.top:
            return {"value": SMALLEST * 2}
        legend = {
            "title": self.title,
            "aria": False,
            "orient": "bottom",
            "direction": "horizontal",
            "values": rounds(self.top),
            "titleOrient": "left",
            "offset": 14,
        }
        return {
            "field": "size",
            "type": "quantitative",
            "scale": {"domain": [0, self.top], "range": [SMALLEST, self.largest]},
            "legend": legend if self.title else None,
        }


def rounds(top: float) -> list[float]:
    """Three round weights up to the largest: 2, 5 and 10 below 14."""
    steps = [factor * 10.0**power for power in range(-3, 13) for factor in (1, 2, 5)]
    return [int(step) if step >= 1 else step for step in steps if step <= top][-3:]


def _round(
    rows: Sequence[Bubble],
    mark: dict[str, object],
    spoken: str,
    plane: Plane,
    theme: Theme,
    scaling: Scaling,
) -> Layer:
    # The largest is drawn first so that a small one at nearly the same place can be reached.
    ordered = sorted(rows, key=lambda bubble: -bubble.size)
    values = [
        {"x": bubble.x, "y": bubble.y, "size": bubble.size, "label": bubble.label}
        | ({"href": bubble.href} if bubble.href else {})  # followed by charts.js
        for bubble in ordered
    ]
    return {
        "data": {"values": values},
        "mark": {
            "type": "point",
            "shape": "circle",
            "stroke": theme.accent_edge,
            "opacity": 1,
            **mark,
            "ariaRoleDescription": SPOKEN[spoken].to(plane.language),
        },
        "encoding": {"size": scaling.channel(), **said()},
    }


def _numbers(rows: Sequence[Bubble], theme: Theme, scaling: Scaling) -> list[Layer]:
    """How many lie at a place: within a bubble that has room, beside a small one where few are drawn."""
    filled = {(bubble.x, bubble.y): bubble for bubble in rows if not bubble.proposed}
    shared = [each for each in rows if each.proposed and (each.x, each.y) in filled]
    several = [bubble for bubble in rows if bubble.count > 1 and bubble not in shared]
    roomy = [bubble for bubble in several if scaling.area(bubble.size) >= LABELLED]
    small = [bubble for bubble in several if scaling.area(bubble.size) < LABELLED]
    rim = {"stroke": theme.field, "strokeWidth": 4, "strokeJoin": "round"}
    hollow = [bubble for bubble in roomy if bubble.proposed]
    # No line of the map may run through a number; within a filled bubble the fill sees to that.
    layers = _counts(hollow, theme.field, rim, weight=600)
    layers += _counts(roomy, theme.ink, {}, weight=600)
    if len(rows) <= SPARSE:
        layers += _counts(small, theme.soft, {"dx": 8, "dy": -9, "align": "left"}, weight=400)
    for each in shared:
        # The number of the filled bubble stands within; that of the proposals at the same place, beside both.
        largest = max(each.size, filled[each.x, each.y].size)
        away = 0.75 * sqrt(scaling.area(largest) / pi) + 3
        put = {"dx": away, "dy": -away, "align": "left"}
        layers += _counts([each], theme.soft, put, weight=600, before="+")
    return layers


def _counts(
    rows: Sequence[Bubble], colour: str, put: dict[str, object], weight: int, before: str = ""
) -> list[Layer]:
    if not rows:
        return []
    values = [{"x": bubble.x, "y": bubble.y, "count": f"{before}{bubble.count}"} for bubble in rows]
    mark = {"type": "text", "fontSize": 11, "fontWeight": weight, "color": colour, "aria": False}
    return [
        {
            "data": {"values": values},
            "mark": {**mark, **put},
            "encoding": {"text": {"field": "count"}},
        }
    ]


def said() -> dict[str, object]:
    """The channels that make a mark heard and its label shown on hover and focus."""
    label = {"field": "label", "type": "nominal"}
    return {"description": label, "tooltip": label}
