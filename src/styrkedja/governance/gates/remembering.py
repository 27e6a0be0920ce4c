"""Judgements kept from one picture to the next: made again only where something near them has been written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from operator import is_

from styrkedja.governance.gates.pure.judging import Judgement, judge
from styrkedja.governance.gates.pure.nearby import own_tables, with_own
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Stage

Facts = tuple[object, ...]


class Judgements:
    """The last judgement on each initiative's next gate, with the very rows it was made on. Disposable.

    A picture that follows on another holds the same objects for what has not been written, so rows
    that are the same objects are the same rows. Whoever holds them keeps their places taken.
    """

    def __init__(self) -> None:
        self.known: dict[str, tuple[Facts, Sequence[object], Judgement]] = {}
        self.made = 0  # how many have been made, and not only remembered

    def of(self, picture: Portfolio, policy: Policy, id_: str, stage: Stage) -> Judgement:
        """What an initiative's next gate says: remembered, or judged anew."""
        tables = own_tables(picture, id_)
        rows = tuple(chain.from_iterable(tables.values()))
        facts = (picture.as_of, policy.digest, stage, picture.currency, picture.carried)
        facts += (picture.unread, picture.units, picture.accounts)
        before = self.known.get(id_)
        if before and same(before[0], facts) and all_same(before[1], rows):
            return before[2]
        made = judge(with_own(picture, tables), policy, id_, stage, deciding=True)
        self.made += 1
        self.known[id_] = (facts, rows, made)
        return made

    def forget(self) -> None:
        """Start over; for tests."""
        self.known, self.made = {}, 0


def same(before: Facts, after: Facts) -> bool:
    """Whether what all initiatives have in common is as it was; tables are compared by their rows."""
    return all(
        one is two
        or (all_same(one, two) if isinstance(one, tuple) and isinstance(two, tuple) else one == two)
        for one, two in zip(before, after, strict=True)
    )


def all_same(before: Sequence[object], after: Sequence[object]) -> bool:
    """Whether two rows of things hold the very same objects."""
    return len(before) == len(after) and all(map(is_, before, after))


JUDGEMENTS = Judgements()
