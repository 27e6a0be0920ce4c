"""How a report is written as text: language, colours, how much is listed, and what a place looks like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from styrkedja.front.reports.ink import PLAIN, Ink
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w
from styrkedja.look.shown import number

SHOWN = 5  # breaks of one rule, cells, columns: the rest are counted unless all are asked for
WIDTH = 100
HARMLESS = "\N{NO-BREAK SPACE}\N{THIN SPACE}"  # not printable to Python, but plain to read
MORE = w("… och {count} till; visa alla med --all", "… and {count} more; show all with --all")


@dataclass(frozen=True, slots=True)
class Manner:
    """How the text is written: language, colours, and whether everything is listed."""

    language: str = "sv"
    ink: Ink = PLAIN
    everything: bool = False

    def say(self, words: Words) -> str:
        """A text in the language, with nothing in it that steers a terminal."""
        return clean(words.to(self.language))

    def number(self, value: int) -> str:
        """A number in the language."""
        return number(value, self.language)


def clean(text: str) -> str:
    """A text on one line without control characters: a cell may hold anything."""
    return "".join(sign if sign.isprintable() or sign in HARMLESS else " " for sign in text)


def rest(count: int, manner: Manner) -> Iterator[str]:
    """How many were left out, and how to see them."""
    if count:
        yield manner.ink.soft("  " + manner.say(MORE).format(count=manner.number(count)))


def filled(text: str, indent: str = "  ") -> Iterator[str]:
    """A text in lines that fit the screen."""
    width = WIDTH - len(indent)
    yield from (f"{indent}{line}" for line in wrap(text, width, break_on_hyphens=False))


def where(place: Place | None, *, alone: bool) -> str:
    """A place as a linter writes it; the file's name only where there are several files."""
    if place is None:
        return "–"
    place = Place(clean(place.file), clean(place.sheet), place.cell)
    cell = (
        f"{place.sheet}!{place.cell}" if place.cell and place.sheet else place.cell or place.sheet
    )
    return cell or place.file if alone else f"{place.file} {cell}".strip()


def placed(place: Place, text: str, manner: Manner) -> Iterator[str]:
    """A sentence and its place."""
    yield f"  {manner.ink.soft(clean(str(place)))}  {text}"
