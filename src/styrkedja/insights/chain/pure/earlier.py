"""Answers given before that still hold: rules that look at nothing but an effektmål and its initiative.

After a write nearly all things are the very same objects. What such a rule said of an effektmål stands
for as long as that effektmål, its initiative, the day and the policy do; the others are asked anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from styrkedja.insights.chain.pure.narrowing import answers_of
from styrkedja.insights.chain.pure.rule import Answer, Check, Rule
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Benefit, Initiative

C = TypeVar("C", bound=Check)
NEAR: set[Check] = set()


def near(check: C) -> C:
    """Marks a check of effektmål that asks the picture for the effektmål's own initiative and the day, no more.

    A test asks each of them with everything else taken out of the picture.
    """
    NEAR.add(check)
    return check


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the near rules said of each effektmål of an earlier picture."""

    as_of: date
    policy: str
    benefits: Sequence[Benefit]
    initiatives: Mapping[str, Initiative]
    answers: Mapping[str, Sequence[Answer]]  # by rule code, in the order of the effektmål


class Asking:
    """Asks rules of all their things, and lets answers stand that were given before."""

    def __init__(self, picture: Portfolio, policy: Policy, earlier: Earlier | None) -> None:
        self.picture = picture
        self.policy = policy
        self.answers: dict[str, Sequence[Answer]] = {}
        register = picture.carried is None and not picture.unread  # a file is read only once
        self.keeps = register
        usable = register and earlier and (earlier.as_of, earlier.policy) == self.ground
        self.earlier = earlier if usable else None
        self.places, self.moved = self.compared() if usable else ([], [])

    @property
    def ground(self) -> tuple[date, str]:
        """What every answer rests on beside the things: the day and the policy."""
        return self.picture.as_of, self.policy.digest

    def compared(self) -> tuple[list[int], list[int]]:
        """For each effektmål where it stood before, and the places of those to be asked anew."""
        then = {id(benefit): place for place, benefit in enumerate(self.earlier.benefits)}
        before, now = self.earlier.initiatives.get, self.picture.initiative.get
        places, moved = [], []
        for at, benefit in enumerate(self.picture.benefits):
            place = then.get(id(benefit))
            if place is None or before(benefit.initiative) is not now(benefit.initiative):
                place = 0
                moved.append(at)
            places.append(place)
        return places, moved

    def all_answers(self, rule: Rule) -> list[Answer]:
        """What a rule says of each of its things, in their order."""
        is_near = rule.check in NEAR
        given = self.earlier.answers.get(rule.code) if self.earlier and is_near else None
        things = self.picture.things(rule.about)
        if not given:
            found = answers_of(rule, self.picture, self.policy)
        else:
            found = list(map(given.__getitem__, self.places))
            for at in self.moved:
                found[at] = rule.check(things[at], self.picture, self.policy)
        if is_near and self.keeps:
            self.answers[rule.code] = found
        return found

    def for_later(self) -> Earlier:
        """The answers as the next check can use them."""
        picture = self.picture
        return Earlier(*self.ground, picture.benefits, picture.initiative, self.answers)
