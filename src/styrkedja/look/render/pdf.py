"""A document as PDF: tagged (PDF/UA-1) and made to be kept (PDF/A-2a), the same on every machine."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from threading import Lock
from typing import Any

from styrkedja.look.palette import colours
from styrkedja.look.render.document import Document, plain
from styrkedja.look.render.letters import breakable, named

STANDARDS = ["ua-1", "a-2a"]
UNKNOWN = re.compile(r'the (?:text|PDF contains the codepoint) `"((?:[^"\\]|\\.)+)"`')
ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")
TRIES = 4  # each tells every sign that is missing, so the second is as a rule the last
ONE_AT_A_TIME = Lock()
"""The engine keeps what it has set between documents; one at a time keeps that to one document's worth."""


def as_pdf(document: Document) -> bytes:
    """The document as a PDF file.

    The engine refuses a file without title, with a skipped heading or with a sign that no font has. Signs
    of the last kind are written by their names instead.
    """
    # The engine is 80 MB of compiled code: loaded by the first document, not by every start.
    import typst  # noqa: PLC0415

    data = plain(document)
    unknown: set[str] = set()
    for _ in range(TRIES):
        try:
            with ONE_AT_A_TIME:
                return typst.compile(
                    template(),
                    font_paths=fonts(),
                    ignore_system_fonts=True,
                    sys_inputs={"data": as_json(data, unknown)},
                    pdf_standards=STANDARDS,
                    timestamp=int(document.made_at.timestamp()),
                )
        except typst.TypstError as refused:
            told = unknown_signs(refused.diagnostic)
            if told <= unknown:
                raise
            unknown |= told
    raise ValueError("no font has the signs of this document")


def as_json(data: dict[str, object], unknown: set[str]) -> str:
    """The document and the colours as the template reads them: data, never text to be interpreted."""
    said = each_text(data, lambda text: breakable(named(text, unknown)))
    return json.dumps({**said, "colours": colours("light")}, ensure_ascii=False)


def each_text(data: Any, change: Callable[[str], str]) -> Any:
    """The same lists and tables with every text changed; keys and names of kinds are left."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [each_text(one, change) for one in data]
    if isinstance(data, dict):
        return {
            key: one if key in ("is", "look", "language") else each_text(one, change)
            for key, one in data.items()
        }
    return data


def unknown_signs(diagnostic: str) -> set[str]:
    """The signs that the engine says it cannot draw."""
    found: set[str] = set()
    for quoted in UNKNOWN.findall(diagnostic):
        text = ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), quoted)
        found |= {sign for sign in text if not sign.isascii()}
    return found


@cache
def template() -> bytes:
    """How a document is set."""
    return (files("styrkedja.look.render") / "document.typ").read_bytes()


@cache
def fonts() -> Any:
    """The font of the documents and the engine's own, read once."""
    import typst  # noqa: PLC0415  (as above)

    folder = str(files("font_source_sans_pro") / "files")
    return typst.Fonts(include_system_fonts=False, font_paths=[folder])
