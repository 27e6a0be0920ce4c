"""Answers given before that still hold: rules that look at nothing but an initiative and what hangs on it.

After a write nearly all things are the very same objects. What such a rule said of an initiative, or of
an effektmål of it, stands for as long as nothing that hangs on that initiative, the day and the policy
change; the others are asked anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from styrkedja.insights.chain.pure.narrowing import answers_of
from styrkedja.insights.chain.pure.rule import Answer, Check, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import TABLES, Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.picture.things import Passage, Thing

C = TypeVar("C", bound=Check)
Ground = tuple[object, ...]
NEAR: set[Check] = set()
RESTING: dict[Check, Callable[[Portfolio], Ground]] = {}
NEAR_KINDS = (Kind.INITIATIVE, Kind.BENEFIT)
Row = Thing | Passage
Tables = Mapping[str, Sequence[Row]]


def near(check: C) -> C:
    """Marks a check of initiatives or effektmål that looks no further than an initiative and what hangs on it.

    It may ask the picture for the thing's own initiative, that one's effektmål, and the decisions,
    measurements, passages and other rows that name any of them; and for the day. A test asks each of
    them with everything else taken out of the picture.
    """
    NEAR.add(check)
    return check


def resting_on(ground: Callable[[Portfolio], Ground]) -> Callable[[C], C]:
    """Marks a check whose every answer stands while its ground does: tables (the very same), sets of ids."""

    def marked(check: C) -> C:
        RESTING[check] = ground
        return check

    return marked


def same_ground(before: Ground, now: Ground) -> bool:
    """Whether a rule stands on what it stood on: the same tables, sets with the same members."""
    return all(
        old is new or (isinstance(new, frozenset) and old == new)
        for old, new in zip(before, now, strict=True)
    )


def named_by(row: Row) -> Iterator[tuple[Kind, str]]:
    """The initiatives and effektmål that a row is or names: those it hangs on."""
    for kind in NEAR_KINDS:
        if key := getattr(row, kind.code, None):
            yield kind, key
        if getattr(row, "subject_kind", None) == kind.code and row.subject:
            yield kind, row.subject


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the near rules said of each thing of an earlier picture."""

    as_of: date
    policy: str
    currency: str
    tables: Tables
    answers: Mapping[str, Sequence[Answer]]  # by rule code, in the order of the things
    grounds: Mapping[str, Ground]  # of the rules that rest on something, by their code


@dataclass(frozen=True, slots=True)
class Compared:
    """The things of one kind beside those before: where each stood (None: all as now), and which to ask anew."""

    places: Sequence[int | None] | None
    moved: Sequence[int]


class Asking:
    """Asks rules of all their things, and lets answers stand that were given before."""

    def __init__(self, picture: Portfolio, policy: Policy, earlier: Earlier | None) -> None:
        self.picture = picture
        self.policy = policy
        self.answers: dict[str, Sequence[Answer]] = {}
        self.grounds: dict[str, Ground] = {}
        self.keeps = picture.carried is None and not picture.unread  # a file is read only once
        usable = (
            self.keeps
            and earlier
            and (earlier.as_of, earlier.policy, earlier.currency) == self.ground
        )
        self.earlier = earlier if usable else None
        self.compared = compared(earlier.tables, picture) if usable else {}

    @property
    def ground(self) -> tuple[date, str, str]:
        """What every answer rests on beside the things: the day, the policy and the currency."""
        return self.picture.as_of, self.policy.digest, self.picture.currency

    def all_answers(self, rule: Rule) -> list[Answer]:
        """What a rule says of each of its things, in their order."""
        given = self.given(rule)
        found = answers_of(rule, self.picture, self.policy) if given is None else given
        if self.keeps and (rule.check in NEAR or rule.check in RESTING):
            self.answers[rule.code] = found
        return found

    def given(self, rule: Rule) -> list[Answer] | None:
        """The same as far as it was said before, the rest asked anew; None where nothing of it stands."""
        before = self.earlier.answers.get(rule.code) if self.earlier else None
        if rule.check in RESTING:
            ground = self.grounds[rule.code] = RESTING[rule.check](self.picture)
            stands = before is not None and same_ground(self.earlier.grounds[rule.code], ground)
            return list(before) if stands else None
        return self.again(rule, before) if before is not None else None

    def again(self, rule: Rule, given: Sequence[Answer]) -> list[Answer]:
        """The answers given before, with those that may have changed asked for anew."""
        of = self.compared[rule.about]
        found = list(given)
        if of.places is not None:  # what is new has moved, and is asked below
            found = [() if place is None else given[place] for place in of.places]
        things = self.picture.things(rule.about)
        for at in of.moved:
            found[at] = rule.check(things[at], self.picture, self.policy)
        return found

    def for_later(self) -> Earlier:
        """The answers as the next check can use them."""
        return Earlier(*self.ground, self.picture.tables, self.answers, self.grounds)


def compared(before: Tables, picture: Portfolio) -> Mapping[Kind, Compared]:
    """Initiatives and effektmål beside those of an earlier picture."""
    touched = touched_since(before, picture)
    return {
        kind: beside(before[TABLES[kind]], picture.things(kind), touched[kind])
        for kind in NEAR_KINDS
    }


def beside(before: Sequence[Row], now: Sequence[Thing], touched: frozenset[str]) -> Compared:
    """The things of one kind beside those before."""
    if before is now:
        return Compared(None, [at for at, thing in enumerate(now) if thing.id in touched])
    then = {id(thing): at for at, thing in enumerate(before)}
    places = [then.get(id(thing)) for thing in now]
    moved = [at for at, thing in enumerate(now) if places[at] is None or thing.id in touched]
    stands = len(then) == len(now) and all(
        place is None or place == at for at, place in enumerate(places)
    )
    return Compared(None if stands else places, moved)


def touched_since(before: Tables, picture: Portfolio) -> Mapping[Kind, frozenset[str]]:
    """The initiatives that anything hanging on has changed for, and all their effektmål."""
    initiatives: set[str] = set()
    benefits: set[str] = set()
    for name, rows in picture.tables.items():
        for row in changed(before[name], rows):
            for kind, key in named_by(row):
                (initiatives if kind is Kind.INITIATIVE else benefits).add(key)
            initiatives |= {row.id} if name == "initiatives" else set()
            benefits |= {row.id} if name == "benefits" else set()
    by_id = picture.by_id(Kind.BENEFIT)
    initiatives |= {by_id[key].initiative for key in benefits if key in by_id} - {None}
    for key in initiatives:
        benefits |= {benefit.id for benefit in picture.benefits_of.get(key, ())}
    return {Kind.INITIATIVE: frozenset(initiatives), Kind.BENEFIT: frozenset(benefits)}


def changed(before: Sequence[Row], now: Sequence[Row]) -> Iterable[Row]:
    """Rows that stand in one of two tables only: as they were, and as they are."""
    if before is now:
        return ()
    old, new = {id(row): row for row in before}, {id(row): row for row in now}
    return [
        *(row for key, row in old.items() if key not in new),
        *(row for key, row in new.items() if key not in old),
    ]
