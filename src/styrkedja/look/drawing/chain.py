"""The styrkedja drawn as its links: each ring is solid where it is whole and frayed where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.markup import safe_address, text

RING = "M50 9H58A33 33 0 0 1 91 42V58A33 33 0 0 1 58 91H42A33 33 0 0 1 9 58V42A33 33 0 0 1 42 9Z"
LEAST = 4.0  # per cent of the ring: less would not be seen
GAP = 2.2
UNDER = ("S", "C")  # the links that the chain rests on
STATES = (
    ("whole", "✓", w("hel", "whole"), w("hela", "whole")),
    ("broken", "✕", w("bruten", "broken"), w("brutna", "broken")),
    ("unknown", "?", w("okänd", "unknown"), w("okända", "unknown")),
)
LABEL = w("Styrkedjans länkar", "The links of the governance chain")
RESTS_ON = w("Kedjan vilar på", "The chain rests on")
AS_TABLE = w("Samma uppgifter i en tabell", "The same data as a table")
LINK = w("Länk", "Link")
NOT_JUDGED = w("Går inte att bedöma", "Cannot be judged")
LEGEND = w(
    "Heldragen ring: hel. Streckad: bruten. Prickad: okänd, för uppgifter saknas. "
    "Talen räknar rader i registren: en länk prövar flera slags rader, och en rad kan prövas i flera länkar.",
    "Solid ring: whole. Dashed: broken. Dotted: unknown, for lack of data. "
    "The numbers count records: a link asks of several kinds of records, and a record may be asked of in several links.",
)


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One link: how many things are whole, broken and unknown, and where to read more.

    `unjudged` says that no rule of the link could be asked at all.
    """

    code: str
    words: Words
    whole: int
    broken: int
    unknown: int
    href: str = ""
    unjudged: bool = False

    @property
    def total(self) -> int:
        """How many things the link holds."""
        return self.whole + self.broken + self.unknown


def chain_html(links: Sequence[ChainLink], language: str) -> str:
    """The whole picture: the chain, what it rests on, its legend, and the same as a table."""
    chain = "".join(_item(one, language) for one in links if one.code not in UNDER)
    under = "".join(_item(one, language) for one in links if one.code in UNDER)
    base = (
        f'<div class="chain-base"><p>{text(RESTS_ON, language)}</p><ul>{under}</ul></div>'
        if under
        else ""
    )
    return (
        f'<div class="chain"><ol aria-label="{text(LABEL, language)}">{chain}</ol>{base}'
        f'<p class="chain-legend">{text(LEGEND, language)}</p>'
        f'<details class="disclosure"><summary>{text(AS_TABLE, language)}</summary>'
        f"{_table(links, language)}</details></div>"
    )


def _item(one: ChainLink, language: str) -> str:
    inside = (
        f'{ring_svg(one)}<span class="chain-text"><b>{text(one.words, language)}</b>'
        f"{_counts(one, language)}</span>"
    )
    box = (
        f'<a class="chain-link" href="{safe_address(one.href)}">{inside}</a>'
        if one.href
        else f'<span class="chain-link">{inside}</span>'
    )
    return f"<li{_state(one)}>{box}</li>"


def _state(one: ChainLink) -> str:
    if one.unjudged or not one.total:
        return ' class="is-unjudged"'
    return ' class="has-breaks"' if one.broken else ""


def _counts(one: ChainLink, language: str) -> str:
    if one.unjudged:
        return f'<span class="c-unknown"><i aria-hidden="true">?</i> {text(NOT_JUDGED, language)}</span>'
    return "".join(
        f'<span class="c-{name}"><i aria-hidden="true">{mark}</i> '
        f"{text(count, language)} {text(single if count == 1 else many, language)}</span>"
        for name, mark, single, many in STATES
        if (count := getattr(one, name)) or name == "whole"
    )


def ring_svg(one: ChainLink) -> str:
    """One ring, its rim shared out between whole, broken and unknown."""
    arcs = "".join(
        f'<path class="r-{name}" d="{RING}" pathLength="100" stroke-dasharray="{dashes}" '
        f'stroke-dashoffset="{-start:.4g}"/>'
        for name, start, dashes in _arcs(one)
    )
    return (
        '<svg class="ring" viewBox="0 0 100 100" aria-hidden="true" focusable="false">'
        f'<path class="r-track" d="{RING}"/>{arcs}'
        f'<text x="50" y="62" text-anchor="middle">{text(one.code, "sv")}</text></svg>'
    )


def _arcs(one: ChainLink) -> list[tuple[str, float, str]]:
    """Each state's part of the rim: its name, where it starts, and its dashes."""
    if one.unjudged or not one.total:
        return [("unknown", 0.0, _dashes("unknown", 100.0))]
    parts = [(name, getattr(one, name)) for name, *_ in STATES if getattr(one, name)]
    if len(parts) == 1:
        return [(parts[0][0], 0.0, _dashes(parts[0][0], 100.0))]
    room = 100.0 - GAP * len(parts)
    lengths = [max(LEAST, room * count / one.total) for _, count in parts]
    lengths[lengths.index(max(lengths))] -= sum(lengths) - room
    arcs, start = [], GAP / 2
    for (name, _), length in zip(parts, lengths, strict=True):
        arcs.append((name, start, _dashes(name, length)))
        start += length + GAP
    return arcs


def _dashes(name: str, length: float) -> str:
    """Solid for whole, dashed for broken, dotted for unknown; then nothing for the rest."""
    if name == "whole":
        return f"{length:.4g} 200"
    dash, gap = (2.6, 1.9) if name == "broken" else (0.01, 2.8)
    count = max(1, round((length + gap) / (dash + gap)))
    return f"{dash} {gap} " * (count - 1) + f"{dash} 200"


def _table(links: Sequence[ChainLink], language: str) -> str:
    heads = "".join(
        f'<th scope="col" class="numeric">{text(many, language).capitalize()}</th>'
        for *_, many in STATES
    )
    rows = "".join(
        f'<tr><th scope="row">{_name(one, language)}</th>'
        + "".join(f'<td class="numeric">{text(count, language)}</td>' for count in _row(one))
        + "</tr>"
        for one in links
    )
    return (
        f'<table><caption class="hidden-visually">{text(LABEL, language)}</caption>'
        f'<thead><tr><th scope="col">{text(LINK, language)}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _name(one: ChainLink, language: str) -> str:
    name = f"{text(one.code, language)} {text(one.words, language)}"
    return f'<a href="{safe_address(one.href)}">{name}</a>' if one.href else name


def _row(one: ChainLink) -> tuple[object, ...]:
    return ("–", "–", "–") if one.unjudged else (one.whole, one.broken, one.unknown)
