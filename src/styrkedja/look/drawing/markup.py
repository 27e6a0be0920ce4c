"""Escaping and the few marks of HTML that the drawings are put together from."""

from __future__ import annotations

from html import escape

from styrkedja.look import shown


def text(value: object, language: str) -> str:
    """Any value as escaped text in a language."""
    return escape(shown.shown(value, language))


def link(href: str, inside: str) -> str:
    """Ready-made markup within a link, or as it is when there is nowhere to go."""
    return f'<a href="{safe_address(href)}">{inside}</a>' if href else inside


def safe_address(href: str) -> str:
    """An escaped address; one that would run a script becomes nothing."""
    scheme, colon, _ = href.strip().partition(":")
    if colon and "/" not in scheme and scheme.lower() not in ("http", "https", "mailto"):
        return ""
    return escape(href)
