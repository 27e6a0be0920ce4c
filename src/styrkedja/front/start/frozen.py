"""What was decided of a thing at the go decision, beside what it says now: shown on its record and its akt."""

from __future__ import annotations

from datetime import date

from django.urls import reverse
from django.utils import timezone

from styrkedja.governance.gates.labels import label_of, said
from styrkedja.governance.gates.queries import ThenAndNow, then_and_now
from styrkedja.ground.phrases import counted
from styrkedja.ground.words import Words, w
from styrkedja.look.drawing.table import Table
from styrkedja.look.frame import Then
from styrkedja.picture.baseline import FROZEN, Difference
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.snapshot import kept_picture

SAME = w(
    "Allt här är som vid genomförandebeslutet den {day}.",
    "All of this is as at the go decision of {day}.",
)
CHANGED = w(
    "Ändrat sedan genomförandebeslutet den {day}: {fields}.",
    "Changed since the go decision of {day}: {fields}.",
)
ADDED = w(
    "Fanns inte vid genomförandebeslutet den {day}.", "Was not there at the go decision of {day}."
)
ALL = w("Hela initiativet då och nu: {n}", "The whole initiative then and now: {n}")
BY_DECISION = w(
    "Det finns ett ändringsbeslut efter den dagen.", "There is a change decision after that day."
)
NO_DECISION = w(
    "Inget ändringsbeslut finns efter den dagen.", "There is no change decision after that day."
)
FIELDS = (w("fält", "field"), w("fält", "fields"))
DIFFERENCES = (w("skillnad", "difference"), w("skillnader", "differences"))
HEADERS = (w("Fält", "Field"), w("Vid beslutet", "At the decision"), w("Nu", "Now"))
CAPTION = w("Då och nu", "Then and now")


def then_of(ref: Ref) -> Then | None:
    """Then and now of one thing today; None where nothing of it was frozen."""
    return then_in(kept_picture(timezone.localdate()), ref)


def then_in(picture: Portfolio, ref: Ref) -> Then | None:
    """The same in a picture."""
    initiative = initiative_of(picture, ref)
    found = then_and_now(picture, initiative) if initiative else None
    if initiative is None or found is None:
        return None
    own = [each for each in found.differences if each.ref == ref]
    return Then(
        said=words_of(own, found),
        table=table_of(own),
        href=reverse("gates:initiative", args=[initiative]) + "#da-och-nu",
        link=ALL.fill(n=counted(len(found.differences), *DIFFERENCES)),
    )


def initiative_of(picture: Portfolio, ref: Ref) -> str | None:
    """The initiative with which a thing was frozen."""
    if ref.kind is Kind.INITIATIVE:
        return ref.id if ref.id in picture.initiative else None
    row = picture.thing(ref) if ref.kind in FROZEN else None
    benefit = picture.by_id(Kind.BENEFIT).get(getattr(row, "benefit", None) or "")
    return getattr(row, "initiative", None) or (benefit.initiative if benefit else None)


def words_of(own: list[Difference], found: ThenAndNow) -> Words:
    """What differs, in a sentence, and whether a decision carries it."""
    day: date = found.frozen_on
    if not own:
        return SAME.fill(day=day)
    if own[0].key is None:
        first = ADDED.fill(day=day)
    else:
        first = CHANGED.fill(day=day, fields=counted(len(own), *FIELDS))
    after = BY_DECISION if found.decided else NO_DECISION
    return Words(f"{first.sv} {after.sv}", f"{first.en} {after.en}")


def table_of(own: list[Difference]) -> Table | None:
    """The fields that differ, then and now."""
    rows = tuple(
        (
            label_of(each.ref.kind, each.key),
            said(each.ref.kind, each.key, each.then),
            said(each.ref.kind, each.key, each.now),
        )
        for each in own
        if each.key is not None
    )
    return Table(CAPTION, HEADERS, rows, cards=True, quiet=True) if rows else None
