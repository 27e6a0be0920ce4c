"""Draws a chart in a process of its own and keeps the drawing, so that a web process stays small.

The engine takes 250 MB that it never gives back; a web process that had drawn once would keep them.
A drawing is kept by a fingerprint of all that it is made of, so it can never be an old one.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from styrkedja.look.charts.engine import Engine, NotDrawn, asked_for
from styrkedja.look.charts.specification import Specification

FORMS = {"svg": "image/svg+xml", "png": "image/png"}
KEPT = 200  # drawings; the oldest go first

__all__ = ["FORMS", "NotDrawn", "drawn_apart"]


def drawn_apart(specification: Specification, language: str, form: str, folder: Path) -> bytes:
    """The chart as SVG or PNG, out of the folder or drawn now. Raises NotDrawn."""
    asked = asked_for(specification, language, form)
    kept = folder / f"{hashlib.sha256(asked.encode()).hexdigest()[:32]}.{form}"
    try:
        return kept.read_bytes()
    except FileNotFoundError:
        pass
    drawing = in_a_process(asked)
    keep(kept, drawing)
    return drawing


def in_a_process(asked: str) -> bytes:
    """What another Python process draws."""
    with Engine() as engine:
        return engine.drawn(asked)


def keep(path: Path, drawing: bytes) -> None:
    """Put a drawing in the folder, whole or not at all, and let the oldest go."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(drawing)
    os.replace(part.name, path)
    old = sorted(path.parent.glob("*.*"), key=lambda each: each.stat().st_mtime)[:-KEPT]
    for each in old:
        each.unlink(missing_ok=True)
