"""The browser's own drawing engine, written to a file once so that no page fetches it from elsewhere."""

from __future__ import annotations

from pathlib import Path

from styrkedja.look.charts.render import VERSION

NAME = "vega.js"
SNIPPET = "window.vegaEmbed = vegaEmbed;"  # charts.js needs nothing more of it


def ensure_bundle(folder: Path) -> Path:
    """The bundle in a folder, made where it is not there; takes a second or two the first time."""
    path = folder / NAME
    if not path.exists():
        write_bundle(path)
    return path


def write_bundle(path: Path) -> None:
    """Write the bundle whole or not at all: a page must never load half of it."""
    # Imported here: the engine starts V8 and takes 250 MB; no other command may pay for it.
    import vl_convert  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(vl_convert.javascript_bundle(SNIPPET, VERSION), encoding="utf-8")
    part.replace(path)
