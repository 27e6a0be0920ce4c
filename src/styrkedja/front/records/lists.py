"""What the list of a register shows: its rows, names for references, filters, and each row's breaks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from django.urls import reverse

from styrkedja.front.records.choosing import matching, things_to_choose
from styrkedja.front.start.addresses import SLUGS, page_of
from styrkedja.ground.sheets.column import Column, Unreadable
from styrkedja.ground.words import w
from styrkedja.insights.chain.queries import breaks_in
from styrkedja.look.asked import Asked
from styrkedja.look.frame import Link
from styrkedja.look.listing import Extra, Listing, listing_of
from styrkedja.look.pieces import Filter, Option
from styrkedja.picture.actor import Actor
from styrkedja.picture.finding import Ref
from styrkedja.picture.portfolio import Portfolio
from styrkedja.picture.terms import WAITING_STAGES, Kind
from styrkedja.registers.organisation.permissions import may_somewhere
from styrkedja.registers.shelf.reading import Asked as Question
from styrkedja.registers.shelf.reading import Record, Rows, all_found
from styrkedja.registers.shelf.reading import page_of as rows_of
from styrkedja.registers.shelf.shelf import Shelf
from styrkedja.registers.shelves import SHELVES
from styrkedja.registers.snapshot import held

PAGE = 100
MOST_OPTIONS = 80  # more things than this, and one writes a part of the name instead
BREAKS = w("Kedjebrott", "Findings")
YES = Option("ja", w("Ja", "Yes"))
WAITING, WITH_BREAKS = "vantar", "brott"
REFERENCES = frozenset({"ref", "refs"})


@dataclass(frozen=True, slots=True)
class Shown:
    """A row of a list with its fields as attributes."""

    values: Mapping[str, object]

    def __getattr__(self, key: str) -> object:
        try:
            return self.values[key]
        except KeyError:
            raise AttributeError(key) from None


def flags_of(kind: Kind) -> tuple[Filter, ...]:
    """Filters that are no field: whether a row has breaks; of initiatives, whether they wait."""
    found = [Filter(WITH_BREAKS, w("Har kedjebrott", "Has findings"), "", (YES,))]
    if kind is Kind.INITIATIVE:
        found.append(Filter(WAITING, w("Väntar på beslut", "Awaits a decision"), "", (YES,)))
    return tuple(found)


def page(kind: Kind, viewer: Actor, asked: Asked, language: str, picture: Portfolio) -> Listing:
    """One page of a register's list."""
    shelf = SHELVES[kind]
    rows = rows_of(shelf, viewer, question(shelf, asked, PAGE, picture))
    slug = SLUGS[kind]
    add = None
    if may_somewhere(viewer, f"{kind.code}.add"):
        words = w("Lägg till {one}", "Add {one}").fill(one=shelf.sheet.one)
        add = Link(reverse("records:add", args=[slug]), words)
    return listing_of(
        shelf.sheet,
        [Shown(record.values) for record in rows.rows],
        asked,
        total=rows.total,
        language=language,
        address=addresses(kind),
        options=options_of(shelf, picture),
        texts=names_for(shelf, rows),
        extra=(breaks_column(kind, picture),),
        flags=flags_of(kind),
        add=add,
        downloads=[
            Link(reverse("records:export", args=[slug, form]) + asked.address(page=1), form.upper())
            for form in ("xlsx", "csv")
        ],
        size=PAGE,
    )


def addresses(kind: Kind) -> Callable[[str], str]:
    """The page of each row of a kind."""
    return lambda id_: page_of(Ref(kind, id_))


def found(kind: Kind, viewer: Actor, asked: Asked, picture: Portfolio) -> tuple[Record, ...]:
    """Every row a list shows on all its pages, for an export."""
    return all_found(SHELVES[kind], viewer, question(SHELVES[kind], asked, PAGE, picture))


def question(shelf: Shelf, asked: Asked, size: int, picture: Portfolio) -> Question:
    """What a visitor asks, in the register's own terms; a filter nobody can read is left out."""
    filters: dict[str, Sequence[object]] = {}
    among = None
    for key, text in asked.filters:
        if key == WITH_BREAKS:
            among = frozenset(ref.id for ref in breaks_in(picture) if ref.kind is shelf.kind)
        elif key == WAITING:
            filters["stage"] = tuple(WAITING_STAGES)
        elif wanted := values_of(shelf.sheet.column(key), text, picture):
            filters[key] = wanted
    return Question(asked.q, filters, asked.sort, asked.page, size, among, held(picture))


def values_of(column: Column, text: str, picture: Portfolio) -> Sequence[object]:
    """What a filter's text asks for in one column; nothing for what cannot be read."""
    if column.parser.form in REFERENCES and column.parser.kind:
        return matching(Kind(column.parser.kind), text, picture)
    try:
        value = column.parser.read(text)
    except Unreadable:
        return ()
    return () if value in (None, ()) else value if isinstance(value, tuple) else (value,)


def names_for(shelf: Shelf, rows: Rows) -> Mapping[str, Callable[[object], str]]:
    """How reference columns are shown: by name, else by id."""
    texts: dict[str, Callable[[object], str]] = {}
    for column in shelf.sheet.columns:
        if column.parser.form in REFERENCES and column.parser.kind:
            texts[column.key] = naming(column.parser.kind, rows.names)
    return texts


def naming(kind: str, names: Mapping[tuple[str, str], str]) -> Callable[[object], str]:
    """Shows one reference or several by name."""

    def text(value: object) -> str:
        ids = value if isinstance(value, tuple) else (value,) if value else ()
        return ", ".join(names.get((kind, str(id_)), str(id_)) for id_ in ids)

    return text


def options_of(shelf: Shelf, picture: Portfolio) -> Mapping[str, Sequence[Option]]:
    """The things each reference filter may name, where they are not too many to choose among."""
    found: dict[str, Sequence[Option]] = {}
    for column in shelf.sheet.columns:
        if column.filtered and column.parser.form in REFERENCES and column.parser.kind:
            things = things_to_choose(Kind(column.parser.kind), picture)
            found[column.key] = things if len(things) <= MOST_OPTIONS else ()
    return found


def breaks_column(kind: Kind, picture: Portfolio) -> Extra:
    """How many breaks each row has."""
    by_thing = breaks_in(picture)

    def text(row: object) -> str:
        return str(len(by_thing.get(Ref(kind, row.id), ())) or "–")

    return Extra(BREAKS, text, numeric=True)
