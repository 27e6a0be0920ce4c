"""Which initiatives a forum ranks: those prepared, with a business case that still holds, in accounts it owns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum

from styrkedja.ground.periods import months_after
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.editions import bodies
from styrkedja.picture.deeds import Score
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.terms import Kind, Stage
from styrkedja.picture.things import Account, Initiative

READY = frozenset({Stage.PREPARED, Stage.PRIORITISED})
HALF_LIFE = "initiative.business_case_max_months"


class Outside(Enum):
    """Why an initiative does not stand in a queue."""

    NO_STAGE = w("Ingen har sagt i vilket skede det är.", "Nobody has said in which stage it is.")
    IDEA = w(
        "Det är en idé. När det är berett ställs det i kön.",
        "It is an idea. Once prepared it joins the queue.",
    )
    PAUSED = w("Det är pausat.", "It is paused.")
    GONE = w("Det har lämnat kön.", "It has left the queue.")
    STALE = w(
        "Beslutsunderlaget är för gammalt. Det har fallit ur listan tills ägaren bekräftar det eller gör om det.",
        "The business case is too old. It has fallen out of the list until its owner confirms or revises it.",
    )
    NO_CASE = w("Det har inget daterat beslutsunderlag.", "It has no business case with a date.")

    @property
    def words(self) -> Words:
        """The reason as it is said."""
        return self.value


FALLEN = frozenset({Outside.STALE, Outside.NO_CASE})
"""Prepared, but out of the list until somebody answers for the business case."""
BY_STAGE = {None: Outside.NO_STAGE, Stage.IDEA: Outside.IDEA, Stage.PAUSED: Outside.PAUSED}


def outside(one: Initiative, policy: Policy, day: date) -> Outside | None:
    """Why an initiative stands in no queue on a day; None where it does."""
    if one.stage not in READY:
        return BY_STAGE.get(one.stage, Outside.GONE)
    if one.business_case_on is None:
        return Outside.NO_CASE
    return Outside.STALE if fallen_on(one, policy) < day else None


def fallen_on(one: Initiative, policy: Policy) -> date:
    """The last day a business case holds; the first of all days where there is none."""
    if one.business_case_on is None:
        return date.min
    return months_after(one.business_case_on, int(policy[HALF_LIFE]))


def above(picture: Portfolio, account: str | None) -> Iterator[Account]:
    """An account and those above it; a circle ends the walk."""
    known, seen = picture.by_id(Kind.ACCOUNT), set()
    row = known.get(account)
    while row is not None and row.id not in seen:
        seen.add(row.id)
        yield row
        row = known.get(row.parent)


def decider_of(picture: Portfolio, one: Initiative) -> str | None:
    """The unit that decides for an initiative: the owner of its account, or of the nearest above."""
    return next((row.owner_unit for row in above(picture, one.account) if row.owner_unit), None)


def owns(picture: Portfolio, body: str, one: Initiative) -> bool:
    """Whether an initiative stands in an account of a body, or in one beneath it."""
    return any(row.owner_unit == body for row in above(picture, one.account))


def judged(picture: Portfolio, body: str) -> frozenset[str]:
    """The initiatives a forum has judged or ranked, wherever they stand."""
    return once(picture, ("prioritisation.judged", body), lambda p: judged_by(p, body))


def judged_by(picture: Portfolio, body: str) -> frozenset[str]:
    """The initiatives that have a score on a forum's criteria, or a place in its order."""
    mine = {row.id for row in picture.criteria if row.body == body}
    scored = {row.initiative for row in picture.scores if row.criterion in mine}
    ranked = {row.initiative for row in picture.ranks if row.body == body}
    return frozenset((scored | ranked) - {None})


def scores_on(picture: Portfolio, criterion: str) -> Mapping[str, Score]:
    """The last judgement of each initiative on a criterion."""
    return once(picture, "prioritisation.scores", last_scores).get(criterion, {})


def last_scores(picture: Portfolio) -> Mapping[str, Mapping[str, Score]]:
    """The last judgement of each initiative, by criterion."""
    found: dict[str, dict[str, Score]] = {}
    for row in sorted(picture.scores, key=lambda row: (row.scored_on or date.min, row.id)):
        if row.criterion and row.initiative:
            found.setdefault(row.criterion, {})[row.initiative] = row
    return found


def queue_of(picture: Portfolio, one: Initiative) -> str | None:
    """The forum in whose queue an initiative stands: the nearest owner with criteria, else who judged it."""
    found = bodies(picture)
    for row in above(picture, one.account):
        if row.owner_unit in found:
            return row.owner_unit
    return next((body for body in found if one.id in judged(picture, body)), None)
