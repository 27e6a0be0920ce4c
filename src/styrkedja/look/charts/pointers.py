"""What points on a map: the centre with its spread, the decided direction and the way there."""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, pi, sin

from styrkedja.look.charts.beside import beside
from styrkedja.look.charts.layers import EDGE, SPOKEN, Layer, said
from styrkedja.look.charts.plane import Aim, Centre, Plane, Step
from styrkedja.look.charts.theme import Theme

ROUND = 48  # points of an ellipse


def spread(centre: Centre, theme: Theme) -> Layer:
    """An ellipse of one standard deviation around the centre."""
    turns = [2 * pi * step / ROUND for step in range(ROUND + 1)]
    values = [
        {
            "x": centre.x + centre.spread_x * cos(turn),
            "y": centre.y + centre.spread_y * sin(turn),
            "order": step,
        }
        for step, turn in enumerate(turns)
    ]
    return {
        "data": {"values": values},
        "mark": {
            "type": "line",
            "stroke": theme.ink,
            "strokeWidth": 1.2,
            "strokeDash": [2, 4],
            "strokeOpacity": 0.75,
            "clip": True,
            "aria": False,
        },
        "encoding": {"order": {"field": "order"}},
    }


def centre_mark(centre: Centre, theme: Theme, language: str, size: float = 260.0) -> Layer:
    """The centre as a diamond: filled, or hollow where it rests on proposals."""
    values = [{"x": centre.x, "y": centre.y, "label": centre.told}]
    return {
        "data": {"values": values},
        "mark": {
            "type": "point",
            "shape": "diamond",
            "filled": True,
            "opacity": 1,
            "size": size,
            "fill": theme.paper if centre.proposed else theme.ink,
            "stroke": theme.ink if centre.proposed else theme.paper,
            "strokeWidth": 1.8,
            "ariaRoleDescription": SPOKEN["centre"].to(language),
        },
        "encoding": {**said()},
    }


def aim_marks(plane: Plane, aim: Aim, theme: Theme) -> list[Layer]:
    """The decided direction as a ring with a dot, and the way there from the centre."""
    values = [{"x": aim.x, "y": aim.y, "label": aim.told}]
    ring = {"type": "point", "shape": "circle", "stroke": theme.aim, "strokeWidth": 2.2}
    layers: list[Layer] = []
    if plane.centres:
        layers += way(plane.centres[0], aim, theme)
    layers.append(
        {
            "data": {"values": values},
            "mark": {
                **ring,
                "filled": True,
                "opacity": 1,
                "fill": theme.paper,
                "size": 240,
                "ariaRoleDescription": SPOKEN["aim"].to(plane.language),
            },
            "encoding": {**said()},
        }
    )
    dot = {
        "type": "point",
        "filled": True,
        "opacity": 1,
        "fill": theme.aim,
        "size": 50,
        "aria": False,
    }
    layers.append({"data": {"values": values}, "mark": dot})
    return layers


def way(centre: Centre, aim: Aim, theme: Theme) -> list[Layer]:
    """An arrow from the centre to the aim, stopping short of both."""
    along, up = aim.x - centre.x, aim.y - centre.y
    length = hypot(along, up)
    if length < 0.12:
        return []
    start, end = 0.05 / length, 1 - 0.075 / length
    values = [{"x": centre.x + along * part, "y": centre.y + up * part} for part in (start, end)]
    head = [{**values[1], "angle": degrees(atan2(along, up))}]
    return [
        {
            "data": {"values": values},
            "mark": {"type": "line", "stroke": theme.aim, "strokeWidth": 2, "aria": False},
        },
        {
            "data": {"values": head},
            "mark": {
                "type": "point",
                "shape": "triangle-up",
                "filled": True,
                "opacity": 1,
                "fill": theme.aim,
                "size": 90,
                "aria": False,
            },
            "encoding": {
                "angle": {"field": "angle", "type": "quantitative", "scale": None},
            },
        },
    ]


def pointer_labels(plane: Plane, theme: Theme) -> list[Layer]:
    """The words beside centre and aim, each on the side away from the other."""
    layers: list[Layer] = []
    for centre in plane.centres:
        above = plane.aim is not None and plane.aim.y < centre.y
        layers += label((centre.x, centre.y), centre.label, theme.ink, theme, above=above)
    if plane.aim:
        above = not plane.centres or plane.aim.y >= plane.centres[0].y
        text = "\n".join(part for part in (plane.aim.label, plane.distance) if part)
        layers += label((plane.aim.x, plane.aim.y), text, theme.aim, theme, above=above)
    return layers


def label(
    place: tuple[float, float], text: str, colour: str, theme: Theme, *, above: bool
) -> list[Layer]:
    """A text beside a point with a rim of the ground around it, so that it reads on bubbles."""
    x, y = place
    align = "right" if x > EDGE * 0.65 else "left" if x < -EDGE * 0.65 else "center"
    lines = text.count("\n")
    mark = {
        "type": "text",
        "text": text,
        "lineBreak": "\n",
        "align": align,
        "baseline": "middle",
        "dy": -(20 + 15 * lines) if above else 22,
        "fontSize": 13,
        "fontWeight": 600,
        "aria": False,
    }
    data = {"values": [{"x": x, "y": y}]}
    rim = {**mark, "stroke": theme.field, "strokeWidth": 3, "strokeJoin": "round"}
    rim["color"] = theme.field
    return [
        {"data": data, "mark": rim},
        {"data": data, "mark": {**mark, "color": colour}},
    ]


def drift_line(steps: tuple[Step, ...], theme: Theme, language: str) -> list[Layer]:
    """The years joined in order, the latest the darkest, each with its number beside it."""
    words_at = beside([(step.x, step.y) for step in steps])
    values = [
        {
            "x": step.x,
            "y": step.y,
            "year": step.year,
            "label": step.label,
            "order": order,
            "clear": 0.35 + 0.65 * (order + 1) / len(steps),
            "word_x": word[0],
            "word_y": word[1],
        }
        for order, (step, word) in enumerate(zip(steps, words_at, strict=True))
    ]
    data = {"values": values}
    line = {"type": "line", "stroke": theme.accent, "strokeWidth": 2, "aria": False}
    dot = {"type": "point", "filled": True, "opacity": 1, "fill": theme.accent_edge, "size": 80}
    words = {"type": "text", "fontSize": 12, "color": theme.ink, "aria": False}
    rim = {**words, "color": theme.field, "stroke": theme.field, "strokeWidth": 4}
    thread = {"type": "rule", "stroke": theme.soft, "strokeWidth": 1, "aria": False}
    named = {"text": {"field": "year"}}
    years = {
        "values": [
            {"x": x, "y": y, "year": step.year}
            for step, (x, y) in zip(steps, words_at, strict=True)
        ]
    }
    return [
        {
            "data": data,
            "mark": thread,
            "encoding": {"x2": {"field": "word_x"}, "y2": {"field": "word_y"}},
        },
        {"data": data, "mark": line, "encoding": {"order": {"field": "order"}}},
        {
            "data": data,
            "mark": {**dot, "ariaRoleDescription": SPOKEN["year"].to(language)},
            "encoding": {
                **said(),
                "fillOpacity": {"field": "clear", "type": "quantitative", "scale": None},
            },
        },
        {"data": years, "mark": rim, "encoding": named},
        {"data": years, "mark": words, "encoding": named},
    ]
