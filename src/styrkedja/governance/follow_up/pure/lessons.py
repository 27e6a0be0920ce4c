"""Lessons that may help an initiative: found by the words they share, compounds and all."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from styrkedja.ground.swedish import folded
from styrkedja.picture.portfolio import Portfolio, once
from styrkedja.picture.promises import Lesson
from styrkedja.picture.things import Initiative

GRAM = 4
MOST_KEPT = 12_000
"""Texts kept as vectors: somewhat more than a large group has initiatives."""
LEAST = 0.12
"""Below this two texts share little more than the language itself."""
Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A lesson and how like it is to what was asked, 0–1."""

    lesson: Lesson
    likeness: float


def suggested(picture: Portfolio, one: Initiative, most: int = 3) -> tuple[Suggested, ...]:
    """The lessons of other initiatives that are most like an initiative, by its own words."""
    asked = vector(words_of(one.name, one.description))
    known = once(picture, "follow_up.lesson_vectors", vectors)
    found = [
        Suggested(lesson, round(cosine(asked, known[lesson.id]), 4))
        for lesson in picture.lessons
        if lesson.initiative != one.id
    ]
    near = [each for each in found if each.likeness >= LEAST]
    return tuple(sorted(near, key=lambda each: (-each.likeness, each.lesson.id))[:most])


def searched(picture: Portfolio, text: str) -> tuple[Lesson, ...]:
    """The lessons in which every word that was asked for stands, the newest first."""
    wanted = folded(text).split()
    rows = [
        row
        for row in picture.lessons
        if all(
            word in folded(words_of(row.name, row.situation, row.advice, row.words))
            for word in wanted
        )
    ]
    return tuple(sorted(rows, key=lambda row: (str(row.recorded_on or ""), row.id), reverse=True))


def vectors(picture: Portfolio) -> Mapping[str, Vector]:
    """Every lesson as its weighted letter groups."""
    return {
        row.id: vector(words_of(row.name, row.situation, row.advice, row.words))
        for row in picture.lessons
    }


def words_of(*parts: str | None) -> str:
    """Texts as one."""
    return " ".join(part for part in parts if part)


@lru_cache(maxsize=MOST_KEPT)
def vector(text: str) -> Vector:
    """A text as letter groups within its words, each weighed by how often it stands there; of length one.

    Groups of letters find ”nollmätning” in ”nollmätningen” and ”hemtjänstens” in ”hemtjänst”. The
    latest texts are kept: a write changes few of them.
    """
    counts = Counter(grams(folded(text).split()))
    weights = {intern(gram): 1 + math.log(count) for gram, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {gram: weight / length for gram, weight in weights.items()}


def grams(words: Iterable[str]) -> Iterable[str]:
    """The letter groups of words of some length; short words carry no matter."""
    for word in words:
        if len(word) > GRAM:
            padded = f" {word} "
            for at in range(len(padded) - GRAM + 1):
                yield padded[at : at + GRAM]


def cosine(one: Vector, other: Vector) -> float:
    """How like two texts are, 0–1; nothing is like an empty text."""
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * many[gram] for gram, weight in few.items() if gram in many)
