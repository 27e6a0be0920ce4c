"""What a choice offers, as markup: put together here because a template takes ten times as long."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from styrkedja.look.drawing.markup import text
from styrkedja.look.pieces import Filter, Option


def options_html(field: Filter, language: str) -> str:
    """The options of one field of a filter bar, the one in use marked."""
    offered = (Option("", field.any), *field.options) if field.any else field.options
    return "".join(lines(offered, field.value, language))


def lines(options: Iterable[Option], chosen: str = "", language: str = "sv") -> Iterable[str]:
    """One option after another; what stands for nothing is never marked."""
    for option in options:
        mark = " selected" if option.value and option.value == chosen else ""
        yield f'<option value="{escape(option.value)}"{mark}>{text(option.words, language)}</option>'
