"""Formula injection: text that a spreadsheet would run is guarded on the way out and bared on the way in."""

from __future__ import annotations

import re

RISKY = re.compile(r"'*[=+\-@\t\r\n]")
GUARDED = re.compile(r"''*[=+\-@\t\r\n]")
NUMBER = re.compile(r"[+-]?[0-9][0-9 \u00a0.,]*$")


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would run it; plain numbers stay.

    Text that already begins with apostrophes and then a risky sign gets one more, so that nothing
    is lost when `bared` takes one away.
    """
    return f"'{text}" if RISKY.match(text) and not NUMBER.match(text) else text


def bared(text: str) -> str:
    """The text without the apostrophe that `guarded` put there."""
    return text[1:] if GUARDED.match(text) else text
