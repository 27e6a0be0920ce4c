"""What the page of criteria shows: every edition of a forum's criteria with its principles, and how open its order is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from styrkedja.governance.prioritisation import asking, told
from styrkedja.governance.prioritisation.asking import Asked
from styrkedja.ground.words import Words, w
from styrkedja.insights.prioritisation.pure.editions import Edition, editions, in_force, weight_of
from styrkedja.insights.prioritisation.pure.order import FORMULA, Order, openness, orders
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.look.frame import Frame, Link
from styrkedja.look.pieces import FigureFact, Filters, Part
from styrkedja.look.shown import share
from styrkedja.picture.deed_terms import CriterionMeasure
from styrkedja.picture.deeds import Rank
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind

HEADERS = (
    w("Kriterium", "Criterion"),
    w("Princip", "Principle"),
    w("Så fås poängen", "How points are found"),
    w("Vikt", "Weight"),
    w("Andel", "Share"),
)
OVERRIDE_HEADERS = (
    w("Plats", "Place"),
    w("Enligt poängen", "By score"),
    w("Initiativ", "Initiative"),
    w("Skäl", "Reason"),
    w("Beslut", "Decision"),
)
NO_DAY = w("ingen dag sagd", "no day said")


@dataclass(frozen=True, slots=True)
class EditionShown:
    """One edition of criteria."""

    number: int
    in_force: bool
    begins: date | Words
    decided_on: date | Words
    table: Table


@dataclass(frozen=True, slots=True)
class CriteriaPage:
    """The page."""

    filters: Filters
    tabs: tuple[Link, ...]
    body: str
    editions: tuple[EditionShown, ...]
    overrides: Table | None
    figures: tuple[FigureFact, ...]


def criteria_page(
    picture: Portfolio, now: Asked, language: str, frame: Frame
) -> CriteriaPage | None:
    """The criteria of the forum asked for; None where no forum has any."""
    if not now.forum:
        return None
    holding = in_force(picture, now.forum)
    return CriteriaPage(
        filters=Filters(
            (asking.forum_filter(picture, now),), action=reverse("prioritisation:criteria")
        ),
        tabs=asking.tabs("prioritisation:criteria", now.forum),
        body=told.unit_name(picture, now.forum),
        editions=tuple(
            edition_shown(row, row == holding, language, frame)
            for row in editions(picture, now.forum)
        ),
        overrides=overrides_table(picture, orders(picture, now.forum), frame),
        figures=figures(picture, now.forum),
    )


def edition_shown(row: Edition, holds: bool, language: str, frame: Frame) -> EditionShown:
    """An edition with its criteria, the heaviest first."""
    rows = tuple(
        (
            Cell(each.name, frame.address(Ref(Kind.CRITERION, each.id)) or ""),
            each.principle or "",
            (each.measure or CriterionMeasure.JUDGED).words,
            told.UNKNOWN if each.weight is None else told.number(each.weight),
            share(int(1000 * weight_of(each)), int(1000 * row.weight), language),
        )
        for each in row.criteria
    )
    caption = w("Kriterier i version {number}", "Criteria of edition {number}").fill(
        number=row.number
    )
    return EditionShown(
        row.number,
        holds,
        row.begins or NO_DAY,
        row.decided_on or NO_DAY,
        Table(caption, HEADERS, rows, frozenset({3, 4}), cards=True),
    )


def overrides_table(picture: Portfolio, found: tuple[Order, ...], frame: Frame) -> Table | None:
    """Every place that was decided against the score, the latest order first."""
    rows = tuple(override_row(picture, row, frame) for order in found for row in order.overrides)
    caption = w("Avsteg från poängen", "Overrides of the score")
    return Table(caption, OVERRIDE_HEADERS, rows, frozenset({0, 1}), cards=True) if rows else None


def override_row(picture: Portfolio, row: Rank, frame: Frame) -> tuple[object, ...]:
    """One override with its reason."""
    one = picture.initiative.get(row.initiative)
    href = reverse("prioritisation:initiative", args=[one.id]) if one else ""
    decision = picture.by_id(Kind.DECISION).get(row.decision)
    return (
        row.position,
        row.computed,
        Cell(one.name if one else row.initiative, href),
        row.reason or w("Inget skäl.", "No reason."),
        Cell(
            decision.decided_on or decision.id,
            frame.address(Ref(Kind.DECISION, decision.id)) or "",
        )
        if decision
        else row.decision or "–",
    )


def figures(picture: Portfolio, body: str) -> tuple[FigureFact, ...]:
    """F16: how many decisions and overrides say why, and how many places rest on no decision."""
    found = openness(picture, body)

    def fact(title: Words, part: int, of: int, parts: tuple[Words, Words]) -> FigureFact:
        return FigureFact(
            title,
            round(100 * part / of) if of else None,
            "%",
            w("registret", "the register"),
            picture.as_of,
            FORMULA,
            numerator=Part(part, parts[0]),
            denominator=Part(of, parts[1]),
            missing=w("Inget att räkna på.", "Nothing to count."),
        )

    return (
        fact(
            w("Beslut med skäl", "Decisions with a reason"),
            found.motivated,
            found.decisions,
            (w("med skäl", "with a reason"), w("prioriteringsbeslut", "decisions on priority")),
        ),
        fact(
            w("Avsteg med skäl", "Overrides with a reason"),
            found.reasoned,
            found.overrides,
            (w("med skäl", "with a reason"), w("avsteg", "overrides")),
        ),
        fact(
            w("Platser utan beslut", "Places without a decision"),
            found.undecided,
            found.places,
            (w("utan beslut", "without a decision"), w("platser", "places")),
        ),
    )
