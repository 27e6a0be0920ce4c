"""The table beside each chart: the same figures as rows, for those who read rather than look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from styrkedja.ground.words import Words, w
from styrkedja.insights.portfolio_map import told
from styrkedja.insights.portfolio_map.labels import Drawing
from styrkedja.insights.portfolio_map.pure.figures import Group, Placed, PortfolioMap, Quadrant
from styrkedja.insights.portfolio_map.pure.propose import Proposed
from styrkedja.look.shown import share

NAME, FIELD = w("Initiativ", "Initiative"), w("Fält", "Quadrant")
X, Y = (
    w("Effektivitet–innovation", "Efficiency–innovation"),
    w("Intern–extern", "Internal–external"),
)
RESTS = w("Klassade effektmål", "Classified benefits")
BUDGET, WORDS = w("Budget", "Budget"), w("Ord som avgjorde", "Deciding words")
UNIT, YEAR, COUNT = (
    w("Enhet", "Unit"),
    w("År", "Year"),
    w("Placerade initiativ", "Placed initiatives"),
)
SPREAD = w("Spridning", "Spread")
PLACED = w("Placerade initiativ", "Placed initiatives")
PROPOSED = w("Förslag, som inte räknas in", "Proposals, which are not counted")
UNITS = w("Läge per enhet", "Position by unit")
DRIFT = w("Läge per år", "Position by year")


@dataclass(frozen=True, slots=True)
class Twin:
    """A table: its caption, its headers, its rows as a person reads them, and which are numbers."""

    caption: Words
    headers: tuple[Words, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


MAP_HEADERS = (NAME, FIELD, X, Y, RESTS, BUDGET)
MAP_NUMERIC = frozenset({2, 3, 4, 5})
PROPOSALS_HEADERS = (NAME, FIELD, X, Y, WORDS)


def map_twin(shown: PortfolioMap, drawing: Drawing) -> Twin:
    """Every placed initiative."""
    rows = tuple(placed_row(each, drawing) for each in shown.placed)
    return Twin(PLACED, MAP_HEADERS, rows, MAP_NUMERIC)


def proposals_twin(drawing: Drawing) -> Twin | None:
    """Every proposal with the words that decided it; None where none was asked for or found."""
    if drawing.proposals is None or not drawing.proposals.proposed:
        return None
    rows = tuple(proposed_row(each, drawing) for each in drawing.proposals.proposed)
    return Twin(PROPOSED, PROPOSALS_HEADERS, rows, frozenset({2, 3}))


def units_twin(
    groups: Sequence[Group], drawing: Drawing, caption: Words = UNITS, first: Words = UNIT
) -> Twin:
    """Every unit (or account) with its position, spread and shares."""
    fields = tuple(quadrant.words for quadrant in Quadrant)
    return Twin(
        caption,
        (first, X, Y, SPREAD, COUNT, *fields),
        tuple(_units(groups, drawing)),
        frozenset(range(1, 5 + len(fields))),
    )


def drift_twin(shown: PortfolioMap, drawing: Drawing) -> Twin:
    """Every year."""
    rows = tuple(
        (
            str(year.year),
            told.score(year.standing.at.x, drawing.language),
            told.score(year.standing.at.y, drawing.language),
            told.score(year.standing.spread, drawing.language),
            str(year.standing.weighted),
        )
        for year in shown.drift
    )
    return Twin(DRIFT, (YEAR, X, Y, SPREAD, COUNT), rows, frozenset(range(1, 5)))


def _units(groups: Sequence[Group], drawing: Drawing) -> Iterator[tuple[str, ...]]:
    for group in groups:
        count = f"{group.coverage.initiatives_placed} / {group.coverage.initiatives}"
        stands = group.main
        if stands is None:
            yield (group.name, "–", "–", "–", count, *("–" for _ in Quadrant))
            continue
        scores = (stands.at.x, stands.at.y, stands.spread)
        shares = (round(stands.quadrants[quadrant] * 1000) for quadrant in Quadrant)
        yield (
            group.name,
            *(told.score(score, drawing.language) for score in scores),
            count,
            *(share(part, 1000, drawing.language) for part in shares),
        )


def proposed_row(each: Proposed, drawing: Drawing) -> tuple[str, ...]:
    """One proposal: where it would stand, and the words that decided."""
    return (*placed_row(each.placed, drawing)[:4], ", ".join(each.words))


def placed_row(each: Placed, drawing: Drawing) -> tuple[str, ...]:
    """One initiative: where it stands and what that rests on."""
    return (
        each.name,
        drawing.say(told.field(each.at)),
        told.score(each.at.x, drawing.language),
        told.score(each.at.y, drawing.language),
        f"{each.classified} / {each.benefits}",
        told.amount(each.budget, drawing.currency, drawing.language) if each.budget else "–",
    )
