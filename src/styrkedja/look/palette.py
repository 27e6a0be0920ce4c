"""The colours of the design system as values, read out of the style sheet that defines them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

TOKEN = re.compile(r"--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)")


@dataclass(frozen=True, slots=True)
class Colour:
    """One colour token in both themes."""

    name: str
    light: str
    dark: str


@cache
def tokens() -> tuple[Colour, ...]:
    """Every colour token, in the order of the style sheet."""
    css = (files("styrkedja.look") / "static" / "look" / "tokens.css").read_text("utf-8")
    return tuple(Colour(*found) for found in TOKEN.findall(css))


def colours(theme: str) -> dict[str, str]:
    """The colours of one theme by name."""
    return {one.name: one.dark if theme == "dark" else one.light for one in tokens()}


def contrast(one: str, other: str) -> float:
    """The contrast between two colours as WCAG 2 counts it, 1 to 21."""
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """How light a colour is, 0 to 1."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    """One part of a colour as light."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
