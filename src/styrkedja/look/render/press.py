"""The press: sets one document as PDF in a process of its own, so that what the engine keeps is given back at once."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import typst  # loaded here only: nothing else imports the press, it is started

from styrkedja.look.palette import colours
from styrkedja.look.render.letters import breakable, named

STANDARDS = ["ua-1", "a-2a"]
UNKNOWN = re.compile(r'the (?:text|PDF contains the codepoint) `"((?:[^"\\]|\\.)+)"`')
ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")
TRIES = 4  # each tells every sign that is missing, so the second is as a rule the last


def printed(data: dict[str, Any], at: int) -> bytes:
    """The document as a PDF file.

    The engine refuses a file without title, with a skipped heading or with a sign that no font has. Signs
    of the last kind are written by their names instead.
    """
    unknown: set[str] = set()
    for _ in range(TRIES):
        try:
            return typst.compile(
                (files("styrkedja.look.render") / "document.typ").read_bytes(),
                font_paths=fonts(),
                ignore_system_fonts=True,
                sys_inputs={"data": as_json(data, unknown)},
                pdf_standards=STANDARDS,
                timestamp=at,
            )
        except typst.TypstError as refused:
            told = set(unknown_signs(refused.diagnostic))
            if told <= unknown:
                raise
            unknown |= told
    raise ValueError("no font has the signs of this document")


def as_json(data: dict[str, Any], unknown: set[str]) -> str:
    """The document and the colours as the template reads them: data, never text to be interpreted."""
    said = each_text(data, lambda text: breakable(named(text, unknown)))
    return json.dumps({**said, "colours": colours("light")}, ensure_ascii=False)


def each_text(data: Any, change: Callable[[str], str]) -> Any:
    """The same lists and tables with every text changed; names of kinds are left."""
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


def unknown_signs(diagnostic: str) -> Iterator[str]:
    """The signs that the engine says it cannot draw."""
    for quoted in UNKNOWN.findall(diagnostic):
        text = ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), quoted)
        yield from (sign for sign in text if not sign.isascii())


@cache
def fonts() -> typst.Fonts:
    """The font of the documents and the engine's own, read once."""
    folder = str(files("font_source_sans_pro") / "files")
    return typst.Fonts(include_system_fonts=False, font_paths=[folder])


if __name__ == "__main__":
    asked = json.load(sys.stdin.buffer)
    sys.stdout.buffer.write(printed(asked["document"], asked["at"]))
