"""Initiatives that read alike: proposed as a possible synergy, never asserted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from styrkedja.governance.follow_up.pure.lessons import Vector, cosine, vector, words_of
from styrkedja.governance.meetings.pure.grounds import Grounds
from styrkedja.governance.meetings.pure.proposed import Proposed
from styrkedja.ground.phrases import quoted
from styrkedja.ground.words import w
from styrkedja.picture.deed_terms import ItemCause
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import LIVING_STAGES, WAITING_STAGES, Kind
from styrkedja.picture.things import Initiative

MOST_PAIRS = 20_000
"""A large group's newest are compared first; this many comparisons take about a second."""
PERCENT = 100
ALIKE = w(
    "Samma sak i två initiativ? {name} och {other}",
    "The same thing in two initiatives? {name} and {other}",
)
ALIKE_WHY = w(
    "Namn och beskrivning är lika till {percent} procent. Orden avgör inte; fråga dem som vet.",
    "Names and descriptions are {percent} per cent alike. The words do not decide; ask those who know.",
)
ALIKE_PROPOSAL = w(
    "Låt de två beskriva vad som skiljer, och föreslå att de går samman om inget gör det.",
    "Let the two describe what differs, and suggest that they join if nothing does.",
)


def alike(grounds: Grounds) -> Iterator[Proposed]:
    """Waiting initiatives that read like another living one, the most alike first, each pair once."""
    if not grounds.sees_all:
        return
    least = int(grounds.policy["meetings.likeness_percent"])
    pairs = once(grounds.picture, "meetings.alike", compared)
    for likeness, one, other in pairs:
        percent = round(PERCENT * likeness)
        if percent >= least:
            yield Proposed(
                cause=ItemCause.SYNERGY,
                name=ALIKE.fill(name=quoted(one.name), other=quoted(other.name)),
                proposal=ALIKE_PROPOSAL,
                why=ALIKE_WHY.fill(percent=percent),
                subject=Ref(Kind.INITIATIVE, one.id),
                since=one.registered_on,
                own=grounds.own(one.id),
            )


def compared(picture: Portfolio) -> tuple[tuple[float, Initiative, Initiative], ...]:
    """Pairs of a waiting initiative and an older living one, with how alike they are, 0–1."""
    living = [row for row in picture.initiatives if row.stage in LIVING_STAGES]
    living.sort(key=lambda row: (row.registered_on or date.min, row.id), reverse=True)
    known: Mapping[str, Vector] = {
        row.id: vector(words_of(row.name, row.description)) for row in living
    }
    found = [(cosine(known[one.id], known[other.id]), one, other) for one, other in pairs(living)]
    found.sort(key=lambda row: (-row[0], row[1].id, row[2].id))
    return tuple(found)


def pairs(living: list[Initiative]) -> Iterator[tuple[Initiative, Initiative]]:
    """Each waiting initiative with every one that came before it, the newest first, up to a limit."""
    count = 0
    for at, one in enumerate(living):
        if one.stage not in WAITING_STAGES:
            continue
        for other in living[at + 1 :]:
            count += 1
            if count > MOST_PAIRS:
                return
            yield one, other
