"""One self-contained, accessible HTML file from data: no server, no Django, no outside address."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from styrkedja.ground.words import w
from styrkedja.look.drawing.breaks import BreakShown, breaks_html
from styrkedja.look.drawing.chain import ChainLink, chain_html
from styrkedja.look.drawing.markup import link, safe_address, text
from styrkedja.look.drawing.table import Cell, Said, Table, cell_html, table_html

__all__ = (
    "Amendment",
    "BreakShown",
    "Breaks",
    "Bullets",
    "Cell",
    "Chain",
    "ChainLink",
    "Facts",
    "Figure",
    "Heading",
    "Notice",
    "Paragraph",
    "Ruling",
    "Table",
    "standalone",
)
SHEETS = ("tokens", "layout", "components", "records", "chain", "documents")
SKIP = w("Hoppa till innehållet", "Skip to content")
CONTENTS = w("Innehåll", "Contents")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `anchor` is what links within the file point at, without #."""

    words: Said
    level: int = 2
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `lead` for the first, larger one."""

    words: Said
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Terms and their values, one beside the other."""

    rows: tuple[tuple[Said, object], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture as ready SVG made by us (it is not escaped), and what it shows."""

    svg: str
    caption: Said


@dataclass(frozen=True, slots=True)
class Chain:
    """The styrkedja drawn as its links."""

    links: tuple[ChainLink, ...]


@dataclass(frozen=True, slots=True)
class Breaks:
    """Breaks with their places and mending."""

    items: tuple[BreakShown, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that must be seen; `look` as in the callouts: note, weak, broken or whole."""

    title: Said
    words: Said = ""
    look: str = "note"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided, in its own words, set apart so that it is found at a glance."""

    label: Said
    words: Said


@dataclass(frozen=True, slots=True)
class Amendment:
    """A correction that stands beside what it corrects: what it said, what it shall say, and why."""

    title: Said
    rows: tuple[tuple[Said, object], ...]


Section = (
    Heading
    | Paragraph
    | Bullets
    | Facts
    | Table
    | Figure
    | Chain
    | Breaks
    | Notice
    | Ruling
    | Amendment
)


def standalone(title: Said, language: str, sections: Sequence[Section], about: Said = "") -> str:
    """The whole file; `about` is the line under the name in its head."""
    head = text(title, language)
    body = sections_html(sections, language)
    return (
        f'<!doctype html>\n<html lang="{"en" if language == "en" else "sv"}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        f"<title>{head}</title>\n<style>{styles()}</style>\n</head>\n<body>\n"
        f'<a class="skip" href="#innehall">{text(SKIP, language)}</a>\n'
        f'<header class="top"><div class="inner"><span class="brand">{MARK}<span>Styrkedja</span></span>'
        f'<span class="who">{text(about, language)}</span></div></header>\n'
        f'<main id="innehall" tabindex="-1"><div class="inner stack"><h1>{head}</h1>\n'
        f"{_contents(sections, language)}{body}\n</div></main>\n</body>\n</html>\n"
    )


MARK = (
    '<svg viewBox="0 0 40 24" fill="none" stroke="currentColor" stroke-width="3.5" aria-hidden="true">'
    '<rect x="2" y="4" width="20" height="16" rx="8"/>'
    '<path d="M22.5 4H30a8 8 0 0 1 0 16h-4a8 8 0 0 1-8-8"/></svg>'
)


@cache
def styles() -> str:
    """The style sheets of the design system in one, without comments and line breaks."""
    folder = files("styrkedja.look") / "static" / "look"
    screen = "".join((folder / f"{name}.css").read_text("utf-8") for name in SHEETS)
    printed = (folder / "print.css").read_text("utf-8")
    css = re.sub(r"/\*.*?\*/", "", f"{screen}@media print{{{printed}}}", flags=re.DOTALL)
    return re.sub(r"\s*\n\s*", " ", css).strip()


def _contents(sections: Sequence[Section], language: str) -> str:
    found = [one for one in sections if isinstance(one, Heading) and one.anchor and one.level == 2]
    if len(found) < 3:
        return ""
    items = "".join(
        f"<li>{link('#' + one.anchor, text(one.words, language))}</li>" for one in found
    )
    label = text(CONTENTS, language)
    return f'<nav class="contents" aria-label="{label}"><ul>{items}</ul></nav>\n'


def _heading(one: Heading, language: str) -> str:
    level = min(max(one.level, 2), 4)
    anchor = f' id="{text(one.anchor, language)}"' if one.anchor else ""
    return f"<h{level}{anchor}>{text(one.words, language)}</h{level}>"


def sections_html(sections: Sequence[Section], language: str) -> str:
    """The sections by themselves, for a page that has a head of its own."""
    return "\n".join(DRAWN[type(section)](section, language) for section in sections)


def lined(html: str) -> str:
    """Escaped text with its line breaks kept."""
    return html.replace("\n", "<br>")


def _paragraph(one: Paragraph, language: str) -> str:
    look = ' class="lead"' if one.lead else ""
    return f"<p{look}>{lined(text(one.words, language))}</p>"


def _bullets(one: Bullets, language: str) -> str:
    return "<ul>" + "".join(f"<li>{text(item, language)}</li>" for item in one.items) + "</ul>"


def _facts(one: Facts, language: str) -> str:
    rows = "".join(
        f"<div><dt>{text(term, language)}</dt><dd>{cell_html(value, language)}</dd></div>"
        for term, value in one.rows
    )
    return f'<dl class="facts">{rows}</dl>'


def _figure(one: Figure, language: str) -> str:
    caption = text(one.caption, language)
    return f'<figure class="chart"><div>{one.svg}</div><figcaption>{caption}</figcaption></figure>'


def _chain(one: Chain, language: str) -> str:
    return f'<div class="card">{chain_html(one.links, language)}</div>'


def _breaks(one: Breaks, language: str) -> str:
    return breaks_html(one.items, language)


def _notice(one: Notice, language: str) -> str:
    words = f"<p>{lined(text(one.words, language))}</p>" if one.words else ""
    return (
        f'<div class="callout is-{safe_address(one.look)}"><div class="callout-text">'
        f'<p class="callout-title"><strong>{text(one.title, language)}</strong></p>{words}</div></div>'
    )


def _ruling(one: Ruling, language: str) -> str:
    words = lined(text(one.words, language))
    said = f'<p class="ruling-words">{words}</p>' if words else ""
    label = f'<p class="ruling-label">{text(one.label, language)}</p>'
    return f'<div class="ruling">{label}{said}</div>'


def _amendment(one: Amendment, language: str) -> str:
    title = f'<p class="amendment-title">{text(one.title, language)}</p>'
    return f'<div class="amendment">{title}{_facts(Facts(one.rows), language)}</div>'


DRAWN: dict[type, Callable[..., str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Bullets: _bullets,
    Facts: _facts,
    Table: table_html,
    Figure: _figure,
    Chain: _chain,
    Breaks: _breaks,
    Notice: _notice,
    Ruling: _ruling,
    Amendment: _amendment,
}
