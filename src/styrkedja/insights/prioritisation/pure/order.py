"""The order a forum has decided: the latest one holds, every earlier one remains; and how open it is (F16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from styrkedja.picture.deeds import Rank
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio, grouped, once
from styrkedja.picture.terms import DecisionKind, Kind

FORMULA = "F16 version 1"


@dataclass(frozen=True, slots=True)
class Order:
    """The places of one decision; `decision` None where nobody has said which."""

    body: str
    decision: str | None
    decided_on: date | None
    ranks: Mapping[str, Rank]  # by initiative

    @property
    def overrides(self) -> tuple[Rank, ...]:
        """The places that differ from what the score gave, in order."""
        rows = [row for row in self.ranks.values() if is_override(row)]
        return tuple(sorted(rows, key=lambda row: (row.position or 0, row.id)))


def is_override(row: Rank) -> bool:
    """Whether a place goes against the score."""
    return None not in (row.position, row.computed) and row.position != row.computed


def orders(picture: Portfolio, body: str) -> tuple[Order, ...]:
    """Every order a forum has decided, the latest first; of two on a day, by the decision's id."""
    rows = once(picture, "prioritisation.ranks", lambda p: grouped(p.ranks, "body")).get(body, ())
    found: dict[tuple[date, str], dict[str, Rank]] = {}
    for row in rows:
        if row.initiative and row.position:
            key = (row.decided_on or date.min, row.decision or "")
            found.setdefault(key, {})[row.initiative] = row
    return tuple(
        Order(body, decision or None, None if on == date.min else on, found[on, decision])
        for on, decision in sorted(found, reverse=True)
    )


def order_in_force(picture: Portfolio, body: str) -> Order | None:
    """The order decided last, up to the picture's day."""
    begun = (
        row
        for row in orders(picture, body)
        if row.decided_on is None or row.decided_on <= picture.as_of
    )
    return next(begun, None)


@dataclass(frozen=True, slots=True)
class Openness:
    """How open a forum's prioritising is: decisions with a motive, overrides with a reason, places with a decision."""

    decisions: int
    motivated: int
    overrides: int
    reasoned: int
    places: int
    undecided: int  # places that rest on no decision in the register


def openness(picture: Portfolio, body: str) -> Openness:
    """F16, over all that a forum has decided of priorities."""
    ranks = [row for order in orders(picture, body) for row in order.ranks.values()]
    named = {row.decision for row in ranks if row.decision}
    decisions = [
        row
        for row in picture.decisions
        if row.id in named or (row.kind is DecisionKind.PRIORITISE and row.body == body)
    ]
    over = [row for row in ranks if is_override(row)]
    known = picture.thing
    return Openness(
        decisions=len(decisions),
        motivated=sum(bool(row.motive) for row in decisions),
        overrides=len(over),
        reasoned=sum(bool(row.reason) for row in over),
        places=len(ranks),
        undecided=sum(
            row.decision is None or known(Ref(Kind.DECISION, row.decision)) is None for row in ranks
        ),
    )
