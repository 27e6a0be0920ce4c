"""The score of an initiative: the weighted mean of its points, 0–100, with its parts and what is unknown [I].

Total = 100 · Σ weight · points / 4 ÷ Σ weight, over the criteria whose points are known. Beside it stand
the least and the most it could be if all were known, and the share of the weights that is.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from styrkedja.ground.words import w
from styrkedja.insights.prioritisation.pure.editions import NOTHING, Edition, weight_of
from styrkedja.insights.prioritisation.pure.measures import FINE, MEASURES, MOST, Given, number
from styrkedja.insights.prioritisation.pure.scope import scores_on
from styrkedja.picture.deeds import Criterion
from styrkedja.picture.policy import Policy
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.things import Initiative

FORMULA = w("prioritering version 1", "prioritisation version 1")
TENTH = Decimal("0.1")
HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Part:
    """What one criterion gave: its points and how much of the total they make."""

    criterion: Criterion
    weight: Decimal
    given: Given
    adds: Decimal | None  # of the total; None where the points are unknown


@dataclass(frozen=True, slots=True)
class Scored:
    """A total with its parts. `known` is the share of the weights whose points are known, in per cent."""

    initiative: str
    parts: tuple[Part, ...]
    total: Decimal | None
    least: Decimal
    most: Decimal
    known: Decimal

    @property
    def unknown(self) -> tuple[Part, ...]:
        """The criteria whose points nobody knows."""
        return tuple(part for part in self.parts if part.given.points is None)


def scored(picture: Portfolio, policy: Policy, edition: Edition, one: Initiative) -> Scored:
    """An initiative's score by an edition of criteria."""
    given = [
        (row, weight_of(row), given_for(picture, policy, row, one)) for row in edition.criteria
    ]
    return summed(one.id, [each for each in given if each[1]])


def summed(id_: str, given: list[tuple[Criterion, Decimal, Given]]) -> Scored:
    """The total of weighed points."""
    whole = sum((weight for _, weight, _ in given), NOTHING)
    known = sum((weight for _, weight, row in given if row.points is not None), NOTHING)
    got = sum((weight * (row.points or NOTHING) / MOST for _, weight, row in given), NOTHING)
    parts = tuple(
        Part(
            criterion,
            weight,
            row,
            None
            if row.points is None
            else (HUNDRED * weight * row.points / MOST / known).quantize(FINE),
        )
        for criterion, weight, row in given
    )
    if not whole:
        return Scored(id_, parts, None, NOTHING, HUNDRED, NOTHING)
    return Scored(
        initiative=id_,
        parts=parts,
        total=(HUNDRED * got / known).quantize(TENTH) if known else None,
        least=(HUNDRED * got / whole).quantize(TENTH),
        most=(HUNDRED * (got + whole - known) / whole).quantize(TENTH),
        known=(HUNDRED * known / whole).quantize(TENTH),
    )


def given_for(picture: Portfolio, policy: Policy, row: Criterion, one: Initiative) -> Given:
    """The points of one criterion: worked out of the registers, or judged by the forum."""
    measure = MEASURES.get(row.measure)
    return measure(picture, policy, one) if measure else judged(picture, row, one)


def judged(picture: Portfolio, criterion: Criterion, one: Initiative) -> Given:
    """The forum's last judgement; one outside the scale is none."""
    score = scores_on(picture, criterion.id).get(one.id)
    if score is None or score.points is None:
        return Given(None, w("Forumet har inte bedömt det.", "The forum has not judged it."))
    if not NOTHING <= score.points <= MOST:
        words = w(
            "Poängen {points} ligger utanför skalan 0–4.",
            "The score {points} lies outside the scale 0–4.",
        )
        return Given(None, words.fill(points=number(score.points)))
    reason = score.reason or w("Bedömt utan skäl.", "Judged without a reason.")
    return Given(score.points.quantize(FINE), w("{why}", "{why}").fill(why=reason))
