"""Roles that end with the project and so cannot own an effect, in both languages."""

from __future__ import annotations

import re
from functools import lru_cache

KNOWN = re.compile(
    r"\b(?:(?:del)?projekt(?:et|ledare\w*|ägare\w*|grupp\w*)?|programledare\w*|konsult(?:en)?"
    r"|leverantör(?:en)?|styrgrupp\w*|project (?:manager|leader|owner|team)|steering group"
    r"|program(?:me)? manager|consultant|supplier|vendor)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=5_000)
def is_project_role(role: str) -> bool:
    """Whether a role belongs to the project or its supplier instead of the line."""
    return KNOWN.search(role) is not None
