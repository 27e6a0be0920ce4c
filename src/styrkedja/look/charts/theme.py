"""The colours of charts in light and dark, the same as the tokens of the design system."""

from __future__ import annotations

from dataclasses import dataclass

FONT = (
    "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Cantarell, 'Liberation Sans', "
    "'Helvetica Neue', Arial, sans-serif"
)


@dataclass(frozen=True, slots=True)
class Theme:
    """What a chart is drawn in."""

    name: str
    paper: str
    field: str
    ink: str
    soft: str
    line: str
    strong: str
    accent: str
    accent_edge: str
    aim: str


LIGHT = Theme(
    name="light",
    paper="#ffffff",
    field="#f5f7f5",
    ink="#14211f",
    soft="#4b5a56",
    line="#d6ddd8",
    strong="#71807b",
    accent="#2c8480",
    accent_edge="#073d3d",
    aim="#a02d1c",
)
DARK = Theme(
    name="dark",
    paper="#17211f",
    field="#101817",
    ink="#e9efec",
    soft="#abb9b4",
    line="#2c3937",
    strong="#7f908a",
    accent="#5fb3a8",
    accent_edge="#a9e4da",
    aim="#ff9d88",
)
PAGE = Theme(
    # The design system's own tokens: a page follows light, dark and print with no second drawing.
    name="page",
    paper="var(--surface)",
    field="var(--paper)",
    ink="var(--ink)",
    soft="var(--ink-soft)",
    line="var(--line)",
    strong="var(--line-strong)",
    accent="var(--accent)",
    accent_edge="var(--accent-strong)",
    aim="var(--broken)",
)
THEMES = {"light": LIGHT, "dark": DARK}


def config(theme: Theme, *, see_through: bool = False) -> dict[str, object]:
    """The Vega-Lite configuration of a theme; see-through lets the page's own surface show."""
    return {
        "background": "transparent" if see_through else theme.paper,
        "font": FONT,
        "view": {"stroke": None},
        "title": {
            "color": theme.ink,
            "subtitleColor": theme.soft,
            "fontSize": 18,
            "subtitleFontSize": 13,
            "subtitlePadding": 6,
            "anchor": "start",
            "frame": "group",
            "offset": 18,
            "aria": False,
        },
        "axis": {
            "labelColor": theme.soft,
            "titleColor": theme.ink,
            "titleFontWeight": "normal",
            "labelFontSize": 12,
            "titleFontSize": 13,
            "domain": False,
            "ticks": False,
            "grid": False,
        },
        "legend": {
            "labelColor": theme.soft,
            "titleColor": theme.ink,
            "titleFontWeight": "normal",
            "labelFontSize": 12,
            "titleFontSize": 13,
            "symbolStrokeColor": theme.accent_edge,
            "symbolFillColor": theme.accent,
            "symbolOpacity": 0.7,
        },
        "header": {
            "labelColor": theme.ink,
            "labelFontSize": 13,
            "labelAnchor": "start",
            "title": None,
        },
    }
