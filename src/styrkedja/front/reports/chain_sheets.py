"""The report of a check as the rows of two sheets: the summary, and one row for each break."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from styrkedja.front.reports.chain_report import ChainReport, ToldBreak
from styrkedja.front.reports.chain_text import last_line
from styrkedja.front.reports.field_names import field_name
from styrkedja.front.reports.manner import Manner, clean
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.picture.terms import Link

SUMMARY = w("Styrkedjan", "Chain of governance")
BREAKS = w("Kedjebrott", "Chain breaks")
HEADERS: tuple[tuple[Words, int], ...] = (
    (w("Kod", "Code"), 8),
    (w("Vikt", "Weight"), 11),
    (w("Länk", "Link"), 15),
    (w("Plats", "Place"), 24),
    (w("Gäller", "About"), 34),
    (w("Vad som är brutet", "What is broken"), 70),
    (w("Så lagar du det", "How to mend it"), 70),
    (w("Varför det spelar roll", "Why it matters"), 60),
)
LINK_HEADERS = (
    w("Länk", "Link"),
    w("Hela", "Whole"),
    w("Brutna", "Broken"),
    w("Okända", "Unknown"),
)
LONGEST = 32_000  # letters a cell can hold


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: a value, whether it is a heading, and where in the user's book it leads."""

    value: str | int
    strong: bool = False
    place: Place | None = None


Row = tuple[Cell, ...]


def text(value: str) -> str:
    """A text that a cell can hold: no control characters, and not without end."""
    return clean(value)[:LONGEST]


def breaks_rows(report: ChainReport, manner: Manner) -> Iterator[Row]:
    """A header, then one row for each break."""
    yield tuple(Cell(manner.say(words), strong=True) for words, _ in HEADERS)
    for each in report.breaks:
        said = each.told
        weight = manner.say(said.severity.words)
        if not each.counts:
            weight += f" ({manner.say(said.status.words)})"
        yield (
            Cell(said.code),
            Cell(weight),
            Cell(manner.say(said.link.words)),
            Cell(place_text(each.place), place=each.place),
            Cell(text(said.name)),
            Cell(text(manner.say(said.message))),
            Cell(manner.say(said.mend)),
            Cell(manner.say(said.why)),
        )


def beside(breaks: list[ToldBreak], manner: Manner) -> str:
    """What stands beside one row of the user's own book: each break with its mending."""
    return text(
        "\n".join(
            f"{each.told.code} {manner.say(each.told.message)} {manner.say(each.told.mend)}"
            for each in breaks
        ).replace("\n", LINE)
    ).replace(LINE, "\n")


LINE = "\N{NO-BREAK SPACE}\N{THIN SPACE}"  # stands for a line break while control signs are cleaned


def summary_rows(report: ChainReport, manner: Manner) -> Iterator[Row]:
    """The state of each link, the position, and what could not be read, used or judged."""
    yield (Cell(manner.say(SUMMARY), strong=True),)
    yield (Cell(" · ".join([report.as_of.isoformat(), report.policy.name, *report.sources.files])),)
    yield (Cell(last_line(report, manner)),)
    yield ()
    yield tuple(Cell(manner.say(words), strong=True) for words in LINK_HEADERS)
    for link in Link:
        if link is not Link.CHECKER:
            yield _link_row(report, link, manner)
    yield ()
    yield from _position(report, manner)
    yield from _unread(report, manner)
    yield from _unmapped(report, manner)
    yield from _unjudged(report, manner)


def place_text(place: Place | None) -> str:
    """A place as people write it; the file too, since the list may hold several."""
    return text(str(place)) if place else ""


def _link_row(report: ChainReport, link: Link, manner: Manner) -> Row:
    state = report.links[link]
    name = Cell(f"{link.code} {manner.say(link.words)}")
    if state.is_unknown:
        return (name, Cell("–"), Cell("–"), Cell("–"))
    return (name, Cell(state.whole), Cell(state.broken), Cell(state.unknown))


def _position(report: ChainReport, manner: Manner) -> Iterator[Row]:
    yield (Cell(manner.say(w("Portföljens läge", "The portfolio's position")), strong=True),)
    shown = report.map
    found = [told.position(shown.main), told.direction(shown.direction)]
    found += [words for words in (told.distance(shown.distance),) if words]
    found.append(told.covered(shown.coverage))
    for words in found:
        yield (Cell(manner.say(words)),)
    yield ()


def _unread(report: ChainReport, manner: Manner) -> Iterator[Row]:
    if report.sources.unread or report.sources.problems:
        yield (Cell(manner.say(w("Gick inte att läsa", "Could not be read")), strong=True),)
        for problem in report.sources.problems:
            yield (Cell(place_text(problem.place)), Cell(text(manner.say(problem.words))))
        for each in report.sources.unread:
            yield (
                Cell(place_text(each.place), place=each.place),
                Cell(text(each.text)),
                Cell(text(manner.say(each.words))),
            )
        yield ()


def _unmapped(report: ChainReport, manner: Manner) -> Iterator[Row]:
    if report.sources.unmapped:
        yield (
            Cell(
                manner.say(w("Kolumner som inte används", "Columns that are not used")), strong=True
            ),
        )
        for each in report.sources.unmapped:
            yield (Cell(place_text(each.place), place=each.place), Cell(text(each.header)))
        yield ()


def _unjudged(report: ChainReport, manner: Manner) -> Iterator[Row]:
    if report.unjudged:
        yield (Cell(manner.say(w("Går inte att bedöma", "Cannot be judged")), strong=True),)
        for code, fields in report.unjudged.items():
            names = ", ".join(manner.say(field_name(asked)) for asked in fields)
            yield (Cell(code), Cell(manner.say(report.rules[code].title)), Cell(names))
