"""Circles in what the files say: a unit over itself, initiatives that wait for each other; told once each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from styrkedja.front.intake.kinds import SHEETS
from styrkedja.front.intake.mended import Problem
from styrkedja.ground.sheets.table import Place
from styrkedja.ground.words import w
from styrkedja.insights.chain.pure.circles import circle_names, circles
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

TREES = (
    (Kind.UNIT, "parent"),
    (Kind.ACCOUNT, "parent"),
    (Kind.GOAL, "parent"),
    (Kind.INITIATIVE, "depends_on"),
    (Kind.DOCUMENT, "replaces"),
    (Kind.SYSTEM, "successor"),
)
CIRCLE = w(
    "”{label}” går i cirkel: {circle}. Bryt cirkeln genom att tömma eller rätta en av cellerna.",
    "“{label}” goes in a circle: {circle}. Break it by emptying or mending one of the cells.",
)


def circle_problems(
    picture: Portfolio, places: Mapping[tuple[Ref, str | None], Place]
) -> Iterator[Problem]:
    """A problem for every circle, at the first recorded thing in it."""
    for kind, key in TREES:
        for first, circle in circles(picture, kind, key).items():
            ref = Ref(kind, first)
            words = CIRCLE.fill(
                label=SHEETS[kind].column(key).label, circle=circle_names(picture, kind, circle)
            )
            yield Problem("circle", places[ref, key], words, ref)
