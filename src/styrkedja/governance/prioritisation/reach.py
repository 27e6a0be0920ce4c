"""The line through a queue: how far the money reaches where a sum is decided, and what passes its next gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from styrkedja.governance.gates.pure.judging import Judgement
from styrkedja.ground.numbers import shown
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.line import Line, line
from styrkedja.insights.prioritisation.pure.ranking import Queue
from styrkedja.picture.portfolio import Portfolio

NO_MONEY = w(
    "Inga utvecklingspengar för {year} är fördelade till forumets särredovisningar utan att redan höra till ett initiativ. Strecket följer därför beslutspunkterna: det som går igenom sin nästa beslutspunkt står över.",
    "No development money of {year} is placed in the forum's accounts without already belonging to an initiative. So the line follows the gates: what passes its next gate stands over it.",
)
MONEY = w(
    "Strecket dras av pengarna: {money} kr för {year} räcker till plats {reaches}. Dessutom ska initiativet gå igenom sin nästa beslutspunkt.",
    "The line is drawn by the money: SEK {money} of {year} reaches to place {reaches}. The initiative must also pass its next gate.",
)
STOPPED_UNKNOWN = w(
    " Sedan kommer {id}, som ingen har satt en budget på.", " Then comes {id}, which has no budget."
)


@dataclass(frozen=True, slots=True)
class Reach:
    """Who stands over the line, and how it was drawn."""

    line: Line | None
    over: frozenset[str]
    words: Words


def reach(picture: Portfolio, found: Queue, gates: Mapping[str, Judgement]) -> Reach:
    """The line through a forum's own queue."""
    drawn = line(picture, found.body, found.own)
    near = found.own if drawn is None else found.own[: drawn.reaches]
    over = {row.initiative.id for row in near if passes(gates.get(row.initiative.id))}
    if drawn is None:
        over |= {
            row.initiative.id for row in found.elsewhere if passes(gates.get(row.initiative.id))
        }
    return Reach(drawn, frozenset(over), told(drawn, picture.as_of.year + 1))


def passes(judgement: Judgement | None) -> bool:
    """Whether the next gate lets an initiative through."""
    return judgement is not None and judgement.holds


def told(drawn: Line | None, year: int) -> Words:
    """How the line was drawn, in words."""
    if drawn is None:
        return NO_MONEY.fill(year=year)
    words = MONEY.fill(
        money=Words(shown(drawn.money, "sv", 0), shown(drawn.money, "en", 0)),
        year=drawn.year,
        reaches=drawn.reaches,
    )
    if not drawn.unknown:
        return words
    more = STOPPED_UNKNOWN.fill(id=drawn.stopped_by)
    return Words(words.sv + more.sv, words.en + more.en)
