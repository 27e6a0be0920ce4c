"""The rubric for a well-formed effektmål: twelve checks, E1–E12, each met or not, and why."""

from __future__ import annotations

from dataclasses import dataclass

from styrkedja.ground.words import w
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Term
from styrkedja.picture.things import Benefit
from styrkedja.picture.wording.fault import Fault


class MarkState(Term):
    """How one check came out."""

    MET = "met", w("uppfyllt", "met")
    UNMET = "unmet", w("inte uppfyllt", "not met")
    NOT_APPLICABLE = "not_applicable", w("gäller inte", "not applicable")


@dataclass(frozen=True, slots=True)
class Mark:
    """One check of one effektmål: how it came out, the fields to look at, and what the text shows.

    `fields` are the benefit's fields that are missing or contradict; `why` says it in words where
    more than absence is the matter; `others` are ids of effektmål that seem to count the same.
    """

    code: str  # "E1" … "E12"
    state: MarkState
    hard: bool
    fields: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rubric:
    """All marks of one effektmål, in order E1–E12."""

    benefit: str
    marks: tuple[Mark, ...]

    def mark(self, code: str) -> Mark:
        """The mark of one check ("E3")."""
        return next(mark for mark in self.marks if mark.code == code)

    @property
    def score(self) -> float:
        """Share of the checks that apply which are met, 0–1."""
        judged = [mark for mark in self.marks if mark.state is not MarkState.NOT_APPLICABLE]
        met = sum(mark.state is MarkState.MET for mark in judged)
        return met / len(judged) if judged else 0.0

    @property
    def holds(self) -> bool:
        """Whether every hard check is met: what the gate asks (S112)."""
        return not any(mark.hard and mark.state is MarkState.UNMET for mark in self.marks)


def assess(benefit: Benefit, picture: Portfolio, policy: Policy) -> Rubric:
    """All twelve checks of one effektmål."""
    return Rubric(benefit.id, ())
