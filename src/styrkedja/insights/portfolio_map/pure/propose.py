"""Proposed places for what nobody has classified, from its own words; a proposal never counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from styrkedja.insights.portfolio_map.pure.figures import Placed, Point, Standing, View
from styrkedja.insights.portfolio_map.pure.place import as_placed, living, position_of
from styrkedja.insights.portfolio_map.pure.standing import standings
from styrkedja.insights.portfolio_map.pure.whole import BALANCED_SHARE, everyone
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Benefit, Initiative
from styrkedja.picture.wording import Proposal, proposal_for


@dataclass(frozen=True, slots=True)
class Proposed:
    """An initiative's proposed place and the words that decided it."""

    placed: Placed
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposals:
    """What could be proposed, where it would stand taken together, and how many had no such words."""

    proposed: tuple[Proposed, ...]
    standings: Mapping[View, Standing]
    without_words: int


def proposals(
    picture: Portfolio, policy: Policy, among: Callable[[Initiative], bool] = everyone
) -> Proposals:
    """A proposal for each living initiative that has no classified benefit."""
    found: list[Proposed] = []
    without_words = 0
    for initiative in living(filter(among, picture.initiatives)):
        benefits = picture.benefits_of.get(initiative.id, ())
        if any(position_of(benefit) for benefit in benefits):
            continue
        proposed = proposed_for(initiative, benefits)
        if proposed is None:
            without_words += 1
        else:
            found.append(proposed)
    target = float(policy[BALANCED_SHARE])
    return Proposals(
        tuple(found), standings([each.placed for each in found], target), without_words
    )


def proposed_for(initiative: Initiative, benefits: Sequence[Benefit]) -> Proposed | None:
    """A proposal from the benefits' wording; where they say nothing, from the initiative's own."""
    heard = [found for benefit in benefits if (found := proposal_for(text_of(benefit))).is_placed]
    if not heard:
        own = proposal_for(text_of(initiative))
        heard = [own] if own.is_placed else []
    if not heard:
        return None
    points = [_point_of(proposal) for proposal in heard]
    centre = Point(*(sum(axis) / len(points) for axis in zip(*points, strict=True)))
    words = dict.fromkeys(word for proposal in heard for word in proposal.words)
    return Proposed(as_placed(initiative, centre, 0, len(benefits)), tuple(words))


def text_of(thing: Initiative | Benefit) -> str:
    """The words a thing is described with: a benefit's first receiver speaks for the axis too."""
    if isinstance(thing, Initiative):
        parts = (thing.name, thing.description)
    else:
        parts = (thing.name, thing.receiver, thing.indicator)
    return ". ".join(part for part in parts if part)


def _point_of(proposal: Proposal) -> Point:
    return Point(proposal.activity.score, proposal.direct_value.score)
