"""What a record's page shows: its fields, its breaks, its history; and its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from styrkedja.front.records.choosing import things_to_choose
from styrkedja.front.records.lists import REFERENCES, Shown
from styrkedja.front.records.trail_words import done, thing
from styrkedja.front.start.addresses import SLUGS, page_of
from styrkedja.ground.words import Words, w
from styrkedja.insights.chain.pages import of_things
from styrkedja.insights.chain.queries import breaks_in
from styrkedja.look.drawing.breaks import BreakShown
from styrkedja.look.frame import Frame, Link, Then
from styrkedja.look.pieces import Change, Option, TrailRow
from styrkedja.look.reading import Reading, reading_of
from styrkedja.look.shown import CURRENCY, unit
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import Kind
from styrkedja.registers.shelf.cells import Form
from styrkedja.registers.shelf.reading import Record, names_of
from styrkedja.registers.shelf.refusing import Collision, told
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelf.watching import may_write
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.trail.queries import REMOVED, Entry, history, latest

MOST_OFFERED = 400  # of the things a field may point at; any other id may be written
PAGE_OF_EVENTS = 100
CLASH = w(
    "Någon annan har ändrat fältet till ”{theirs}” medan du skrev ”{yours}”. Välj vilket som ska stå och spara igen.",
    "Somebody else changed the field to “{theirs}” while you wrote “{yours}”. Choose which shall stand and save again.",
)
SHOWN_EVENTS = 8
NUMBERS = (Form.WHOLE, Form.EXACT)


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event in the trail of the whole group."""

    at: datetime
    who: str
    deed: Words | str
    what: Words | str
    id: str
    href: str
    why: str


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A record's page: the reading, its breaks, and what was decided of it."""

    reading: Reading
    breaks: tuple[BreakShown, ...]
    then: Then | None


def page(
    kind: Kind, record: Record, viewer: Actor, language: str, picture: Portfolio, frame: Frame
) -> RecordPage:
    """The page of one row."""
    shelf = SHELVES[kind]
    ref = Ref(kind, record.id)
    names = {Ref(Kind(k), id_): name for (k, id_), name in names_of(shelf, [record]).items()}
    reading = reading_of(
        shelf.sheet,
        Shown(record.values),
        language=language,
        address=page_of,
        names=names,
        actions=actions_on(shelf, record, viewer),
        trail=trail_of(shelf, record.id, language)[:SHOWN_EVENTS],
        trail_href=reverse("records:history", args=[SLUGS[kind], record.id]),
    )
    breaks = breaks_in(picture).get(ref, ())
    return RecordPage(reading, of_things(breaks, picture, frame), frame.then(ref))


def actions_on(shelf: Shelf, record: Record, viewer: Actor) -> tuple[Link, ...]:
    """What the viewer may do with a row."""
    kind, slug = shelf.kind, SLUGS[shelf.kind]
    akt = reverse("dossier:read", args=[kind.code, record.id])
    links = [Link(akt, w("Öppna akten", "Open the dossier"))]
    if kind is Kind.INITIATIVE:
        links.append(
            Link(reverse("gates:initiative", args=[record.id]), w("Beslutspunkter", "Gates"))
        )
        place = reverse("prioritisation:initiative", args=[record.id])
        links.append(Link(place, w("Plats i kön", "Place in the queue")))
        links.append(Link(reverse("money:initiative", args=[record.id]), w("Ekonomi", "Economy")))
    if kind is Kind.UNIT:
        href = reverse("commitments:unit", args=[record.id])
        links.append(Link(href, w("Åtaganden", "Commitments")))
    if kind is Kind.COMMITMENT and record.values["unit"]:
        href = reverse("commitments:unit", args=[record.values["unit"]])
        links.append(Link(href, w("Enhetens svar", "The unit's answers")))
    if may_write(shelf, viewer, "change", record.values):
        change = reverse("records:change", args=[slug, record.id])
        links.append(Link(change, w("Ändra", "Change")))
    if may_write(shelf, viewer, "remove", record.values):
        remove = reverse("records:remove", args=[slug, record.id])
        links.append(Link(remove, w("Ta bort", "Remove")))
    return tuple(links)


def trail_of(shelf: Shelf, id_: str, language: str) -> tuple[TrailRow, ...]:
    """Everything that has happened to a row, the latest first."""
    return tuple(trail_row(shelf, entry, language) for entry in history(shelf.kind.code, id_))


def trail_row(shelf: Shelf, entry: Entry, language: str) -> TrailRow:
    """One event in words: who did what, and from what to what; of a row that was removed all it held."""
    changes = tuple(
        Change(
            shelf.label(key),
            said(shelf, key, entry.before.get(key)),
            said(shelf, key, entry.after.get(key)),
        )
        for key in (entry.after or entry.before)
        if key in shelf.cell and key != "id" and entry.deed in ("changed", REMOVED)
    )
    why = " · ".join(part for part in (entry.why, entry.file) if part)
    return TrailRow(entry.at, entry.by_name, done(entry.deed), why, changes)


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
    if cell.form in NUMBERS:
        return counted(shelf, key, str(value))
    return str(value)


def counted(shelf: Shelf, key: str, value: str) -> Words:
    """A number as the field itself is read."""
    parser = shelf.sheet.column(key).parser
    texts = {language: parser.show(value, language) for language in ("sv", "en")}
    if parser.form == "money":
        texts = {each: unit(text, CURRENCY[each], each) for each, text in texts.items()}
    return Words(**texts)


def options_for(shelf: Shelf, picture: Portfolio) -> Mapping[str, Sequence[Option]]:
    """What every reference of a form may point at."""
    return {
        column.key: [
            Option(one.value, f"{one.value} – {one.words}" if one.words != one.value else one.value)
            for one in things_to_choose(Kind(column.parser.kind), picture)[:MOST_OFFERED]
        ]
        for column in shelf.sheet.columns
        if column.parser.form in REFERENCES and column.parser.kind
    }


def in_words(shelf: Shelf, collisions: Sequence[Collision]) -> Mapping[str, Words]:
    """Each clash with both values, so that one can settle which shall stand."""
    return {
        collision.key or "": CLASH.fill(
            theirs=said(shelf, collision.key, plain(collision.theirs)),
            yours=said(shelf, collision.key, plain(collision.yours)),
        )
        if collision.key
        else told(collision)
        for collision in collisions
    }


def plain(value: object) -> object:
    """A value as the trail writes it."""
    if isinstance(value, tuple):
        return list(value)
    return getattr(value, "code", value)


def latest_events(before: int | None) -> tuple[tuple[EventRow, ...], int | None]:
    """The latest events of the whole group, and the position to read on from; None at the end."""
    entries = latest(PAGE_OF_EVENTS + 1, before=before)
    shown = entries[:PAGE_OF_EVENTS]
    rows = tuple(event_row(entry) for entry in shown)
    return rows, shown[-1].position if len(entries) > PAGE_OF_EVENTS else None


def event_row(entry: Entry) -> EventRow:
    """One event of the whole trail."""
    kind = next((kind for kind in Kind if kind.code == entry.kind), None)
    href = reverse("records:history", args=[SLUGS[kind], entry.subject]) if kind else ""
    why = " · ".join(part for part in (entry.why, entry.file) if part)
    deed = done(entry.deed)
    return EventRow(entry.at, entry.by_name, deed, thing(entry.kind), entry.subject, href, why)
