"""What the rules of effektmål share: one check of the rubric as a rule's answer."""

from __future__ import annotations

from styrkedja.insights.chain.pure.rule import Answer, Check
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.rubric import FIELD_WORDS, MarkState, marked
from styrkedja.picture.terms import Stage
from styrkedja.picture.things import Benefit


def concerned(benefit: Benefit, picture: Portfolio) -> bool:
    """Whether anyone still expects the benefit: its initiative has not been stopped."""
    return benefit.initiative not in once(picture, "chain.stopped_initiatives", stopped_in)


def stopped_in(picture: Portfolio) -> frozenset[str]:
    """The initiatives that have been stopped."""
    return frozenset(row.id for row in picture.initiatives if row.stage is Stage.STOPPED)


def nothing_missing(code: str) -> Check:
    """A rule's check: the rubric's check finds no empty field; what contradicts has its own rules."""

    def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
        if not concerned(benefit, picture):
            return None
        mark = marked(code, benefit, picture, policy)
        if mark.state is MarkState.NOT_APPLICABLE:
            return None
        if not mark.missing:
            return WHOLE
        words = tuple(FIELD_WORDS[field] for field in mark.missing)
        return broken(mark.missing[0], missing=words)

    return check
