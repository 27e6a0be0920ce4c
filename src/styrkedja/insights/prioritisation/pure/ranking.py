"""The queue of a forum: ranked by score, then as decided; waiting never raises a place [I].

Equal totals are told apart by how much is known and then by id, so the same registers always give the
same queue. An initiative of which too little is known gets no place by score.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from styrkedja.insights.prioritisation.pure.editions import Edition, in_force
from styrkedja.insights.prioritisation.pure.order import Order, order_in_force
from styrkedja.insights.prioritisation.pure.scope import FALLEN, Outside, judged, outside, owns
from styrkedja.insights.prioritisation.pure.scoring import Scored, scored
from styrkedja.picture.deeds import Rank
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.things import Initiative

LEAST_KNOWN = "priority.known_min_percent"


@dataclass(frozen=True, slots=True)
class Entry:
    """One initiative in a queue: its score, its place by score, and the place it has."""

    initiative: Initiative
    scored: Scored
    computed: int | None  # None where too little is known
    place: int
    decided: Rank | None  # its place in the order in force, if it was there when that was decided

    @property
    def is_new(self) -> bool:
        """Whether nobody has decided its place."""
        return self.decided is None


@dataclass(frozen=True, slots=True)
class Fallen:
    """An initiative that is prepared, but out of the list until its business case is answered for."""

    initiative: Initiative
    why: Outside
    own: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """A forum's queue: in accounts it owns it decides, elsewhere its ranking is a suggestion."""

    body: str
    edition: Edition
    order: Order | None
    own: tuple[Entry, ...]
    elsewhere: tuple[Entry, ...]
    fallen: tuple[Fallen, ...]

    def entry(self, id_: str) -> Entry | None:
        """An initiative's place, in either list."""
        return next((row for row in (*self.own, *self.elsewhere) if row.initiative.id == id_), None)

    def beside(self, entry: Entry) -> tuple[Entry, ...]:
        """The list an entry stands in."""
        return self.own if entry in self.own else self.elsewhere


def queue(picture: Portfolio, policy: Policy, body: str) -> Queue | None:
    """The queue of a forum on the picture's day; None for one without criteria in force."""
    key = ("prioritisation.queue", body, policy.digest)
    return once(picture, key, lambda p: made(p, policy, body))


def made(picture: Portfolio, policy: Policy, body: str) -> Queue | None:
    """The queue, worked out."""
    edition = in_force(picture, body)
    if edition is None:
        return None
    order = order_in_force(picture, body)
    own: list[Scored] = []
    elsewhere: list[Scored] = []
    fallen = []
    for one in picture.initiatives:
        mine = owns(picture, body, one)
        if not mine and one.id not in judged(picture, body):
            continue
        why = outside(one, policy, picture.as_of)
        if why in FALLEN:
            fallen.append(Fallen(one, why, mine))
        elif why is None:
            (own if mine else elsewhere).append(scored(picture, policy, edition, one))
    least = Decimal(str(policy[LEAST_KNOWN]))
    return Queue(
        body=body,
        edition=edition,
        order=order,
        own=placed(own, order, picture, least),
        elsewhere=placed(elsewhere, order, picture, least),
        fallen=tuple(sorted(fallen, key=lambda row: row.initiative.id)),
    )


def placed(
    rows: Iterable[Scored], order: Order | None, picture: Portfolio, least: Decimal
) -> tuple[Entry, ...]:
    """Those with a decided place first, in its order; then the others by score; then those without."""
    by_score = sorted(rows, key=by_total)
    ranked = [row for row in by_score if is_known(row, least)]
    computed = {row.initiative: n for n, row in enumerate(ranked, start=1)}
    decided = order.ranks if order else {}

    def wanted(row: Scored) -> tuple[object, ...]:
        rank = decided.get(row.initiative)
        if rank is not None:
            return (0, rank.position, row.initiative)
        at = computed.get(row.initiative)
        return (1, at, row.initiative) if at else (2, 0, row.initiative)

    return tuple(
        Entry(
            picture.initiative[row.initiative],
            row,
            computed.get(row.initiative),
            place,
            decided.get(row.initiative),
        )
        for place, row in enumerate(sorted(by_score, key=wanted), start=1)
    )


def by_total(row: Scored) -> tuple[object, ...]:
    """The order of scores: the highest first, then what is best known, then by id."""
    total = Decimal(-1) if row.total is None else row.total
    return (-total, -row.known, row.initiative)


def is_known(row: Scored, least: Decimal) -> bool:
    """Whether enough is known of an initiative to rank it by score."""
    return row.total is not None and row.known >= least
