"""What the report pages share: a share in words, downloads, and the name of a unit."""

from __future__ import annotations

from urllib.parse import urlencode

from styrkedja.look.frame import Link
from styrkedja.look.shown import number


def per_cent(part: float | None, language: str) -> str:
    """A share in whole per cent, or that it is unknown."""
    if part is None:
        return {"sv": "okänd", "en": "unknown"}[language]
    return f"{number(round(part * 100), language)}\u00a0%"


def of(part: int, whole: int, language: str) -> str:
    """How many, and of how many in per cent: "4 (33 %)"; a dash for none."""
    return f"{number(part, language)} ({per_cent(part / whole, language)})" if part else "–"


def downloads(**asked: str) -> tuple[Link, ...]:
    """The same page as a workbook and as text."""
    return tuple(
        Link("?" + urlencode({k: v for k, v in (asked | {"fil": form}).items() if v}), form.upper())
        for form in ("xlsx", "csv")
    )
