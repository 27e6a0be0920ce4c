"""A table from data: caption, headers that may sort, rows; scrolls in a region of its own or turns into cards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.markup import link, text

Said = Words | str
DAY_IN_TEXT = re.compile(r"\d{4}-\d\d-\d\d")
SORTS = {
    "ascending": ("↑", w("stigande", "ascending")),
    "descending": ("↓", w("fallande", "descending")),
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell that leads somewhere."""

    value: object
    href: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A header that sorts: where it leads, and how the column is sorted now."""

    words: Said
    href: str = ""
    sorted: Literal["", "ascending", "descending"] = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; cells are plain values or Cells, `numeric` the columns set flush right.

    `whole` are columns kept on one line. `cards` turns each row into a card on phones; otherwise
    the table scrolls sideways in its frame. `quiet` hides from sight a caption the heading over
    the table already says.
    """

    caption: Said
    headers: tuple[Said | Head, ...]
    rows: tuple[tuple[object, ...], ...]
    numeric: frozenset[int] = frozenset()
    cards: bool = False
    whole: frozenset[int] = frozenset()
    quiet: bool = False


def table_html(table: Table, language: str) -> str:
    """The table within its frame."""
    looks = [_look(table, at) for at in range(len(table.headers))]
    heads = "".join(
        head_html(header, look, language) for header, look in zip(table.headers, looks, strict=True)
    )
    labels = [_label(header, language) if table.cards else "" for header in table.headers]
    rows = "".join(_row(row, looks, labels, language) for row in table.rows)
    caption = text(table.caption, language)
    frame = (
        '<div class="table-cards table-scroll">'
        if table.cards
        else f'<div class="table-scroll" role="region" tabindex="0" aria-label="{caption}">'
    )
    hidden = ' class="hidden-visually"' if table.quiet else ""
    return (
        f"{frame}<table><caption{hidden}>{caption}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></div>"
    )


def head_html(header: Said | Head, look: str, language: str) -> str:
    """One header cell; where it sorts, a link that says how it is sorted now."""
    if not isinstance(header, Head):
        return f'<th scope="col"{look}>{text(header, language)}</th>'
    name = text(header.words, language)
    if not header.sorted:
        return f'<th scope="col"{look}>{link(header.href, name)}</th>'
    mark, way = SORTS[header.sorted]
    inside = (
        f'{name} <span aria-hidden="true">{mark}</span>'
        f'<span class="hidden-visually">, {text(way, language)}</span>'
    )
    return f'<th scope="col"{look} aria-sort="{header.sorted}">{link(header.href, inside)}</th>'


def cell_html(value: object, language: str) -> str:
    """A cell's content, within its link where it has one."""
    if isinstance(value, Cell):
        return link(value.href, unbroken(text(value.value, language)))
    return unbroken(text(value, language))


def unbroken(said: str) -> str:
    """A day within a longer text stays on one line."""
    if len(said) <= len("2026-01-31") or "-" not in said:
        return said
    return DAY_IN_TEXT.sub(r'<span class="nowrap">\g<0></span>', said)


def _look(table: Table, at: int) -> str:
    """How a column is set: flush right, or on one line."""
    if at in table.numeric:
        return ' class="numeric"'
    return ' class="nowrap"' if at in table.whole else ""


def _label(header: Said | Head, language: str) -> str:
    words = header.words if isinstance(header, Head) else header
    return f' data-l="{text(words, language)}"'


def _whole(value: object) -> str:
    """A day stays on one line."""
    return ' class="nowrap"' if isinstance(value, date) else ""


def _row(row: tuple[object, ...], looks: list[str], labels: list[str], language: str) -> str:
    first, *rest = (cell_html(value, language) for value in row)
    looks = [look or _whole(value) for look, value in zip(looks, row, strict=True)]
    cells = "".join(
        f"<td{look}{label}>{cell}</td>"
        for cell, look, label in zip(rest, looks[1:], labels[1:], strict=True)
    )
    return f'<tr><th scope="row"{looks[0]}>{first}</th>{cells}</tr>'
