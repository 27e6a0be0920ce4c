"""On which line of a TOML file a key stands, so that a refusal can point at it."""

from __future__ import annotations

import re
from collections.abc import Sequence

KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[\w-]+)\s*=""")
TABLE = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")

Path = Sequence[str | int]


def line_of(text: str, path: Path) -> int | None:
    """The line of a key by its path (`["layout", 0, "row", 1, "kind"]`), or of the nearest above it."""
    lines = _lines(text)
    wanted = tuple(path)
    while wanted:
        if wanted in lines:
            return lines[wanted]
        wanted = wanted[:-1]
    return None


def _lines(text: str) -> dict[tuple[str | int, ...], int]:
    """The line of every table and key that starts a line."""
    found: dict[tuple[str | int, ...], int] = {}
    counts: dict[tuple[str | int, ...], int] = {}
    table: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := TABLE.match(line):
            table = _table(header[2], header[1] == "[[", counts)
            found.setdefault(table, number)
        elif key := KEY.match(line):
            found.setdefault((*table, key[1].strip("\"'")), number)
    return found


def _table(
    name: str, many: bool, counts: dict[tuple[str | int, ...], int]
) -> tuple[str | int, ...]:
    """The path of a table, where lists of tables are counted."""
    path: tuple[str | int, ...] = ()
    parts = [part.strip().strip("\"'") for part in name.split(".")]
    for place, part in enumerate(parts):
        path = (*path, part)
        if many and place == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
