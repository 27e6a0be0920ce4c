"""Everything a queue rests on, so that a change of any of it can be told."""

from __future__ import annotations

from styrkedja.insights.prioritisation.pure.ranking import Queue
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

Key = tuple[str, str]  # kind code and id


def grounds_of(picture: Portfolio, found: Queue) -> set[Key]:
    """The forum's criteria and order, its own initiatives with their benefits and amounts, and its judgements."""
    mine = {row.initiative.id for row in found.own}
    mine |= {row.initiative.id for row in found.fallen if row.own}
    benefits = {row.id for id_ in mine for row in picture.benefits_of.get(id_, ())}
    criteria = {row.id for row in picture.criteria if row.body == found.body}
    grounds = {(Kind.INITIATIVE.code, id_) for id_ in mine}
    grounds |= {(Kind.BENEFIT.code, id_) for id_ in benefits}
    grounds |= {(Kind.CRITERION.code, id_) for id_ in criteria}
    grounds |= {
        (Kind.ESTIMATE.code, row.id) for row in picture.estimates if row.benefit in benefits
    }
    grounds |= {
        (Kind.SCORE.code, row.id)
        for row in picture.scores
        if row.criterion in criteria and row.initiative in mine
    }
    return grounds | {(Kind.RANK.code, row.id) for row in picture.ranks if row.body == found.body}
