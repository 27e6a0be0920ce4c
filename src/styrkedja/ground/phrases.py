"""Small turns of phrase in both languages: several in a row, one or many, a name in quotes, a cut."""

from __future__ import annotations

from styrkedja.ground.numbers import shown
from styrkedja.ground.words import Language, Words, w

LONGEST = 120
"""Longer texts are cut in a sentence: a cell may hold a whole report."""
AND = w(" och ", " and ")
DAY, DAYS = w("dag", "day"), w("dagar", "days")


def listed(parts: list[str], language: Language) -> str:
    """Several things in a row: "a, b och c"."""
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + AND.to(language) + parts[-1]


def short(text: str) -> str:
    """A text on one line and never longer than a sentence can bear."""
    line = " ".join(text[: 20 * LONGEST].split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def quoted(text: str) -> Words:
    """A name in the quotation marks of each language."""
    cut = short(text)
    return Words(f"”{cut}”", f"“{cut}”")


def counted(count: int, one: Words, many: Words) -> Words:
    """A number with its word: "1 dag", "91 dagar"."""
    word = one if count == 1 else many
    return Words(f"{shown(count, 'sv')} {word.sv}", f"{shown(count, 'en')} {word.en}")


def days(count: int) -> Words:
    """A number of days."""
    return counted(count, DAY, DAYS)
