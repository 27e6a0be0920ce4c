"""Draws a chart in a process of its own and keeps the drawing, so that a web process stays small.

The engine takes 250 MB that it never gives back; a web process that had drawn once would keep them.
A drawing is kept by a fingerprint of all that it is made of, so it can never be an old one.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from styrkedja.look.charts.render import VERSION, png, svg
from styrkedja.look.charts.specification import Specification

FORMS = {"svg": "image/svg+xml", "png": "image/png"}
KEPT = 200  # drawings; the oldest go first
PATIENCE = 60  # seconds


class NotDrawn(Exception):
    """The drawing process failed; its own words follow."""


def drawn_apart(specification: Specification, language: str, form: str, folder: Path) -> bytes:
    """The chart as SVG or PNG, out of the folder or drawn now. Raises NotDrawn."""
    asked = json.dumps(
        {"specification": specification, "language": language, "form": form, "engine": VERSION},
        ensure_ascii=False,
        sort_keys=True,
    )
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
    try:
        done = subprocess.run(  # noqa: S603  our own module; what is asked goes in as its input
            [sys.executable, "-m", __name__],
            input=asked.encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=True,
        )
    except subprocess.CalledProcessError as error:
        raise NotDrawn(error.stderr.decode(errors="replace")[-500:]) from error
    except subprocess.TimeoutExpired as error:
        raise NotDrawn(f"{PATIENCE} s") from error
    return done.stdout


def keep(path: Path, drawing: bytes) -> None:
    """Put a drawing in the folder, whole or not at all, and let the oldest go."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as part:
        part.write(drawing)
    os.replace(part.name, path)
    old = sorted(path.parent.glob("*.*"), key=lambda each: each.stat().st_mtime)[:-KEPT]
    for each in old:
        each.unlink(missing_ok=True)


def main() -> None:
    """Draw what is asked for on standard input, onto standard output."""
    asked = json.loads(sys.stdin.buffer.read())
    specification, language = asked["specification"], asked["language"]
    if asked["form"] == "png":
        sys.stdout.buffer.write(png(specification, language))
    else:
        sys.stdout.buffer.write(svg(specification, language).encode())


if __name__ == "__main__":
    main()
