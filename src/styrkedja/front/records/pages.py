"""What a record's page shows: its fields, its breaks, its history; and its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.urls import reverse

from styrkedja.front.records.lists import Shown, things_to_choose
from styrkedja.front.start.addresses import SLUGS, page_of
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pure.telling import told
from styrkedja.insights.chain.queries import breaks_by_thing
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.frame import Link
from styrkedja.look.pieces import Change, Option, TrailRow
from styrkedja.look.reading import Reading, reading_of
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Finding, Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.shelf.reading import Record, names_of
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import kept_picture
from styrkedja.registers.trail.queries import Entry, history

SHOWN_EVENTS = 8
DEEDS: Mapping[str, Words] = {
    "added": w("lade till", "added"),
    "changed": w("ändrade", "changed"),
    "removed": w("tog bort", "removed"),
}


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A record's page: the reading and its breaks."""

    reading: Reading
    breaks: tuple[BreakShown, ...]
    dossier: str  # address of its akt


def page(kind: Kind, record: Record, viewer: Actor, language: str, as_of: date) -> RecordPage:
    """The page of one row."""
    shelf = SHELVES[kind]
    ref = Ref(kind, record.id)
    picture = kept_picture(as_of)
    names = {Ref(Kind(k), id_): name for (k, id_), name in names_of(shelf, [record]).items()}
    reading = reading_of(
        shelf.sheet,
        Shown(record.values),
        language=language,
        address=page_of,
        names=names,
        actions=actions_on(ref, viewer),
        slots=(),
        trail=trail_of(shelf, record.id, language)[:SHOWN_EVENTS],
        trail_href=reverse("records:history", args=[SLUGS[kind], record.id]),
    )
    breaks = breaks_by_thing(as_of).get(ref, ())
    return RecordPage(
        reading,
        tuple(break_shown(each, picture) for each in breaks),
        reverse("dossier:read", args=[kind.code, record.id]),
    )


def actions_on(ref: Ref, viewer: Actor) -> tuple[Link, ...]:
    """What the viewer may do with a row."""
    slug = SLUGS[ref.kind]
    links = []
    if may_somewhere(viewer, f"{ref.kind.code}.change"):
        links.append(Link(reverse("records:change", args=[slug, ref.id]), w("Ändra", "Change")))
    links.append(
        Link(
            reverse("dossier:read", args=[ref.kind.code, ref.id]),
            w("Öppna akten", "Open the dossier"),
        )
    )
    if may_somewhere(viewer, f"{ref.kind.code}.remove"):
        links.append(Link(reverse("records:remove", args=[slug, ref.id]), w("Ta bort", "Remove")))
    return tuple(links)


def break_shown(finding: Finding, picture: Portfolio) -> BreakShown:
    """A break as the component draws it; its place is the field of its record."""
    words = told(finding, picture, settings.POLICY)
    kind = finding.subject.kind
    field = ""
    if finding.field:
        field = SHELVES[kind].sheet.column(finding.field).label
    return BreakShown(
        code=words.code,
        message=words.message,
        mend=words.mend,
        why=words.why,
        severity=words.severity.code,
        place=field,
        subject=f"{finding.subject.id} {words.name}"
        if words.name != finding.subject.id
        else words.name,
        href=page_of(finding.subject),
        rule_href=reverse("chain:rule", args=[words.code]),
    )


def trail_of(shelf: Shelf, id_: str, language: str) -> tuple[TrailRow, ...]:
    """Everything that has happened to a row, the latest first."""
    return tuple(trail_row(shelf, entry, language) for entry in history(shelf.kind.code, id_))


def trail_row(shelf: Shelf, entry: Entry, language: str) -> TrailRow:
    """One event in words: who did what, and from what to what."""
    changes = tuple(
        Change(
            shelf.label(key),
            said(shelf, key, entry.before.get(key)),
            said(shelf, key, entry.after.get(key)),
        )
        for key in (entry.after or entry.before)
        if key in shelf.cell and key != "id" and entry.deed == "changed"
    )
    why = " · ".join(part for part in (entry.why, entry.file) if part)
    return TrailRow(entry.at, entry.by_name, DEEDS.get(entry.deed, entry.deed), why, changes)


def said(shelf: Shelf, key: str, value: object) -> object:
    """A value out of the trail, as a person reads it."""
    if value is None or value == []:
        return "–"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    cell = shelf.cell[key]
    if getattr(cell, "terms", None):
        return next((term.words for term in cell.terms if term.code == value), str(value))
    if isinstance(value, bool):
        return w("ja", "yes") if value else w("nej", "no")
    return str(value)


def options_for(shelf: Shelf, viewer: Actor) -> Mapping[str, Sequence[Option]]:
    """What every reference of a form may point at."""
    return {
        column.key: [
            Option(one.value, f"{one.value} – {one.words}" if one.words != one.value else one.value)
            for one in things_to_choose(Kind(column.parser.kind), viewer)
        ]
        for column in shelf.sheet.columns
        if column.parser.form in {"ref", "refs"} and column.parser.kind
    }
