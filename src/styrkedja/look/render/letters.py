"""The signs of a text as a printed document can hold them: none that controls, none that no font has."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

ALLOWED = "\n"
LEFT_OUT = frozenset({"Cc", "Cs", "Co", "Cn"})
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that turn the direction of what follows: with them a text could seem to say something else."""
JOINING = frozenset("\u200d\ufe0e\ufe0f")
"""Signs that only join or colour pictures; they say nothing where the picture is written by its name."""
LONGEST_RUN = 24
PIECE = 8
RUN = re.compile(rf"[^\s\u00a0-]{{{LONGEST_RUN + 1},}}")
BREAK_HERE = "\u200b"


def tidy(text: str) -> str:
    """A text with line breaks of one kind, and no sign that controls, turns or is nobody's."""
    unbroken = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    for sign in ("\u2028", "\u2029", "\x0b", "\x0c", "\x85"):
        unbroken = unbroken.replace(sign, "\n")
    return "".join(sign for sign in unbroken if sign in ALLOWED or kept(sign))


def kept(sign: str) -> bool:
    """Whether a sign stays."""
    return sign not in TURNING and unicodedata.category(sign) not in LEFT_OUT


def named(text: str, unknown: Collection[str]) -> str:
    """A text where each sign that no font has is written by its name, so that nothing is lost."""
    if not unknown:
        return text
    return "".join(name_of(sign) if sign in unknown else sign for sign in text)


def name_of(sign: str) -> str:
    """A sign by its name in the standard, in brackets."""
    if sign in JOINING:
        return ""
    return f"[{unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]"


def breakable(text: str) -> str:
    """A text whose very long words may be broken, so that none runs out of its column."""
    return RUN.sub(lambda found: apart(found.group()), text)


def apart(word: str) -> str:
    """A word with places to break at: after every eighth sign, never between a sign and what is joined to it."""
    parts = [""]
    for sign in word:
        bound = unicodedata.combining(sign) or sign in JOINING or parts[-1][-1:] in JOINING
        if len(parts[-1]) >= PIECE and not bound:
            parts.append("")
        parts[-1] += sign
    return BREAK_HERE.join(parts)
