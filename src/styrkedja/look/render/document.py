"""A document as data: title, language, what it is filed under, and its sections; PDF and DOCX are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Head, Table
from styrkedja.look.render.letters import tidy
from styrkedja.look.render.standalone import (
    Amendment,
    Bullets,
    Facts,
    Heading,
    Notice,
    Paragraph,
    Ruling,
)
from styrkedja.look.shown import DASH, shown

__all__ = (
    "Amendment",
    "Bullets",
    "Document",
    "Facts",
    "Heading",
    "Notice",
    "Paragraph",
    "Ruling",
    "Table",
    "plain",
)
Said = Words | str
PAGE = w("Sida", "Page")
OF = w("av", "of")


Section = Heading | Paragraph | Bullets | Facts | Table | Notice | Ruling | Amendment


@dataclass(frozen=True, slots=True)
class Document:
    """A document to be printed, read aloud and kept for long.

    `kind` stands above the title, `filed` is its case number and `issuer` who gave it out; both stand
    on every page, and so does `mark` where there is one. `made_at` is the only time it carries, so the
    same data give the same file.
    """

    title: Said
    kind: Said
    language: str
    issuer: str
    made_at: datetime
    sections: tuple[Section, ...]
    filed: str = ""
    about: Said = ""
    keywords: tuple[str, ...] = ()
    mark: Said = ""


def plain(document: Document) -> dict[str, object]:
    """The document as text and lists only, in its own language, for a renderer that knows no classes."""
    say = sayer(document.language)
    return {
        "title": something(say(document.title)),
        "kind": say(document.kind),
        "language": document.language,
        "issuer": say(document.issuer),
        "filed": say(document.filed),
        "about": say(document.about),
        "keywords": [say(word) for word in document.keywords],
        "mark": say(document.mark),
        "page": say(PAGE),
        "of": say(OF),
        "sections": list(stepped(PLAIN[type(each)](each, say) for each in document.sections)),
    }


Say = Callable[[object], str]


def sayer(language: str) -> Say:
    """How any value is said in a language, with nothing in it that a file cannot hold."""
    return lambda value: tidy(shown(value, language))


def stepped(sections: Iterator[dict[str, object]]) -> Iterator[dict[str, object]]:
    """The sections with no heading more than one level under the one before."""
    level = 1
    for each in sections:
        if each["is"] == "heading":
            level = each["level"] = min(int(str(each["level"])), level + 1)
        yield each


def heading(one: Heading, say: Say) -> dict[str, object]:
    """A heading; the document's title is the only one of the first level."""
    return {"is": "heading", "level": min(max(one.level, 2), 4), "text": something(say(one.words))}


def something(text: str) -> str:
    """A heading's text on one line; a dash where nothing of it can be read, for none may be empty."""
    return " ".join(text.split()) or DASH


def paragraph(one: Paragraph, say: Say) -> dict[str, object]:
    """A paragraph with its lines."""
    return {"is": "paragraph", "lead": one.lead, "lines": lines(say(one.words))}


def bullets(one: Bullets, say: Say) -> dict[str, object]:
    """A list of short texts."""
    return {"is": "bullets", "items": [say(item) for item in one.items]}


def facts(one: Facts, say: Say) -> dict[str, object]:
    """Terms and values; what is empty is left out."""
    return {"is": "facts", "rows": pairs(one.rows, say)}


def notice(one: Notice, say: Say) -> dict[str, object]:
    """A sentence that must be seen."""
    return {
        "is": "notice",
        "look": one.look,
        "title": say(one.title),
        "lines": lines(say(one.words)),
    }


def ruling(one: Ruling, say: Say) -> dict[str, object]:
    """What was decided."""
    return {"is": "ruling", "label": say(one.label), "lines": lines(say(one.words))}


def amendment(one: Amendment, say: Say) -> dict[str, object]:
    """A correction."""
    return {"is": "amendment", "title": say(one.title), "rows": pairs(one.rows, say)}


def table(one: Table, say: Say) -> dict[str, object]:
    """A table, with the share of the width each column needs."""
    headers = [say(head.words if isinstance(head, Head) else head) for head in one.headers]
    rows = [
        [say(cell.value if isinstance(cell, Cell) else cell) for cell in row] for row in one.rows
    ]
    return {
        "is": "table",
        "caption": say(one.caption),
        "headers": headers,
        "rows": rows,
        "numeric": [at in one.numeric for at in range(len(headers))],
        "widths": widths([headers, *rows]),
    }


SHORT, BROADEST = 14, 60
"""Signs: a column whose longest text is short gets just what it needs; none is taken to need more than broadest."""


def widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """How broad each column is beside the others, by the longest of its texts; 0 for just what it needs."""
    longest = [max(len(text) for text in column) for column in zip(*rows, strict=True)]
    shares = [0 if size <= SHORT else min(size, BROADEST) for size in longest]
    return shares if any(shares) else [1] * len(shares)


def pairs(rows: Sequence[tuple[Said, object]], say: Say) -> list[list[object]]:
    """Terms, each with the lines of its value."""
    return [[say(term), lines(say(value))] for term, value in rows if say(value)]


def lines(text: str) -> list[str]:
    """The lines of a text, without empty ones at its ends."""
    return text.strip("\n").split("\n") if text else []


PLAIN: dict[type, Callable[..., dict[str, object]]] = {
    Heading: heading,
    Paragraph: paragraph,
    Bullets: bullets,
    Facts: facts,
    Table: table,
    Notice: notice,
    Ruling: ruling,
    Amendment: amendment,
}
