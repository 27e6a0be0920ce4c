"""What the rules of effektmål share: one check of the rubric as a rule's answer."""

from __future__ import annotations

from styrkedja.insights.chain.pure.earlier import near
from styrkedja.insights.chain.pure.rule import Answer, Check
from styrkedja.picture.finding import WHOLE, broken
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.rubric import CHECKS, FIELD_WORDS, MET, MarkState
from styrkedja.picture.things import Benefit


def concerned(benefit: Benefit, picture: Portfolio) -> bool:
    """Whether anyone still expects the benefit: its initiative has not been stopped."""
    return benefit.initiative not in picture.stopped


def nothing_missing(code: str) -> Check:
    """A rule's check: the rubric's check finds no empty field; what contradicts has its own rules."""

    marked, met = CHECKS[code], MET[code]

    @near
    def check(benefit: Benefit, picture: Portfolio, policy: Policy) -> Answer:
        if (
            benefit.initiative in picture.stopped
        ):  # not `concerned`: asked of every effektmål, ten times
            return None
        mark = marked(benefit, picture, policy)
        if mark is met:
            return WHOLE
        if mark.state is MarkState.NOT_APPLICABLE:
            return None
        if not mark.missing:
            return WHOLE
        words = tuple(FIELD_WORDS[field] for field in mark.missing)
        return broken(mark.missing[0], missing=words)

    return check
