"""Every register on one page: what it holds, how many rows, and where one adds to it."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse

from styrkedja.front.start.addresses import SLUGS, list_of
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Cell, Table
from styrkedja.picture.actor import Actor
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.shelves import SHELVES

GROUPS: tuple[tuple[Words, tuple[Kind, ...]], ...] = (
    (
        w("Organisation och mål", "Organisation and goals"),
        (Kind.UNIT, Kind.DOCUMENT, Kind.GOAL),
    ),
    (
        w("Initiativ och effektmål", "Initiatives and benefits"),
        (
            Kind.ACCOUNT,
            Kind.INITIATIVE,
            Kind.BENEFIT,
            Kind.CODING,
            Kind.COMMITMENT,
            Kind.ESTIMATE,
            Kind.OBLIGATION,
            Kind.MEASUREMENT,
            Kind.LESSON,
        ),
    ),
    (
        w("Pengar och bemanning", "Money and staffing"),
        (
            Kind.BUDGET,
            Kind.FUND,
            Kind.COST,
            Kind.ADJUSTMENT,
            Kind.REPAYMENT,
            Kind.STAFFING,
            Kind.EFFORT,
        ),
    ),
    (
        w("Forum, prioritering och beslut", "Forums, prioritisation and decisions"),
        (
            Kind.FORUM,
            Kind.MEMBER,
            Kind.MEETING,
            Kind.ITEM,
            Kind.REFERRAL,
            Kind.SUGGESTION,
            Kind.CORRECTION,
            Kind.CRITERION,
            Kind.SCORE,
            Kind.RANK,
            Kind.DECISION,
            Kind.WAIVER,
            Kind.EXEMPTION,
        ),
    ),
    (w("System", "Systems"), (Kind.SYSTEM,)),
)
HEADERS = (
    w("Register", "Register"),
    w("Vad det håller", "What it holds"),
    w("Rader", "Rows"),
    w("Lägg till", "Add"),
)


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The registers, in groups."""

    tables: tuple[tuple[Words, Table], ...]
    trail: str  # where the whole trail is read; empty for whoever may not


def index_page(viewer: Actor, picture: Portfolio) -> IndexPage:
    """Every register, with what a visitor may add to."""
    tables = tuple(
        (
            words,
            Table(
                words,
                HEADERS,
                tuple(row_of(kind, viewer, picture) for kind in kinds),
                numeric=frozenset({2}),
                cards=True,
                quiet=True,
            ),
        )
        for words, kinds in GROUPS
    )
    return IndexPage(tables, reverse("records:trail") if may_somewhere(viewer, "trail.see") else "")


def row_of(kind: Kind, viewer: Actor, picture: Portfolio) -> tuple[object, ...]:
    """One register as a row."""
    sheet = SHELVES[kind].sheet
    adds = may_somewhere(viewer, f"{kind.code}.add")
    new = Cell(sheet.one, reverse("records:add", args=[SLUGS[kind]])) if adds else "–"
    return Cell(sheet.name, list_of(kind)), sheet.about, len(picture.things(kind)), new
