"""A specification made into SVG or PNG; the engine is heavy and is loaded only when it draws."""

from __future__ import annotations

import re
from html import escape

from styrkedja.look.charts.specification import Specification

LOCALES = {"sv": "sv-SE", "en": "en-GB"}
FORMATS = {
    "sv": {
        "decimal": ",",
        "thousands": "\u00a0",
        "grouping": [3],
        "currency": ["", "\u00a0kr"],
        "minus": "\u2212",
    },
    "en": {
        "decimal": ".",
        "thousands": ",",
        "grouping": [3],
        "currency": ["SEK ", ""],
        "minus": "\u2212",
    },
}
VERSION = "6.4"  # of Vega-Lite inside the engine
ROLES = {
    # What the engine calls its groups in English, for a listener who reads Swedish.
    "group mark container": "diagram",
    "symbol mark container": "punkter",
    "rule mark container": "linjer",
    "text mark container": "texter",
    "line mark container": "linje",
    "rect mark container": "yta",
    "axis": "axel",
    "legend": "teckenförklaring",
    "title": "rubrik",
    "subtitle": "underrubrik",
    "visualization": "diagram",
}


def svg(specification: Specification, language: str) -> str:
    """The chart as SVG, said in one language all through."""
    # Imported here: the engine starts V8 and takes 250 MB; no other command may pay for it.
    import vl_convert  # noqa: PLC0415

    drawn = vl_convert.vegalite_to_svg(
        specification, vl_version=VERSION, format_locale=LOCALES[language]
    )
    return spoken(drawn, language, str(specification.get("description", "")))


def png(specification: Specification, language: str, scale: float = 2.0) -> bytes:
    """The chart as PNG, by default at twice its size so that it prints well."""
    import vl_convert  # noqa: PLC0415 (heavy: see svg)

    return vl_convert.vegalite_to_png(
        specification, vl_version=VERSION, scale=scale, format_locale=LOCALES[language]
    )


def warmed() -> None:
    """Start the engine with a chart of one point: the next drawing need not wait for it."""
    import vl_convert  # noqa: PLC0415 (heavy: see svg)

    point = {"data": {"values": [{"x": 0}]}, "mark": "point", "encoding": {"x": {"field": "x"}}}
    vl_convert.vegalite_to_svg(point, vl_version=VERSION)


def for_page(specification: Specification, language: str) -> Specification:
    """The specification with what `charts.js` needs beside it: number format and spoken words."""
    words = ROLES if language == "sv" else {}
    return {**specification, "usermeta": {"formatLocale": FORMATS[language], "words": words}}


def spoken(drawn: str, language: str, description: str) -> str:
    """An SVG with its language and description declared, the engine's English words put into it."""
    head = f'<svg lang="{language}" role="graphics-document" aria-label="{escape(description)}" '
    drawn = drawn.replace("<svg ", head, 1)
    drawn = re.sub(r"""aria-label="(?:Title|Subtitle) text '(.*?)'\"""", r'aria-label="\1"', drawn)
    if language == "en":
        return drawn
    return re.sub(
        r'aria-roledescription="([^"]*)"',
        lambda found: f'aria-roledescription="{ROLES.get(found[1], found[1])}"',
        drawn,
    )
